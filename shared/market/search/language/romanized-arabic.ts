/** A consonant: what it is compared as, and how it is written in Latin letters and, in chats, digits. */
const consonants: Readonly<Record<string, readonly [key: string, spelt: string]>> = {
  ب: ["b", "[bp]"],
  ت: ["t", "t"],
  ث: ["t", "th?"],
  ج: ["k", "[jg]"],
  ح: ["h", "[h7]"],
  خ: ["x", "kh|[x5]"],
  د: ["d", "d"],
  ذ: ["d", "dh?"],
  ر: ["r", "r"],
  ز: ["z", "z"],
  س: ["s", "s"],
  ش: ["c", "sh"],
  ص: ["s", "[s9]"],
  ض: ["d", "dh?"],
  ط: ["t", "[t6]"],
  ظ: ["z", "z"],
  غ: ["k", "gh?"],
  ف: ["f", "[fv]"],
  ق: ["k", "[qkg9]"],
  ك: ["k", "[kq]"],
  ل: ["l", "l"],
  م: ["m", "m"],
  ن: ["n", "n"],
  ه: ["h", "h"],
};

const vowels: Readonly<Record<string, string>> = {
  ا: "[ae]{1,2}",
  و: "(?:a?[wv]|oo?|uu?|ou|au)",
  ي: "(?:[ae]?y|ii?|ee?|[ae]i|ie)",
  ع: "[3aeiou]?",
};

/** A vowel that Arabic leaves out, or that goes with a written one. */
const short = "[aeiou]?";

const latinKeys: Readonly<Record<string, string>> = {
  ...{ kh: "x", sh: "c", th: "t", dh: "d", gh: "k", p: "b", v: "f" },
  ...{ q: "k", g: "k", j: "k", c: "k", "5": "x", "6": "t", "7": "h", "9": "s" },
};
const latinSpelling = /^[2-9]?[a-z][a-z2-9]{3,39}$/;

/** Words in Latin letters without the articles between them, as one. */
export function spelledTogether(words: readonly string[]): string {
  return words
    .filter((word, at) => {
      const next = words[at + 1];
      if (next === undefined) return true;
      const isAssimilated = /^[ae][a-z]h?$/.test(word) && next.startsWith(word.slice(1));
      return word !== "al" && word !== "el" && !isAssimilated;
    })
    .join("");
}

/** A spelling, and what it is where an article within it is left out: "jawzalhind". */
export function withoutInnerArticle(spelling: string): string[] {
  const articles = [...spelling.matchAll(/(?<=^.{2,})[aeu]l(?=.{2,})/g)];
  return [spelling, ...articles.map(({ index }) => spelling.slice(0, index) + spelling.slice(index + 2))];
}

/** A spelling by its consonants alone; nothing where it is none of Arabic. */
export function consonantsOf(spelling: string): string {
  if (!latinSpelling.test(spelling)) return "";
  const heard = spelling.replace(/(?<=[ae])h$/, "");
  return asOne(heard.replaceAll(/[ksgtd]h|./g, (it) => latinKeys[it] ?? (/[aeiouwy\d]/.test(it) ? "" : it)));
}

/** Arabic, folded, by the consonants of its spellings; the feminine ending is heard as "t" where a word belongs to the next. */
export function keysOfSpellings(term: string): string[] {
  const words = partsOf(term).map(({ letters, isFeminine, isLast }) => {
    const key = letters.map((letter) => consonants[letter]?.[0] ?? "").join("");
    return { key, joined: isFeminine && !isLast ? "t" : "" };
  });
  const plain = asOne(words.map(({ key }) => key).join(""));
  const joined = asOne(words.map((it) => it.key + it.joined).join(""));
  return plain === joined ? [plain] : [plain, joined];
}

/** All spellings of Arabic, folded. */
export function patternOfSpellings(term: string): RegExp {
  return new RegExp(`^${partsOf(term).map(patternOfWord).join("(?:[aeu]l)?")}$`);
}

interface Part {
  letters: string[];
  isFeminine: boolean;
  isLast: boolean;
}

function partsOf(term: string): Part[] {
  const words = term.split(" ").map((word) => word.replace(/^(?:وال|بال|ال|لل)(?=..)/, ""));
  return words.map((word, at) => {
    const isFeminine = word.length > 2 && word.endsWith("ه");
    const letters = [...(isFeminine ? word.slice(0, -1) : word)];
    return { letters, isFeminine, isLast: at === words.length - 1 };
  });
}

function patternOfWord({ letters, isFeminine, isLast }: Part): string {
  const spelt = letters.map((letter, at) => {
    const consonant = consonants[letter];
    if (consonant) return `(?:${consonant[1]}){1,2}${short}`;
    if (letter === "ا" && at === 0) return "[aeiou2]{1,2}";
    if (letter === "ي" && at === letters.length - 1) return `(?:${vowels.ي}|aa?)${short}`;
    return letter in vowels ? `${vowels[letter]}${short}` : "2?";
  });
  const ending = isFeminine ? `[ae]${isLast ? "h" : "[ht]"}?` : "";
  return spelt.join("") + ending;
}

/** Double letters are one. */
function asOne(key: string): string {
  return key.replaceAll(/(.)\1+/g, "$1");
}
