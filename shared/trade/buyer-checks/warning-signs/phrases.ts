import { plainWords } from "./plain-words.ts";

/** Written in one language: a phrase of each group within two sentences is a sign, unless one of the last is there. */
export interface Wording {
  /** Whether words of its language are parted by spaces; of what is written otherwise nothing need be looked for. */
  isParted: boolean;
  /** Made when they are first looked for. */
  phrases(): { all: readonly RegExp[]; unless: RegExp | undefined };
}

/**
 * Phrases as they are looked for. Where words are parted by spaces, one begins at a word; a `*` after it lets the word go
 * on.
 */
export function phrases(list: string): string[] {
  return list.split("|").map((phrase) => {
    const plain = plainWords(phrase).trimEnd();
    if (isUnparted.test(phrase)) return plain.trim();
    return phrase.endsWith("*") ? plain : `${plain} `;
  });
}

/** Each of some beginnings with each of some ends, as a list of phrases. */
export function each(beginnings: string, ends: string, between = " "): string {
  const all = ends.split("|");
  return beginnings
    .split("|")
    .flatMap((begin) => all.map((end) => `${begin}${between}${end}`))
    .join("|");
}

/** Chinese and Japanese part no words, Korean and Arabic join particles to theirs. */
const isUnparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

export function wording(groups: readonly string[], unless?: string): Wording {
  let made: ReturnType<Wording["phrases"]> | undefined;
  return {
    isParted: !groups.some((group) => isUnparted.test(group)),
    phrases: () => {
      made ??= { all: groups.map(anyOf), unless: unless === undefined ? undefined : anyOf(unless) };
      return made;
    },
  };
}

export function isWordedIn(sentences: string, wording: Wording): boolean {
  if (!(wording.isParted ? isLatin : isUnparted).test(sentences)) return false;
  const { all, unless } = wording.phrases();
  return all.every((group) => group.test(sentences)) && !unless?.test(sentences);
}

/** Of plain words, which hold no sign that means something in a pattern; one pattern is read once, however many phrases. */
function anyOf(list: string): RegExp {
  return new RegExp(phrases(list).join("|"));
}

const isLatin = /\p{Script=Latin}/u;
