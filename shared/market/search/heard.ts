import { editsBetween } from "./edits.ts";
import { heardInArabic } from "./heard-arabic.ts";
import { romanizedKana } from "./language/kana.ts";
import type { Word } from "./words.ts";

/** Terms as they sound, in Latin letters: see `soundOf` and infra/build/readings.ts. */
export interface ReadAloud {
  readonly id: string;
  /** Its names in Chinese as they are spelt in Latin letters, and (after a ~) in Japanese and Korean. */
  readonly readings?: string | undefined;
  readonly terms?: Readonly<Partial<Record<string, readonly string[]>>>;
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
    .replaceAll(/ku(?=k)/g, "")
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

/** A tongue whose spellings alone are meant. */
export type Tongue = "Japanese" | "Arabic";

export type Hearing = (words: readonly Word[], tongue?: Tongue) => readonly string[];

/** Fewest letters of a spelling that is known though one of them is wrong. */
const fewestMisheard = 6;

const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const latinOrDigits = /^[a-z0-9]+$/;
const latin = /^[a-z]+[1-6]?[a-z1-6]*$/;

/**
 * Which terms sound as these words do, read one after the other: in Latin letters, or one word in kana, as many write what
 * has Chinese signs (いす, バティク). The spellings are read with the first question.
 */
export function heardIn(
  terms: readonly ReadAloud[],
  isKnown: (word: Word) => boolean = () => false,
): { heard: Hearing; misheard: (word: Word) => string[] } {
  const arabic = heardInArabic(terms, isKnown);
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

  function sounding(spelling: string): readonly string[] {
    known ??= read();
    return known.get(`~${soundOf(spelling)}`) ?? [];
  }

  function heard(words: readonly Word[], tongue?: Tongue): readonly string[] {
    const [first] = words;
    if (first && words.length === 1 && kana.test(first.text)) {
      const spelt = romanizedKana(first.text);
      return spelt.length < shortest ? [] : sounding(spelt);
    }
    if (words.some(({ script, text }) => script !== "letters" || !latinOrDigits.test(text))) return [];
    if (tongue === "Arabic") return arabic(words);
    if (words.some(({ text }) => !latin.test(text))) return [];
    const spelt = words.map(({ text }) => syllablesOf(text)).join("");
    if (spelt.length < shortest) return [];
    if (tongue === "Japanese") return sounding(spelt);
    known ??= read();
    return [...(known.get(spelt) ?? []), ...sounding(spelt)];
  }

  return {
    heard,

    misheard({ script, text }) {
      const spelt = syllablesOf(text);
      if (script !== "letters" || !latin.test(text) || spelt.length < fewestMisheard) return [];
      known ??= read();
      const sound = soundOf(spelt);
      const near = new Set<string>();
      for (const [reading, ids] of known) {
        const [own, other] = reading.startsWith("~") ? [sound, reading.slice(1)] : [spelt, reading];
        if (own[0] === other[0] && editsBetween(own, other, 1) === 1) for (const id of ids) near.add(id);
      }
      return [...near];
    },
  };
}
