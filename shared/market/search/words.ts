import { foldText } from "./fold.ts";
import { arabicStem, withoutArticle } from "./language/arabic.ts";
import { englishStem } from "./language/english.ts";
import { indonesianStems } from "./language/indonesian.ts";
import { withoutParticle } from "./language/korean.ts";

/**
 * One word of a text, folded. `letters` are written apart; `signs` (Han, kana) and `syllables` (Hangul) run together,
 * and are found by their pairs of neighbours, so that no dictionary decides where a word begins.
 */
export interface Word {
  text: string;
  script: "letters" | "signs" | "syllables";
}

const runs =
  /(?<signs>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+)|(?<syllables>\p{Script=Hangul}+)|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]]+/gv;

/** Longest word that is indexed: longer ones are numbers, codes or rubbish. */
const longestWord = 40;

/** Folded text in Latin letters, which most terms are. */
const plainLetters = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The words of a text as it stands in a listing: runs of signs stay whole. */
export function wordsOf(text: string): Word[] {
  if (plainLetters.test(text))
    return text.split(" ").map((word) => ({ text: word.slice(0, longestWord), script: "letters" }));
  return [...foldText(text).matchAll(runs)].map(({ 0: run, groups }) => {
    if (groups?.signs) return { text: run, script: "signs" };
    if (groups?.syllables) return { text: run, script: "syllables" };
    return { text: run.slice(0, longestWord), script: "letters" };
  });
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a question: runs of signs are cut where a reader of Chinese or Japanese would cut them. */
export function questionWords(text: string): Word[] {
  segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
  const cutter = segmenter;
  return wordsOf(text).flatMap((word): Word[] => {
    if (word.script === "syllables") return [{ ...word, text: withoutParticle(word.text) }];
    if (word.script === "letters") return [word];
    const parts = [...cutter.segment(word.text)].map((part) => part.segment);
    // Kana that the dictionary does not know falls apart into single ones.
    const isSingle = (part: string) => /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u.test(part);
    const isKatakana = /^[\p{Script=Katakana}ー]+$/u.test(word.text);
    const isKnown = isKatakana ? !parts.some(isSingle) : !parts.every(isSingle);
    return (isKnown ? parts : [word.text]).map((text) => ({ text, script: "signs" }));
  });
}

/**
 * A word by the letters that a typist may have got wrong: Arabic without its article, Hangul syllables in their jamo,
 * kana in one of their two kinds.
 */
export function spellingOf(word: string): string {
  return inHiragana(withoutArticle(word).normalize("NFD"));
}

/** Kana of one kind. Keeps the length. */
export function inHiragana(text: string): string {
  return text.replaceAll(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

const kanaAlone = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{4,}$/u;

/** Whether a word's letters can be told apart well enough to say which other word was meant: not those of Chinese signs. */
export function isSpelt({ text, script }: Word): boolean {
  return script !== "signs" || kanaAlone.test(text);
}

/** What stands in the index for a word: itself, or each pair of neighbours and the last sign alone. */
export function indexTerms({ text, script }: Word): string[] {
  if (script === "letters") return [text];
  const signs = [...text];
  return signs.map((sign, at) => sign + (signs[at + 1] ?? ""));
}

/** The terms that must follow each other where the index holds the word, whatever stands around it. */
export function soughtTerms({ text, script }: Word): string[] {
  if (script === "letters") return [text];
  const signs = [...text];
  return signs.length === 1 ? signs : signs.slice(0, -1).map((sign, at) => sign + signs[at + 1]);
}

/**
 * Keys that the forms of one word share. Which language a word is in is known of no question and of few texts for
 * sure, so each language's reading counts.
 */
export function stemsOf(word: string): string[] {
  if (/\p{Script=Arabic}/u.test(word)) return [`ar:${arabicStem(word)}`];
  return [`en:${englishStem(word)}`, ...indonesianStems(word).map((stem) => `id:${stem}`)];
}
