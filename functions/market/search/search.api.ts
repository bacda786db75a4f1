import * as z from "zod";
import { apiSlice, pageOfSchema } from "#functions/platform/http/api.ts";
import { ContentLocale, Locale } from "#shared/locales.ts";
import { ListingView, listingView } from "#shared/market/listings/listing.ts";
import { type FacetName, Filters, facetNames } from "#shared/market/search/facets.ts";
import { SearchInput } from "#shared/market/search/search-input.ts";
import { searchListings, suggestSearches } from "./search.service.ts";

/** Values of one filter in one parameter, parted by commas: any of them will do. */
function listed<T extends string>(values: z.ZodType<T[] | undefined>) {
  return z
    .string()
    .max(400)
    .transform((text) => text.split(",").filter((it) => it !== ""))
    .pipe(values as z.ZodType<T[] | undefined, string[]>)
    .optional();
}

const filterParameters = {
  category: listed(Filters.shape.category),
  province: listed(Filters.shape.province),
  certificate: listed(Filters.shape.certificate),
  incoterm: listed(Filters.shape.incoterm),
  price: listed(Filters.shape.price),
  minimumOrder: listed(Filters.shape.minimumOrder),
  leadTime: listed(Filters.shape.leadTime),
  offer: listed(Filters.shape.offer),
  sample: listed(Filters.shape.sample),
} satisfies Record<FacetName, z.ZodType>;

const SearchParameters = SearchInput.extend({ ...filterParameters, locale: Locale.optional() });

const Counts = z.array(z.strictObject({ value: z.string(), count: z.int() }));
const SearchPage = pageOfSchema(ListingView).extend({
  total: z.int(),
  complete: z.int().describe("How many have all that was asked for; the others come near."),
  facets: z.strictObject(
    Object.fromEntries(facetNames.map((name) => [name, Counts])) as Record<FacetName, typeof Counts>,
  ),
  corrections: z.array(z.strictObject({ typed: z.string(), meant: z.string().optional() })),
  isFallback: z.boolean().describe("Search is not available just now: these are the newest listings."),
});

const Suggestion = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("listing"),
    listingId: z.string(),
    text: z.string(),
    locale: ContentLocale,
  }),
  z.strictObject({ kind: z.literal("category"), code: z.string(), text: z.string() }),
]);

export function searchApi() {
  const slice = apiSlice();

  slice.on(
    {
      method: "get",
      path: "/search",
      tag: "search",
      summary:
        'Published listings by words in any language, "phrases", -exclusions and HS codes, with counts for each filter',
      verb: "public",
      query: SearchParameters,
      answer: SearchPage,
    },
    async ({ ctx, query: { locale, ...input } }) => {
      const { listings, ...answer } = await searchListings({ ...ctx, locale: locale ?? ctx.locale }, input);
      return { items: listings.map(listingView), ...shownOf(answer) };
    },
  );

  slice.on(
    {
      method: "get",
      path: "/suggest",
      tag: "search",
      summary: "What may be meant by what is being typed: categories and listings, at most 8",
      verb: "public",
      query: z.strictObject({ q: z.string().max(2000), locale: Locale.optional() }),
      answer: z.strictObject({ items: z.array(Suggestion) }),
    },
    async ({ ctx, query: { q, locale } }) => ({
      items: await suggestSearches({ ...ctx, locale: locale ?? ctx.locale }, q),
    }),
  );

  return slice;
}

function shownOf({
  total,
  complete,
  facets,
  corrections,
  isFallback,
  next,
  previous,
}: Omit<Awaited<ReturnType<typeof searchListings>>, "listings">) {
  return { total, complete, facets, corrections, isFallback, next, previous };
}
