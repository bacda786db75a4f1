import { describe, expect, it } from "vitest";
import { englishStem } from "#shared/market/search/language/english.ts";
import { functionWords } from "#shared/market/search/language/function-words.ts";
import { romanizedKana } from "#shared/market/search/language/kana.ts";
import {
  afterPurposes,
  joiners,
  negators,
  negatorsBehind,
  purposes,
  sayNothing,
  signsBefore,
  signsBehind,
  signsBehindAtEnd,
} from "#shared/market/search/language/question-words.ts";

const words = (text: string) => text.split(" ");

describe("a word that says nothing of goods", () => {
  it.each([
    ["English articles and verbs", "a an and are get hello how i if is its"],
    ["English pronouns", "kindly me of please thank thanks that the these what when"],
    ["English asking", "which with you your any anyone each most such"],
    ["English buying", "buy buyers price cheap looking need needed"],
    ["English seeking", "require seek sourcing dear sir good delivers"],
    ["English quoting", "hs quotation offer per sold monthly around"],
    ["Indonesian joining", "yang dan di dari untuk dengan saya mau cari beli"],
    ["Indonesian buying", "jual harga murah yg membeli butuh ingin apakah"],
    ["Indonesian asking", "apa ada adakah siapa bisa boleh dapat tolong mohon halo permisi tertarik agar"],
    ["Indonesian addressing", "supaya kalau berapa kami bapak ibu minimal seperti per"],
    ["Malay", "bagi daripada mahu nak hendak sila encik puan cik kepada oleh"],
    ["Chinese", "的 和 我 想 要 买 嗎 請 這 個"],
    ["Chinese of two signs", "我想 請問 需要 尋找 價格 長期"],
    ["Japanese", "の は が です ます 探して 弊社 輸入 ですか"],
    ["Korean", "은 는 찾고 필요합니다 구매 가격 문의"],
    ["Arabic", "من في هل يوجد سعر شراء رجاء"],
  ])("is one of those in %s", (_, listed) => {
    expect(words(listed).filter((it) => !functionWords.has(it))).toEqual([]);
  });

  it.each(words("coffee chair rattan kopi kursi rotan organic fresh not tanpa 籐 커피 قهوه"))(
    "is not %s",
    (it) => {
      expect(functionWords.has(it)).toBe(false);
    },
  );

  it("is never nothing at all", () => {
    expect(functionWords.has("")).toBe(false);
  });
});

describe("the words that turn a question", () => {
  it.each([
    [
      "deny what follows",
      negators,
      [
        "without no not non excluding except minus than instead unlike never isnt arent dont doesnt hasnt havent avoid avoiding",
        "tanpa bebas bukan bukannya nir kecuali selain tiada belum tidak tak jangan",
        "بدون بلا دون خالي خاليه خال غير ليس ليست عدا ماعدا سوي باستثناء وغير وبدون ودون وبلا وليس وليست ولا",
      ],
    ],
    [
      "deny what stands before",
      negatorsBehind,
      ["없는 없이 없음 제외 제외한 제외하고 프리 않은 않는 않고 아닌 아니고 아니라 말고 빼고 뺀 이외 무첨가"],
    ],
    [
      "stand between",
      sayNothing,
      [
        "of from any the added real actual contain contains containing include includes have has want use used using made",
        "goods items item product products thing things stuff article articles produk barang barangan material materials",
        "already been being sudah telah dah pernah jenis supplies perlengkapan keperluan kelengkapan 용품 مستلزمات",
        "pakai mengandung mengandungi ada memakai menggunakan terbuat diperbuat dibuat dari daripada",
        "들어가지 포함하지 사용하지 함유하지 쓰지 넣지 첨가하지 들어간 들어있지 포함되지 넣은 넣지않은 쓴 사용한 첨가한 من اي يحتوي تحتوي علي فيه فيها مصنوع مصنوعه معمول معموله",
      ],
    ],
    [
      "join what is denied",
      joiners,
      ["or nor and atau ataupun maupun dan او 이나 나 과 와 하고 랑 이랑 또는 이든"],
    ],
    [
      "say whom or what it is for",
      purposes,
      [
        "for untuk utk buat bagi لاجل لعرض لتقديم لحفظ لوضع لحمل لبيع لتخزين",
        "لاستخدام لاستخدامها لاستخدامه لتزيين للاستخدام للبيع للعرض للتقديم لزباين لزبايننا لعملاينا",
      ],
    ],
    ["end that", afterPurposes, ["from with in at by dari dengan di yang من في مع"]],
  ] as const)("and %s are these", (_, found, listed) => {
    expect([...found].toSorted()).toEqual([...new Set(listed.flatMap(words))].toSorted());
  });

  it.each(words("不含 不含有 不是 並非 并非 不添加 不加 不用 不要 不帶 不带 没有 沒有 无 無 非 免 未 零 去"))(
    "in a run of signs deny what follows: %s",
    (sign) => {
      expect(signsBefore.exec(`盤${sign}`)?.[0]).toBe(sign);
      expect(signsBefore.exec(`${sign}盤`)).toBeNull();
    },
  );

  it.each(
    words(
      "なし 無し 抜き ぬき 不使用 無添加 フリー ゼロ 使わない 使っていない 使用していない 含まない 含まれていない 入っていない 入ってない ではない でない ない していない",
    ),
  )("in a run of signs deny what stands before: %s", (sign) => {
    for (const joined of ["", "を", "が", "の"]) {
      expect(signsBehind.exec(`${joined}${sign}皿`)?.[0]).toBe(`${joined}${sign}`);
      expect(signsBehindAtEnd.exec(`糖${joined}${sign}の`)?.[0]).toBe(`${joined}${sign}の`);
      expect(signsBehindAtEnd.exec(`糖${joined}${sign}`)?.[0]).toBe(`${joined}${sign}`);
    }
    expect(signsBehind.exec(`皿${sign}`)).toBeNull();
    expect(signsBehindAtEnd.exec(`糖${sign}皿`)).toBeNull();
    expect(signsBehindAtEnd.exec(sign)?.[0]).not.toBe(sign);
  });
});

