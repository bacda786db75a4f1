import type { Concept } from "./concept.ts";
import { readings } from "./generated/readings.ts";
import { writtenTerms } from "./written-terms.ts";

export type { Concept };

/** The words of the trade, and how those of Chinese, Japanese and Korean are spelt in Latin letters. */
export const thesaurus: readonly Concept[] = writtenTerms.map((concept) => ({
  ...concept,
  readings: readings[concept.id],
}));
