import { remembered } from "#shared/remembered.ts";
import { arabicStem } from "./language/arabic.ts";
import { englishStem } from "./language/english.ts";
import { withoutParticle } from "./language/korean.ts";
import { inHiragana, type Word } from "./words.ts";

/** Few letters of one kana stand by chance in words of the other. */
const shortestKana = 4;

/** Many words are written in either kana; long enough ones are compared in one. A small vowel is as the large one. */
export function inOneKana(signs: string): string {
  const large = signs.replaceAll(/[ァィゥェォぁぃぅぇぉ]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) + 1),
  );
  return large.length < shortestKana ? large : inHiragana(large);
}

/** What is called by its making is another thing: cupping is no cup, clothing no cloth. */
function englishName(word: string): string {
  return /(.+ing)s?$/.exec(word)?.[1] ?? englishStem(word);
}

const nameOf = remembered(
  (word: string) => (/\p{Script=Arabic}/u.test(word) ? arabicStem(word) : englishName(word)),
  50_000,
);

/** A word as terms are compared: without plural, article or particle. */
export function plain({ text, script }: Word): string {
  if (script === "signs") return text;
  if (script === "syllables") return withoutParticle(text);
  return nameOf(text);
}
