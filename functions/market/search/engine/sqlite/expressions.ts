import type { Asked } from "#shared/market/search/question.ts";
import { soughtTerms, stemsOf, type Word } from "#shared/market/search/words.ts";

/** The words themselves; those of a term near each other. */
export function sameWords(words: readonly Word[]): string {
  const parts = words.map(wordOrSigns);
  const isPlain = words.every((word) => word.script === "letters" || [...word.text].length > 1);
  return words.length > 1 && isPlain ? `NEAR(${parts.join(" ")}, 4)` : parts.join(" AND ");
}

/** The words one after the other. */
export function phraseOf(words: readonly Word[]): string {
  return quote(words.flatMap(soughtTerms).join(" "));
}

/** The words in any of their forms; undefined where there are no others. */
export function otherForms(words: readonly Word[], formsOf: (stem: string) => string[]): string | undefined {
  let count = 0;
  const parts = words.map((word) => {
    if (word.script !== "letters") return wordOrSigns(word);
    const forms = new Set([word.text, ...stemsOf(word.text).flatMap(formsOf)]);
    count += forms.size - 1;
    if (words.length === 1) forms.delete(word.text);
    return `(${[...forms].map(quote).join(" OR ")})`;
  });
  return count > 0 ? parts.join(" AND ") : undefined;
}

/** The last word begun, the others whole. */
export function begunWord(words: readonly Word[]): string {
  const last = words.length - 1;
  return words
    .map((word, at) => (at === last ? `${wordOrSigns(word).replace(/ \*$/, "")} *` : wordOrSigns(word)))
    .join(" AND ");
}

/** Two kana of a word are in many others; a Chinese sign may be a word, a syllable of Hangul is seldom one. */
const isEnding = /^\p{Script=Hiragana}+$/u;
const isWord = /^\p{Script=Han}$/u;

/** Any piece of a run of signs that is nowhere as a whole: its pairs of neighbours, or of a pair its single signs. */
export function anyPiece({ text }: Word): string | undefined {
  const signs = [...text];
  const pairs = signs.slice(0, -1).map((sign, at) => sign + signs[at + 1]);
  const pieces =
    signs.length > 2
      ? pairs.filter((pair) => !isEnding.test(pair))
      : signs.filter((sign) => isWord.test(sign));
  if (pieces.length === 0) return undefined;
  return pieces.map((piece) => wordOrSigns({ text: piece, script: "signs" })).join(" OR ");
}

export function anyTerm(terms: readonly string[]): string {
  return terms.map(quote).join(" OR ");
}

/** All of these beside each other in one place. */
export function everyTerm(terms: readonly string[]): string {
  return terms.map(quote).join(" AND ");
}

export function codeBeginning(term: string): string {
  return `${quote(term)} *`;
}

export function exactCode(term: string): string {
  return quote(term);
}

const denied = [
  "without *",
  "no *",
  "not *",
  "non *",
  "tanpa *",
  "bebas *",
  "tidak *",
  "* free",
  "un*",
  "never *",
  "never with *",
  "free of *",
  "free from *",
];

const deniedSigns = ["無*", "无*", "不含*", "無添加*", "*フリー", "*不使用", "*なし", "*프리", "무*"];

/** Phrases by which goods say that they are without something. */
export function saidToBeWithout(words: readonly Word[]): string {
  const [first] = words;
  if (first && words.some(({ script }) => script !== "letters"))
    return deniedSigns
      .map((phrase) => quote(soughtTerms({ ...first, text: phrase.replace("*", first.text) }).join(" ")))
      .join(" OR ");
  const text = words.map((word) => word.text).join(" ");
  return denied.map((phrase) => quote(phrase.replace("*", text))).join(" OR ");
}

/** A single sign is found in every pair that it begins. */
function wordOrSigns(word: Word): string {
  const phrase = quote(soughtTerms(word).join(" "));
  return word.script !== "letters" && [...word.text].length === 1 ? `${phrase} *` : phrase;
}

function quote(term: string): string {
  return `"${term.replaceAll('"', "")}"`;
}

/** Few letters begin too many words to say anything, but while somebody is typing. */
const fewestLetters = { typing: 2, typed: 4 };

export function isBegun({ words }: Asked, isTyping: boolean): boolean {
  const word = words.at(-1);
  const fewest = isTyping ? fewestLetters.typing : fewestLetters.typed;
  return word !== undefined && (word.script !== "letters" || word.text.length >= fewest);
}
