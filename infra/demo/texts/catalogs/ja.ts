import type { CatalogTexts } from "./catalog-texts.ts";

export const ja: CatalogTexts = {
  "kissaten-and-kitchen": {
    notes: {
      "coconut-sugar-granulated": "JASの同等性は輸入者とご確認ください。",
      "gayo-peaberry-roasted": "季節の品です。主収穫のあとに戻ります。",
      "smoked-skipjack": "居酒屋向け。冷凍の物流をお持ちの方に。",
      "trembesi-cutting-board": "試験出荷三回とも、パレットの燻蒸印は正しく押されていました。",
      "sago-starch": "少量のみ。グルテンフリーのパン屋さんへ。",
    },
  },
  "made-by-returnees-japan": {
    notes: {
      "granulated-silver-earrings": "ニッケルの検査書があります。ワヤンさんは箱根で働き、日本語を書きます。",
      "teak-folding-chair": "合法木材の書類はクリーンウッド法に合います。",
      "ketak-handbag": "大使館のバザーでは、二度の週末で売り切れました。",
      "sikka-ikat-shawl": "お早めに。一枚に五週間かかります。",
    },
  },
  "taiwan-grocers-choice": {
    letter: {
      title: "台湾の食材店と焙煎家のために",
      introduction:
        "この輸出者の半数は、台湾で誰かのおばあさんを世話したか、船に乗っていました。味を知り、多くは中国語を書きます。台湾の表示規則は、確認できたものを書き添えました。",
    },
    notes: {
      "ijen-fine-robusta-green": "ラトナさんはその日のうちに中国語で返事をくれます。",
      "sambal-pecel-jar": "中国語ラベルのアレルゲン（落花生）は確認済みです。",
      "shrimp-crackers-raw": "税関が求める添加物の一覧をもらってください。",
      "ambon-nutmeg-whole": "船は遅く、日付は正直です。",
      "gracilaria-food-grade": "サラダと火鍋の店に。",
      "rattan-basket-set": "売り物にも、店の飾りにも。",
      "label-and-listing-translation": "このページの中国語は、この人たちの仕事です。",
    },
  },
  "hong-kong-sunday-market": {
    letter: {
      title: "香港：日曜のかご",
      introduction: "下書きです。まず菓子から。サンプルを二つ待っています。",
    },
    notes: { "tempeh-chips": "ここでは海苔味が売れます。" },
  },
};
