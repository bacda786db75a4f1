import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { PublicChecks } from "#shared/market/profiles/checks.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { FacetCounts } from "./facets.ts";

/** One page of what was found. */
export const SearchAnswer = pageOfSchema(ListingSummary).extend({
  checks: z
    .record(z.string(), PublicChecks)
    .describe("What offices found right about the makers of `items`, as it stands now, by `profileId`."),
  /** All that match, on whatever page. */
  total: z.int(),
  complete: z.int().describe("How many have all that was asked for; the others come near."),
  near: z
    .int()
    .describe(
      "How many at the end of `items` do not match, but are near to the best of what does (of its HS heading or class of goods): they fill the last page up to ten. In no count; none where another order than by relevance is asked for.",
    ),
  facets: FacetCounts,
  corrections: z
    .array(z.strictObject({ typed: z.string(), meant: z.string().optional() }))
    .describe(
      "Words that were not found, and what was looked for in their place (nothing where nothing is near); of an HS code that no goods have, its longest beginning that some have.",
    ),
  isFallback: z.boolean().describe("Search is not available just now: these are the newest listings."),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** A page's listings that match, and those that are only near. */
export function parted({ items, near }: Pick<SearchAnswer, "items" | "near">) {
  const matching = items.length - near;
  return { matching: items.slice(0, matching), near: items.slice(matching) };
}

const NearCategory = z.strictObject({ kind: z.literal("category"), code: z.string(), text: z.string() });
export type NearCategory = z.infer<typeof NearCategory>;

/** What somebody may look for who types something. */
export const SearchSuggestion = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("listing"),
    listingId: z.string(),
    text: z.string(),
    locale: ContentLocale,
  }),
  NearCategory,
]);
export type SearchSuggestion = z.infer<typeof SearchSuggestion>;
