import type { NextPlace, Part, Question, QuestionSet } from "./question.ts";
import type { ScaleName } from "./scales.ts";

type Row = [id: string, scale: ScaleName, weight: number, next: NextPlace];

const product: Row[] = [
  ["same_again", "often", 3, "samples"],
  ["size_known", "known", 2, "listings"],
  ["materials_known", "known", 2, "papers-in-order"],
  ["hs_known", "known", 3, "hs-code"],
  ["checked", "often", 3, "samples"],
  ["packed_for_sea", "done", 3, "packing-and-labels"],
  ["label_abroad", "done", 2, "packing-and-labels"],
  ["photos", "done", 2, "photos-with-a-phone"],
];

const capacity: Row[] = [
  ["monthly_known", "known", 3, "listings"],
  ["lead_time_known", "known", 3, "listings"],
  ["on_time", "often", 3, "answering-a-buyer"],
  ["more_hands", "done", 2, "cooperatives"],
  ["materials_all_year", "often", 2, "cooperatives"],
  ["money_for_materials", "done", 2, "safe-payment"],
  ["answers_in_a_day", "often", 2, "answering-a-buyer"],
  ["language", "done", 1, "the-pitch"],
];

const papers: Row[] = [
  ["nib", "done", 3, "profile"],
  ["npwp", "done", 2, "profile"],
  ["bank_account", "done", 3, "safe-payment"],
  ["halal", "duty", 3, "halal-and-food-rules"],
  ["food_permit", "duty", 3, "halal-and-food-rules"],
  ["nature_papers", "duty", 2, "papers-in-order"],
  ["export_papers", "known", 3, "papers-in-order"],
  ["invoice_made", "done", 2, "papers-in-order"],
];

const price: Row[] = [
  ["cost_known", "known", 3, "calculator"],
  ["margin_kept", "done", 3, "calculator"],
  ["fob_known", "known", 3, "price-by-incoterm"],
  ["freight_asked", "done", 2, "shipping-small-lots"],
  ["tiers", "done", 2, "calculator"],
  ["currency_ready", "done", 1, "calculator"],
  ["payment_known", "known", 3, "safe-payment"],
  ["sample_price", "known", 1, "samples"],
];

const market: Row[] = [
  ["country_chosen", "done", 2, "the-pitch"],
  ["rules_there", "known", 3, "halal-and-food-rules"],
  ["prices_there", "known", 2, "price-by-incoterm"],
  ["buyers_known", "known", 2, "the-pitch"],
  ["people_there", "done", 2, "the-pitch"],
  ["pitch", "done", 3, "the-pitch"],
  ["listed", "done", 3, "listings"],
  ["sent_abroad", "done", 2, "shipping-small-lots"],
];

const rows: Record<Part, Row[]> = { product, capacity, papers, price, market };

/** The first set. A set that was asked is never changed: what is asked otherwise is another set. */
export const questionSet1: QuestionSet = {
  number: 1,
  questions: Object.entries(rows).flatMap(([part, of]) =>
    of.map(([id, scale, weight, next]): Question => ({ id, part: part as Part, weight, scale, next })),
  ),
};
