const rows = [
  ["あかさたなはまやらわがざだばぱぁゃ", "a"],
  ["いきしちにひみ り ぎじぢびぴぃ ", "i"],
  ["うくすつぬふむゆる ぐずづぶぷぅゅ", "u"],
  ["えけせてねへめ れ げぜでべぺぇ ", "e"],
  ["おこそとのほもよろをごぞどぼぽぉょ", "o"],
] as const;
const consonants = ["", "k", "s", "t", "n", "h", "m", "y", "r", "w", "g", "z", "d", "b", "p", "", "y"];
const irregular: Record<string, string> = {
  ...{ し: "shi", ち: "chi", つ: "tsu", ふ: "fu", じ: "ji", ぢ: "ji", づ: "zu", を: "o", ん: "n", ゔ: "vu" },
};
const syllables = new Map(
  rows.flatMap(([row, vowel]) =>
    [...row].flatMap((kana, at): [string, string][] =>
      kana === " " ? [] : [[kana, irregular[kana] ?? `${consonants[at]}${vowel}`]],
    ),
  ),
);
for (const [kana, spelt] of Object.entries(irregular)) syllables.set(kana, spelt);

/** Hiragana and katakana in Hepburn's spelling, long vowels as they are written; other signs stay. */
export function romanizedKana(text: string): string {
  const hiragana = text.replaceAll(/[\u30A1-\u30F6]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - 0x60),
  );
  let spelt = "";
  for (const kana of hiragana) {
    const syllable = syllables.get(kana) ?? (kana === "ー" ? spelt.slice(-1) : kana);
    if (/[ゃゅょ]/.test(kana)) spelt = palatal(spelt) + syllable.slice(/(?:sh|ch|j)i$/.test(spelt) ? 1 : 0);
    else if (/[ぁぃぅぇぉ]/.test(kana)) spelt = spelt.replace(/[aiueo]$/, "") + syllable;
    else spelt += syllable;
  }
  return spelt
    .replaceAll(/っ(?=ch)/g, "t")
    .replaceAll(/っ([a-z])/g, "$1$1")
    .replaceAll("っ", "");
}

function palatal(spelt: string): string {
  return spelt.replace(/i$/, "");
}
