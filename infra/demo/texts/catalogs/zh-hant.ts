import type { CatalogTexts } from "./catalog-texts.ts";

export const zhHant: CatalogTexts = {
  "kissaten-and-kitchen": {
    letter: {
      title: "喫茶店與廚房：來自印尼人的手",
      introduction:
        "我會擺在日本小咖啡館吧檯上的東西。其中三位製作者在日本住過，能用日文回覆；每一家都寄過樣品到我們辦公室，這些杯子我親自用過。",
    },
    notes: {
      "gayo-arabica-grade-one": "當地四家烘豆商杯測，平均 84.5 分。請詢問海拔 1,450 公尺以上的批次。",
      "ash-glazed-plates": "製作者在土岐學藝，尺寸合日本的洗碗機與櫥櫃。",
      "coconut-sugar-granulated": "JAS 等同性請與進口商確認。",
      "gayo-peaberry-roasted": "季節商品，主產季採收後恢復供應。",
      "virgin-coconut-oil": "來自曾在大洗工作的 Meike，樣品已在這裡檢驗。",
      "smoked-skipjack": "適合居酒屋，買家須有冷凍鏈。",
      "trembesi-cutting-board": "三次試單的棧板燻蒸章都正確。",
      "sago-starch": "僅小量供應，適合無麩質烘焙業者。",
    },
  },
  "made-by-returnees-japan": {
    letter: {
      title: "給選品店的布、銀與木",
      introduction: "每件禮品與小家具背後都有一個名字。起訂量刻意壓低：這裡的買家想先試十二件，再談一百件。",
    },
    notes: {
      "indigo-silk-scarf": "今年我看過最好的藍染。",
      "granulated-silver-earrings": "可提供鎳檢測報告。Wayan 在箱根工作過，能寫日文。",
      "teak-folding-chair": "合法木材文件符合日本《潔淨木材法》。",
      "ketak-handbag": "使館義賣會上，兩個週末就賣完。",
      "sikka-ikat-shawl": "請提早下單：每條要織五週。",
    },
  },
  "taiwan-grocers-choice": {
    notes: {
      "shrimp-crackers-raw": "請索取海關要求的添加物清單。",
      "ambon-nutmeg-whole": "船慢，但日期說得實在。",
      "rattan-basket-set": "賣得好，當店面陳列也好。",
      "label-and-listing-translation": "本頁中文由他們翻譯。",
    },
  },
  "hong-kong-sunday-market": {
    letter: { title: "香港：星期日的籃子", introduction: "草稿。先從零食開始，還在等兩份樣品。" },
    notes: { "tempeh-chips": "海苔口味在這裡賣得好。" },
  },
};
