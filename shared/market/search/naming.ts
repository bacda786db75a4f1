import type { Hearing, ReadAloud } from "./heard.ts";
import type { Word } from "./words.ts";

/** What the thesaurus gives of a trade term: its names in each language, and the HS codes that hold such goods. */
export interface NamedConcept extends ReadAloud {
  readonly terms: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly hs?: readonly string[];
  readonly kindOf?: readonly string[];
  readonly byProductOf?: readonly string[];
  readonly isQuality?: boolean;
  readonly isService?: boolean;
}

/** A stretch of a question that names something: which words, and what it names (nothing for plain words). */
export interface Stretch {
  words: Word[];
  concepts: readonly string[];
}

/** Finds what texts and codes name, in whatever language. */
export interface Concepts {
  /**
   * All that a text names, terms inside longer terms too; of several things that a term may mean, those that goods of
   * this HS code can be ("kacang kenari" of 0802 is no peanut).
   */
  within(text: string, hsCode?: string): Set<string>;
  /**
   * What goods of this HS code are, and what they may be: most codes hold many things, so only the code's own name, a
   * code of six digits that few terms claim, and general terms (spices, furniture) say what all its goods are.
   * A term that claims two headings of a chapter is general for goods that a text has `named` more narrowly.
   */
  ofCode(hsCode: string, named: ReadonlySet<string>): { are: string[]; mayBe: string[] };
  /** The more general terms that these are kinds of, and those that those are kinds of. */
  general(ids: Iterable<string>): string[];
  /** The same in steps, the nearest kinds first. */
  kindsInSteps(ids: Iterable<string>): string[][];
  /** Of what a title names, what goods of this HS code can be: a coconut-shell bowl is a bowl and no coconut. */
  agreeing(ids: Iterable<string>, hsCode: string | undefined): string[];
  /** What these are by-products of: cascara of coffee. */
  sourcesOf(ids: Iterable<string>): string[];
  /** Whether a term says how goods are: handmade, frozen, red. */
  isQuality(id: string): boolean;
  /** Whether a term names work that is done: tailoring, translation. */
  isService(id: string): boolean;
  /** Whether a term names goods, which lie under HS codes: not a quality, a service or a place. */
  isGoods(id: string): boolean;
  /** Whether a term names goods of many kinds, in four headings or more. */
  isBroad(id: string): boolean;
  /** Whether others are kinds of it. */
  hasKinds(id: string): boolean;
  /** Whether it is but a class: many others are kinds of it. */
  isClass(id: string): boolean;
  /** Whether all that a term names lies in one HS chapter. */
  isOneChapter(id: string): boolean;
  /** Whether a word is in any term, or of every day: it is spelt right. */
  isKnown(word: Word): boolean;
  /** Whether a word is of every day, in whatever language. */
  isEveryday(word: Word): boolean;
  /** What words name that are written as they sound: "ka fei dou", "kohii", いす. */
  heard: Hearing;
  /** What a run of signs names with one of them wrong. */
  misread: (signs: string) => readonly string[];
  /** The same of a word with one letter wrong. */
  misheard(word: Word): readonly string[];
  /** What a term of several words is made of: a rattan chair is of rattan, and a chair. */
  parts(id: string): readonly Stretch[];
  /** The question's words, grouped by the longest terms that they make. */
  stretches(words: readonly Word[]): Stretch[];
  /** Every single written word that is a term, for telling what a misspelt one meant. */
  readonly singleWords: readonly string[];
}
