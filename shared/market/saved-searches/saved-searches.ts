import * as z from "zod";
import { savedSearchIds } from "#shared/market/ids.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { line, lineOf } from "#shared/text.ts";
import { Filters, facetNames } from "../search/facets.ts";
import { countFilters, type SearchInput } from "../search/search-input.ts";
import { savedSearchStages } from "./stages.ts";

/** How many searches one person may keep. */
export const mostSaved = 20;
/** UTF-16 units of a question's words; as many as search reads. */
const longest = 200;

/** What a saved search asks: words and filters, with the currency that its price bands are in. */
export const SavedQuestion = z
  .strictObject({ q: line(0, longest).default(""), ...Filters.shape, currency: Currency })
  .refine((question) => question.q !== "" || countFilters(question) > 0, { error: "saved_question_empty" })
  .meta({ examples: [{ q: "kopi", currency: "USD" }] });
export type SavedQuestion = z.output<typeof SavedQuestion>;

export const SavedSearch = z.strictObject({
  id: savedSearchIds.schema,
  question: SavedQuestion,
  savedAt: z.iso.datetime(),
  /** What was published up to here is told of, or was there when the search was saved. */
  toldUpTo: z.iso.datetime(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

/** What somebody sees of all that they saved. */
export const KeptSearches = z.strictObject({
  /** The newest first. */
  searches: z.array(SavedSearch).max(mostSaved),
  wantsMail: z.boolean(),
});
export type KeptSearches = z.infer<typeof KeptSearches>;

export const ChooseDigest = KeptSearches.pick({ wantsMail: true });

/** A search to be saved, and whether mail shall tell of new matches of all that are. */
export const SaveSearch = z.strictObject({ question: SavedQuestion, ...ChooseDigest.shape });

/** All that one person saved, and how their weekly mail of new matches stands. */
export const SavedSearches = z.strictObject({
  personId: personIds.schema,
  ...KeptSearches.shape,
  /** `waiting`: the next mail is to be made at `nextMailAt`. `quiet`: none is to come. */
  stage: z.enum(savedSearchStages),
  nextMailAt: z.iso.datetime().optional(),
  /** Number of the mail that comes next. */
  round: z.int().min(1),
  ...stamps,
});
export type SavedSearches = z.infer<typeof SavedSearches>;

/** The part of a search's address that is worth keeping. */
export function questionOf(input: SearchInput, currency: Currency): z.input<typeof SavedQuestion> {
  const filters = facetNames.flatMap((name) => (input[name] ? [[name, input[name]]] : []));
  return {
    q: lineOf(input.q, longest),
    ...Object.fromEntries(filters),
    currency: input.currency ?? currency,
  };
}

/** The question in an address, where there is one that can be kept. */
export function savableIn(input: SearchInput, currency: Currency): SavedQuestion | undefined {
  return SavedQuestion.safeParse(questionOf(input, currency)).data;
}

/** The query string of the results page that asks this. */
export function addressOf({ q, currency, ...filters }: SavedQuestion): string {
  const address = new URLSearchParams(q ? { q } : {});
  for (const name of facetNames) for (const value of filters[name] ?? []) address.append(name, value);
  address.append("currency", currency);
  return address.toString();
}

/** Whether two questions ask the same, in whatever order their filters stand. */
export function asksSame(a: SavedQuestion, b: SavedQuestion): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ q, currency, ...filters }: SavedQuestion): string {
  const values = facetNames.map((name) => (filters[name] ?? []).toSorted());
  return JSON.stringify([q.toLowerCase(), currency, values]);
}
