import { plainWords } from "./plain-words.ts";

/** Written in one language: a phrase of each group within two sentences is a sign, unless one of the last is there. */
export interface Wording {
  all: readonly (readonly string[])[];
  unless?: readonly string[];
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

/** Chinese and Japanese part no words, Korean and Arabic join particles to theirs. */
const isUnparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

export function wording(groups: readonly string[], unless?: string): Wording {
  return { all: groups.map(phrases), ...(unless === undefined ? {} : { unless: phrases(unless) }) };
}

export function isWordedIn(sentences: string, { all, unless = [] }: Wording): boolean {
  return (
    all.every((group) => group.some((phrase) => sentences.includes(phrase))) &&
    !unless.some((phrase) => sentences.includes(phrase))
  );
}
