import type { Word } from "./words.ts";

/** Terms as they sound, in Latin letters: see `soundOf` and infra/build/readings.ts. */
export interface ReadAloud {
  readonly id: string;
  /** Its names in Chinese as they are spelt in Latin letters, and (after a ~) in Japanese and Korean. */
  readonly readings?: string | undefined;
}

/** Shortest spelling that is taken for a word of another alphabet. */
const shortest = 3;

/**
 * A spelling as it sounds, so that one word has one however it is written down: long vowels and double letters as
 * one, Kunrei and Hepburn alike ("kōhī", "koohii"; "tuti", "tsuchi").
 */
export function soundOf(spelling: string): string {
  return spelling
    .replaceAll(/oh(?=[^aeiou]|$)/g, "o")
    .replaceAll("ou", "o")
    .replaceAll("tch", "ch")
    .replaceAll(/([a-z])\1+/g, "$1")
    .replaceAll(/sy|si/g, (it) => (it === "si" ? "shi" : "sh"))
    .replaceAll(/ty|ti/g, (it) => (it === "ti" ? "chi" : "ch"))
    .replaceAll(/[zj]y/g, "j")
    .replaceAll("zi", "ji")
    .replaceAll("tu", "tsu")
    .replaceAll(/(?<![sc])hu/g, "fu")
    .replaceAll(/m(?=[bp])/g, "n");
}

/** Chinese without its tones and in one spelling of ü: "nv3" and "nu". */
function syllablesOf(word: string): string {
  const toneless = /^(?:[a-z]+[1-6])+$/.test(word) ? word.replaceAll(/\d/g, "") : word;
  return toneless.replaceAll(/(?<=[ln])v/g, "u").replaceAll("aa", "a");
}

/** Which terms sound as these words do, read one after the other. The spellings are read with the first question. */
export function heardIn(terms: readonly ReadAloud[]): (words: readonly Word[]) => readonly string[] {
  let known: Map<string, string[]> | undefined;

  function read(): Map<string, string[]> {
    const ids = new Map<string, string[]>();
    for (const { id, readings = "" } of terms)
      for (const reading of readings.split(" ")) {
        if (reading === "") continue;
        const named = ids.get(reading);
        if (!named) ids.set(reading, [id]);
        else if (!named.includes(id)) named.push(id);
      }
    return ids;
  }

  return function heard(words) {
    if (words.some(({ script, text }) => script !== "letters" || !/^[a-z]+[1-6]?[a-z1-6]*$/.test(text)))
      return [];
    const spelt = words.map(({ text }) => syllablesOf(text)).join("");
    if (spelt.length < shortest) return [];
    known ??= read();
    return [...(known.get(spelt) ?? []), ...(known.get(`~${soundOf(spelt)}`) ?? [])];
  };
}