describe("the key of an English word", () => {
  it.each([
    ["women", "woman"],
    ["men", "man"],
    ["children", "child"],
    ["feet", "foot"],
    ["teeth", "tooth"],
    ["shoes", "shoe"],
    ["woven", "weav"],
    ["wove", "weav"],
    ["wooden", "wood"],
    ["woollen", "wool"],
    ["golden", "gold"],
    ["dyed", "dye"],
    ["dyeing", "dye"],
    ["earrings", "earring"],
    ["strings", "string"],
    ["springs", "spring"],
    ["ceilings", "ceiling"],
    ["during", "during"],
    ["nothing", "nothing"],
    ["seeds", "seed"],
    ["weeds", "weed"],
    ["series", "series"],
    ["species", "species"],
    ["wedding", "wed"],
    ["bedding", "bed"],
    ["medicated", "medicat"],
    ["ingots", "ingot"],
    ["handed", "hand"],
    ["glasses", "glass"],
    ["lotus", "lotus"],
    ["basis", "basis"],
    ["candies", "candy"],
    ["ties", "tie"],
    ["pies", "pie"],
    ["dishes", "dish"],
    ["benches", "bench"],
    ["boxes", "box"],
    ["heroes", "hero"],
    ["shelves", "shelv"],
    ["leaf", "leav"],
    ["cuffs", "cuff"],
    ["wife", "wife"],
    ["cane", "cane"],
    ["spice", "spic"],
    ["knitted", "knit"],
    ["grabbed", "grab"],
    ["nodding", "nod"],
    ["hugged", "hug"],
    ["trimming", "trim"],
    ["pinned", "pin"],
    ["stopped", "stop"],
    ["barred", "bar"],
    ["rolled", "roll"],
    ["dressing", "dress"],
    ["candied", "candy"],
    ["ring", "ring"],
    ["bring", "bring"],
    ["gas", "gas"],
    ["carpet", "carpet"],
  ])("%s is %s", (word, key) => {
    expect(englishStem(word)).toBe(key);
  });
});

describe("every kana as Hepburn spells it", () => {
  it.each([
    ["あ い う え お", "a i u e o"],
    ["か き く け こ", "ka ki ku ke ko"],
    ["さ し す せ そ", "sa shi su se so"],
    ["た ち つ て と", "ta chi tsu te to"],
    ["な に ぬ ね の", "na ni nu ne no"],
    ["は ひ ふ へ ほ", "ha hi fu he ho"],
    ["ま み む め も", "ma mi mu me mo"],
    ["や ゆ よ", "ya yu yo"],
    ["ら り る れ ろ", "ra ri ru re ro"],
    ["わ を ん", "wa o n"],
    ["が ぎ ぐ げ ご", "ga gi gu ge go"],
    ["ざ じ ず ぜ ぞ", "za ji zu ze zo"],
    ["だ ぢ づ で ど", "da ji zu de do"],
    ["ば び ぶ べ ぼ", "ba bi bu be bo"],
    ["ぱ ぴ ぷ ぺ ぽ", "pa pi pu pe po"],
    ["ァ ィ ゥ ェ ォ", "a i u e o"],
    ["ゃ ゅ ょ", "ya yu yo"],
    ["ヴ ン ア ヶ", "vu n a ゖ"],
    ["きゃ きゅ きょ", "kya kyu kyo"],
    ["しゃ しゅ しょ", "sha shu sho"],
    ["ちゃ ちゅ ちょ", "cha chu cho"],
    ["じゃ じゅ じょ", "ja ju jo"],
    ["りゃ みゅ ぴょ", "rya myu pyo"],
    ["ファ フィ フェ フォ", "fa fi fe fo"],
    ["シェ チェ ティ ドゥ", "she che ti du"],
    ["きって まっちゃ はっ", "kitte matcha ha"],
    ["コーヒー カー", "koohii kaa"],
    ["いきゃ きいや", "ikya kiiya"],
  ])("%s", (kana, spelt) => {
    expect(words(kana).map(romanizedKana)).toEqual(words(spelt));
  });
});
