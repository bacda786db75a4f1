import type { Answers } from "#shared/programme/readiness/score.ts";

/** What a business answered where that is not the best of its scale, and how long ago. */
export interface DemoAssessment {
  daysAgo: number;
  short: Answers;
}

export interface DemoReadiness {
  /** Handle of the business. */
  by: string;
  /** The oldest first. */
  finished: DemoAssessment[];
}

const still: Answers = {
  size_known: "roughly",
  materials_all_year: "mostly",
  money_for_materials: "begun",
  language: "begun",
  halal: "begun",
  nature_papers: "exempt",
  fob_known: "roughly",
  freight_asked: "no",
  currency_ready: "no",
  rules_there: "roughly",
  prices_there: "roughly",
  sent_abroad: "no",
};

/** A made-up kitchen that came from the second band to the last in two months. */
export const readiness: DemoReadiness[] = [
  {
    by: "dapur-pulang-ngunut",
    finished: [
      {
        daysAgo: 64,
        short: {
          ...still,
          hs_known: "unknown",
          packed_for_sea: "no",
          label_abroad: "no",
          monthly_known: "roughly",
          lead_time_known: "roughly",
          on_time: "mostly",
          bank_account: "begun",
          export_papers: "unknown",
          invoice_made: "no",
          cost_known: "roughly",
          margin_kept: "no",
          fob_known: "unknown",
          tiers: "no",
          payment_known: "roughly",
          rules_there: "unknown",
          buyers_known: "unknown",
          pitch: "no",
          listed: "no",
        },
      },
      { daysAgo: 9, short: { ...still, label_abroad: "begun", export_papers: "roughly", pitch: "begun" } },
    ],
  },
];
