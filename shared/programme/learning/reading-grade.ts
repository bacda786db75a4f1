import type { ModuleFile } from "./module-file.ts";

export type ModuleLanguage = "id" | "en";
export const moduleLanguages = ["id", "en"] as const satisfies readonly ModuleLanguage[];

/** How hard a text is to read: school years, and the figures that they come from. */
export interface ReadingGrade {
  grade: number;
  words: number;
  wordsPerSentence: number;
  longestSentence: number;
  syllablesPerWord: number;
}

/** Junior high school ends with year nine; eight leaves its last year to the subject. */
export const highestGrade = 8;
/** Of Indonesian beside its grade: on a phone, long sentences are lost before long words are. */
export const indonesianSentences = { average: 12, longest: 22 } as const;

/**
 * Flesch and Kincaid's grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). Indonesian
 * spells its affixes into the word, so its syllables count six tenths, as Harjasujana and Mulyati (1996) count them for
 * Fry's graph. Figures are words of a sentence, but have no syllables to count.
 */
export function readingGrade(texts: readonly string[], language: ModuleLanguage): ReadingGrade {
  const sentences = texts
    .flatMap(sentencesIn)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const spelt = words.filter((it) => /\p{L}/u.test(it));
  const syllables = spelt.reduce((sum, word) => sum + syllablesOf[language](word), 0);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllablesPerWord = syllables / Math.max(1, spelt.length);
  const weighed = language === "id" ? 0.6 * syllablesPerWord : syllablesPerWord;
  return {
    grade: 0.39 * wordsPerSentence + 11.8 * weighed - 15.59,
    words: words.length,
    wordsPerSentence,
    longestSentence: Math.max(0, ...sentences.map((it) => it.length)),
    syllablesPerWord,
  };
}

/** All that is read as sentences: what tables and headings hold is no prose. */
export function proseOf({ sections, quiz }: ModuleFile): string[] {
  return [
    ...sections.flatMap(({ blocks }) =>
      blocks.flatMap((it) => {
        if ("text" in it) return [it.text];
        if ("note" in it) return [it.note];
        if ("list" in it) return it.list;
        return "steps" in it ? it.steps : [];
      }),
    ),
    ...quiz.flatMap(({ question, choices }) => [question, ...choices.flatMap((it) => [it.text, it.why])]),
  ];
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?]["”’)]?)\s+/);
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [];
}

const syllablesOf: Record<ModuleLanguage, (word: string) => number> = {
  /** Groups of vowels, less those that are not heard: "stamped", "price". */
  en(word) {
    const heard = word
      .toLowerCase()
      .replace(/[^a-z]/g, "")
      .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1))
      .replace(/^y/, "");
    return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
  },
  /** Each vowel is heard, but ai, au, ei and oi at a word's end are one. */
  id(word) {
    const vowels = word.toLowerCase().match(/[aeiou]/g)?.length ?? 1;
    return Math.max(1, vowels - (/(?:ai|au|ei|oi)(?:kah|lah|nya)?$/i.test(word) ? 1 : 0));
  },
};
