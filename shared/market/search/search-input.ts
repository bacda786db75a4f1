import * as z from "zod";
import { Currency } from "#shared/terms/currencies.ts";
import { Filters, facetNames, Sort } from "./facets.ts";

/** Longest question that is read at all; of what is longer the beginning counts. */
export const mostTyped = 2000;

/** A search as its address holds it. */
export const SearchInput = z.strictObject({
  q: z
    .string()
    .transform((text) => text.slice(0, mostTyped))
    .default(""),
  ...Filters.shape,
  sort: Sort.default("relevance"),
  currency: Currency.optional(),
  limit: z.coerce.number().pipe(z.int().min(1).max(50)).default(24),
  cursor: z.string().max(2000).optional(),
});
export type SearchInput = z.output<typeof SearchInput>;

/** The filters alone. */
export function filtersOf(input: SearchInput): Filters {
  return Object.fromEntries(facetNames.map((name) => [name, input[name]]));
}

/** How many values the results are narrowed by. */
export function countFilters(filters: Filters): number {
  return facetNames.reduce((count, name) => count + (filters[name]?.length ?? 0), 0);
}

/** What of an address can be understood: a value that no listing could have is left out, not refused. */
export function readAddress(given: URLSearchParams): SearchInput {
  const values: Record<string, unknown> = { q: given.get("q") ?? "" };
  for (const name of ["sort", "currency"] as const) {
    const value = given.get(name);
    if (SearchInput.shape[name].safeParse(value).success) values[name] = value;
  }
  for (const name of facetNames) {
    const known = given
      .getAll(name)
      .slice(0, 40)
      .filter((value) => Filters.shape[name].safeParse(value).success);
    if (known.length > 0) values[name] = known;
  }
  const cursor = given.get("cursor");
  return SearchInput.parse({ ...values, ...(cursor ? { cursor: cursor.slice(0, 2000) } : {}) });
}
