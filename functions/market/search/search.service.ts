import { browseListings } from "#functions/market/listings/listing-lists.service.ts";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { searchOf } from "#functions/market/search/engine/open-search.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import type { ContentLocale } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { categories } from "#shared/market/nomenclature/categories.ts";
import { shownCurrency } from "#shared/market/search/facets.ts";
import { filtersOf, type SearchInput } from "#shared/market/search/search-input.ts";
import { wordsOf } from "#shared/market/search/words.ts";
import { type Position, type SearchResult, SearchUnavailable } from "./engine/search.ts";

export interface SearchAnswer extends Pick<SearchResult, "total" | "complete" | "facets" | "corrections"> {
  listings: Listing[];
  /** Search did not answer: these are the newest listings, whatever was asked for. */
  isFallback: boolean;
  next?: string | undefined;
  previous?: string | undefined;
}

export type SearchSuggestion =
  | { kind: "listing"; listingId: string; text: string; locale: ContentLocale }
  | { kind: "category"; code: string; text: string };

const mostSuggestions = 8;
const mostCategories = 2;

/** Published listings that answer a question; while there is no index, the newest ones, and it says so. */
export async function searchListings(ctx: Ctx, input: SearchInput): Promise<SearchAnswer> {
  const { cursor, limit, sort, q: text } = input;
  const filters = filtersOf(input);
  const currency = input.currency ?? shownCurrency[ctx.locale];
  // The currency, which goes with the language, changes nothing but what a price band is.
  const bandsIn = filters.price ? currency : "";
  const scope = ["search", text, sort, bandsIn, JSON.stringify(filters)];
  const cursors = signedCursors(ctx.config.cursorKey);
  const from = cursor === undefined ? undefined : cursors.open(scope, cursor);
  const at = from && { value: Number(from.p.value), id: from.p.id ?? "" };
  const sign = (d: "next" | "previous", position: Position | undefined) =>
    position && cursors.sign(scope, { d, p: { value: String(position.value), id: position.id } });
  try {
    const query = { text, filters, sort, currency, limit, now: ctx.now };
    const found = await searchOf(ctx).query({
      ...query,
      ...(from?.d === "previous" ? { before: at } : { after: at }),
    });
    const listings = await ctx.table.getMany(listingRecord, found.ids);
    return {
      ...found,
      listings: listings.filter(isInView),
      isFallback: false,
      next: sign("next", found.next),
      previous: sign("previous", found.previous),
    };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    ctx.log.warn("search_unavailable", { reason: String(error.cause ?? error.message) });
    const { items } = await browseListings(ctx, {}, { limit });
    return { listings: items, isFallback: true, total: 0, complete: 0, facets: noFacets, corrections: [] };
  }
}

/** The index is a few seconds behind the table: what left the view since is not shown. */
function isInView({ stage }: Listing): boolean {
  return stage === "published";
}

const noFacets: SearchResult["facets"] = {
  category: [],
  province: [],
  certificate: [],
  incoterm: [],
  price: [],
  minimumOrder: [],
  leadTime: [],
  offer: [],
  sample: [],
};

/** What somebody who types this may look for: categories by name, and titles of listings. */
export async function suggestSearches(ctx: Ctx, text: string): Promise<SearchSuggestion[]> {
  const named = nearCategories(ctx, text).slice(0, mostCategories);
  try {
    const limit = mostSuggestions - named.length;
    const titles = await searchOf(ctx).suggest({ text, locale: ctx.locale, limit, now: ctx.now });
    const listings = await ctx.table.getMany(
      listingRecord,
      titles.map(({ listingId }) => listingId),
    );
    const shown = new Set(listings.filter(isInView).map(({ id }) => id));
    const inView = titles.filter(({ listingId }) => shown.has(listingId));
    return [
      ...named,
      ...inView.map(({ listingId, locale, title }) => ({
        kind: "listing" as const,
        listingId,
        text: title,
        locale,
      })),
    ];
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return named;
  }
}

/** Categories in whose name, in either language, a word begins as the last one typed does. */
export function nearCategories(
  ctx: Pick<Ctx, "locale">,
  text: string,
): (SearchSuggestion & { kind: "category" })[] {
  const typed = wordsOf(text.slice(0, 80))
    .map((word) => word.text)
    .filter((word) => word.length >= 3);
  if (typed.length === 0) return [];
  return categories
    .filter((it) => {
      const names = wordsOf(`${it.en} ${it.id}`).map((word) => word.text);
      return typed.some((word) =>
        names.some((name) => name.startsWith(word) || (name.length > 3 && word.startsWith(name))),
      );
    })
    .map(({ code, [ctx.locale]: name }) => ({ kind: "category" as const, code, text: name }));
}
