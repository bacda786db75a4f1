import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editsBetween, forgivenEdits } from "#shared/market/search/edits.ts";
import { arabicStem, withoutArticle } from "#shared/market/search/language/arabic.ts";
import { englishStem } from "#shared/market/search/language/english.ts";
import { indonesianStems } from "#shared/market/search/language/indonesian.ts";
import { withoutParticle } from "#shared/market/search/language/korean.ts";
import {
  indexTerms,
  inHiragana,
  isSpelt,
  questionWords,
  soughtTerms,
  spellingOf,
  stemsOf,
  wordsOf,
} from "#shared/market/search/words.ts";

const isOne = (...forms: string[]) => new Set(forms.map(englishStem)).size === 1;

describe("the English stem", () => {
  it.each([
    ["woman", "women"],
    ["man", "men"],
    ["child", "children"],
    ["foot", "feet"],
    ["tooth", "teeth"],
    ["weave", "wove", "woven", "weaves", "weaving", "weaved"],
    ["wood", "wooden"],
    ["wool", "woollen"],
    ["gold", "golden"],
    ["dye", "dyed", "dyeing"],
    ["candy", "candies", "candied"],
    ["dish", "dishes"],
    ["bench", "benches"],
    ["box", "boxes"],
    ["glass", "glasses"],
    ["potato", "potatoes"],
    ["shoe", "shoes"],
    ["pie", "pies"],
    ["plan", "planned", "planning"],
    ["knit", "knitted", "knitting"],
    ["hand", "hands", "handed"],
    ["leaf", "leaves"],
    ["shelf", "shelves"],
    ["table", "tables"],
    ["carve", "carved", "carving", "carvings"],
    ["fry", "fried"],
    ["earring", "earrings"],
    ["seed", "seeds"],
  ])("is one for %s and its forms", (...forms) => {
    expect(isOne(...forms)).toBe(true);
  });

  it.each([
    ["series", "serie"],
    ["species", "specy"],
    ["ceiling", "ceil"],
    ["spring", "spr"],
    ["during", "dur"],
    ["nothing", "noth"],
    ["seed", "sed"],
    ["weed", "wed"],
    ["grass", "gras"],
    ["lotus", "lotu"],
    ["basis", "basi"],
    ["cane", "can"],
    ["bring", "br"],
    ["bed", "b"],
    ["cuff", "cuv"],
    ["ties", "ty"],
    ["rolled", "roled"],
    ["dressing", "dresing"],
    ["tsked", "tsk"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(isOne(one, other)).toBe(false);
  });

  it.each(["tea", "gas", "abs", "mp3s", "ab-c", "珈琲", "cafés", "9401s", "constructor"])(
    "leaves %s as it is",
    (word) => {
      expect(englishStem(word)).toBe(word);
    },
  );

  it("doubles no letter of a root that a tense had doubled, and no others", () => {
    for (const letter of "bdfgmnprt") expect(englishStem(`spa${letter}${letter}ed`)).toMatch(/spa[^l]$/);
    expect(englishStem("spalled")).toBe("spall");
  });
});

describe("the Indonesian stems", () => {
  it.each([
    ["menganyam", ["menganyam", "anyam", "kanyam"]],
    ["mengirim", ["mengirim", "irim", "kirim"]],
    ["menggoreng", ["menggoreng", "goreng"]],
    ["menyulam", ["menyulam", "sulam"]],
    ["memahat", ["memahat", "pahat"]],
    ["membatik", ["membatik", "batik"]],
    ["menenun", ["menenun", "tenun"]],
    ["menjahit", ["menjahit", "jahit"]],
    ["melukis", ["melukis", "lukis"]],
    ["merajut", ["merajut", "rajut"]],
    ["penyulam", ["penyulam", "sulam"]],
    ["pengukir", ["pengukir", "ukir", "kukir"]],
    ["pembatik", ["pembatik", "batik"]],
    ["penenun", ["penenun", "tenun"]],
    ["pelukis", ["pelukis", "lukis"]],
    ["beranyam", ["beranyam", "anyam"]],
    ["terukir", ["terukir", "ukir"]],
    ["dijemur", ["dijemur", "jemur"]],
    ["sekilo", ["sekilo", "kilo"]],
    ["anyaman", ["anyaman", "anyam"]],
    ["tenunkan", ["tenunkan", "tenunk", "tenun"]],
    ["batiknya", ["batiknya", "batik"]],
    ["jemurlah", ["jemurlah", "jemur"]],
    ["batikkah", ["batikkah", "batik"]],
    ["batikpun", ["batikpun", "batik"]],
    ["minuman", ["minuman", "minum"]],
  ])("of %s hold %o", (word, stems) => {
    const found = indonesianStems(word);
    expect(found[0]).toBe(word);
    expect(found).toEqual(expect.arrayContaining(stems));
  });

  it.each(["kopi", "emas", "ikan", "papan", "rotan", "kain batik", "mp3an", "珈琲珈琲珈"])(
    "of %s are it alone",
    (word) => {
      expect(indonesianStems(word)).toEqual([word]);
    },
  );

  it.each([
    ["makanan", "kanan"],
    ["jamenulis", "tulis"],
    ["kamembatik", "batik"],
    ["bukterukir", "ukir"],
    ["penata", "enata"],
    ["peso", "so"],
    ["pebisnis", "bisnis"],
    ["meubel", "ubel"],
    ["mengada", "ada"],
    ["perak", "ak"],
    ["sedia", "dia"],
    ["minyak", "nyak"],
  ])("of %s do not hold %s", (word, stem) => {
    expect(indonesianStems(word)).not.toContain(stem);
  });

  it("are each once", () => {
    for (const word of ["anyaman", "batiknya", "menganyamkan", "penganyamannya"])
      expect(new Set(indonesianStems(word)).size).toBe(indonesianStems(word).length);
    expect(indonesianStems("penganyamannya")).toContain("anyam");
  });
});

describe("the Arabic stem", () => {
  it.each([
    ["قهوه", ["القهوه", "والقهوه", "بالقهوه", "كالقهوه", "فالقهوه", "للقهوه"]],
    ["كرسي", ["الكرسي"]],
    ["خشب", ["الخشب", "خشبيه"]],
    ["مصنوع", ["مصنوعات", "مصنوعون", "مصنوعين", "مصنوعه"]],
    ["كتاب", ["كتابها"]],
  ])("of %s is that of %o", (word, forms) => {
    for (const form of forms) expect(arabicStem(form)).toBe(arabicStem(word));
  });

  it("leaves three letters at least, and words of other scripts", () => {
    expect(arabicStem("بنات")).toBe("بنات");
    expect(arabicStem("البن")).toBe("البن");
    expect(arabicStem("ولد")).toBe("ولد");
    expect(arabicStem("coffeeات")).toBe("coffeeات");
    expect([withoutArticle("القهوه"), withoutArticle("قالقهوه"), withoutArticle("kopi")]).toEqual([
      "قهوه",
      "قالقهوه",
      "kopi",
    ]);
  });
});

describe("a Korean word", () => {
  it.each([
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "로",
    "와",
    "과",
    "도",
    "만",
    "에서",
    "으로",
    "에게",
    "까지",
    "부터",
  ])("loses its particle %s", (particle) => {
    expect(withoutParticle(`커피${particle}`)).toBe("커피");
  });

  it("keeps two syllables at least, and what only begins so", () => {
    expect([withoutParticle("종이"), withoutParticle("이커피"), withoutParticle("커피")]).toEqual([
      "종이",
      "이커피",
      "커피",
    ]);
  });
});

describe("the edits between two words", () => {
  it.each([
    ["chair", "chair", 0],
    ["chiar", "chair", 1],
    ["hcair", "chair", 1],
    ["chari", "chair", 1],
    ["chai", "chair", 1],
    ["hair", "chair", 1],
    ["chairs", "chair", 1],
    ["choir", "chair", 1],
    ["chore", "chair", 3],
    ["abcd", "badc", 2],
    ["ca", "abc", 3],
    ["", "ab", 2],
    ["ab", "", 2],
    ["", "", 0],
  ])("%s and %s are %i", (a, b, edits) => {
    expect(editsBetween(a, b, 9)).toBe(edits);
    expect(editsBetween(b, a, 9)).toBe(edits);
  });

  it("are counted no further than the limit", () => {
    expect(editsBetween("rattan", "batik", 2)).toBe(3);
    expect(editsBetween("rattan", "batik", 0)).toBe(1);
    expect(editsBetween("rattan", "rattanware", 3)).toBe(4);
    expect(editsBetween("rattan", "rattanwa", 2)).toBe(2);
    expect(editsBetween("abcdef", "ghijkl", 1)).toBe(2);
  });

  it("never pass the limit by more than one, and within it are the same whatever it is", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const edits = editsBetween(a, b, 20);
        expect(editsBetween(a, b, limit)).toBe(Math.min(edits, limit + 1));
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(edits === 0).toBe(a === b);
      }),
    );
  });

  it("are forgiven by the length of a word", () => {
    expect([0, 3, 4, 7, 8, 20].map(forgivenEdits)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe("the words of a text", () => {
  const told = (text: string) => wordsOf(text).map(({ text: it, script }) => `${it} ${script}`);

  it.each([
    ["rattan chair", ["rattan letters", "chair letters"]],
    ["Rattan-Chair, 2!", ["rattan letters", "chair letters", "2 letters"]],
    ["籐椅 chair", ["籐椅 signs", "chair letters"]],
    ["コーヒー豆", ["コーヒー豆 signs"]],
    ["人々の籠", ["人々の籠 signs"]],
    ["커피 원두", ["커피 syllables", "원두 syllables"]],
    ["kopi咖啡커피", ["kopi letters", "咖啡 signs", "커피 syllables"]],
    ["قهوة عربية", ["قهوه letters", "عربيه letters"]],
    ["", []],
    ["!?", []],
  ])("of %j are %o", (text, words) => {
    expect(told(text)).toEqual(words);
  });

  it("are cut at forty letters, runs of signs are not", () => {
    expect(told("x".repeat(50))).toEqual([`${"x".repeat(40)} letters`]);
    expect(told(`é${"x".repeat(50)}`)).toEqual([`e${"x".repeat(39)} letters`]);
    expect(told("籐".repeat(50))).toEqual([`${"籐".repeat(50)} signs`]);
  });

  it("of a question are cut where a reader would cut them, and lose a particle", () => {
    const asked = (text: string) => questionWords(text).map((it) => it.text);
    expect(asked("籐椅子とコーヒー豆")).toEqual(expect.arrayContaining(["コーヒー", "豆"]));
    expect(asked("커피를 원두")).toEqual(["커피", "원두"]);
    expect(asked("rattan chairs")).toEqual(["rattan", "chairs"]);
    expect(questionWords("コーヒー豆").every((it) => it.script === "signs")).toBe(true);
    expect(questionWords("커피를")[0]?.script).toBe("syllables");
    expect(asked("ぬぺ")).toEqual(["ぬぺ"]);
  });

  it.each([
    ["コーヒーカップ", ["コーヒー", "カップ"]],
    ["バリコーヒー", ["バリ", "コーヒー"]],
    ["竹かご", ["竹", "かご"]],
    ["木の皿", ["木", "の", "皿"]],
    ["とういす", ["とう", "いす"]],
  ])("cuts %s where a reader would: %o", (text, parts) => {
    expect(questionWords(text).map((it) => it.text)).toEqual(parts);
  });

  it.each(["ケタク", "ガラムマサラ", "ばてぃく"])(
    "keeps %s whole, as the dictionary knows some of its kana alone",
    (text) => {
      expect(questionWords(text).map((it) => it.text)).toEqual([text]);
    },
  );
});

describe("how a word is looked for", () => {
  it("in the index is by itself, or by its pairs of neighbours and the last sign", () => {
    expect(indexTerms({ text: "rattan", script: "letters" })).toEqual(["rattan"]);
    expect(indexTerms({ text: "コーヒー", script: "signs" })).toEqual(["コー", "ーヒ", "ヒー", "ー"]);
    expect(indexTerms({ text: "커피", script: "syllables" })).toEqual(["커피", "피"]);
  });

  it("in a question is by itself, or by its pairs, a single sign by itself", () => {
    expect(soughtTerms({ text: "rattan", script: "letters" })).toEqual(["rattan"]);
    expect(soughtTerms({ text: "コーヒー", script: "signs" })).toEqual(["コー", "ーヒ", "ヒー"]);
    expect(soughtTerms({ text: "籠", script: "signs" })).toEqual(["籠"]);
    expect(soughtTerms({ text: "𠮷野", script: "signs" })).toEqual(["𠮷野"]);
  });

  it("is always found where it stands", () => {
    const text = fc.string({ unit: fc.constantFrom(..."籐椅咖啡豆"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, (it) => {
        const held = indexTerms({ text: it, script: "signs" });
        const sought = soughtTerms({ text: it, script: "signs" });
        expect(sought.every((term) => held.some((other) => other.startsWith(term)))).toBe(true);
      }),
    );
  });

  it("is by its stems in each language that it may be of", () => {
    expect(stemsOf("baskets")).toEqual([`en:${englishStem("baskets")}`, "id:baskets"]);
    expect(stemsOf("anyaman")).toEqual([
      `en:${englishStem("anyaman")}`,
      ...indonesianStems("anyaman").map((it) => `id:${it}`),
    ]);
    expect(stemsOf("القهوه")).toEqual([`ar:${arabicStem("القهوه")}`]);
  });
});

describe("how a word is spelt", () => {
  it("is in one kana, without the Arabic article, Hangul in its letters", () => {
    expect(inHiragana("カゴとバッグー")).toBe("かごとばっぐー");
    expect(inHiragana("ァヶ")).toBe("ぁゖ");
    expect(inHiragana("kopi 籠")).toBe("kopi 籠");
    expect(spellingOf("القهوه")).toBe("قهوه");
    expect(spellingOf("커피")).toBe("커피".normalize("NFD"));
    expect(spellingOf("コーヒ")).toBe("こーひ");
  });

  it("can be told of letters, syllables and long kana, not of Chinese signs or short kana", () => {
    expect(isSpelt({ text: "rattan", script: "letters" })).toBe(true);
    expect(isSpelt({ text: "커피", script: "syllables" })).toBe(true);
    expect(isSpelt({ text: "コーヒー", script: "signs" })).toBe(true);
    expect(isSpelt({ text: "コーヒ", script: "signs" })).toBe(false);
    expect(isSpelt({ text: "籐椅咖啡", script: "signs" })).toBe(false);
    expect(isSpelt({ text: "コーヒー豆", script: "signs" })).toBe(false);
    expect(isSpelt({ text: "豆コーヒー", script: "signs" })).toBe(false);
  });
});
