import type { SavedQuestion } from "#shared/market/saved-searches/saved-searches.ts";

/** What a buyer of the demo saved. */
export interface DemoSaver {
  by: string;
  savedDaysAgo: number;
  questions: readonly SavedQuestion[];
}

/** Their first mail is due as soon as the product runs, so that it can be seen in the outbox. */
export const savers: readonly DemoSaver[] = [
  {
    by: "kenji",
    savedDaysAgo: 30,
    questions: [
      { q: "rattan", currency: "JPY" },
      { q: "", category: ["46"], currency: "JPY" },
    ],
  },
  { by: "mei", savedDaysAgo: 75, questions: [{ q: "keripik", currency: "HKD" }] },
];
