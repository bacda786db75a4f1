import {
  checksOfMakers,
  newestListings,
  summariesOf,
  summariesWithMakers,
} from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import type { Locale } from "#shared/locales.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { hasChecks, type PublicChecks, standingByMaker } from "#shared/market/profiles/checks.ts";
import { shownCurrency } from "#shared/market/rates/reader-money.ts";
import type { FacetCounts, Filters } from "#shared/market/search/facets.ts";
import { nearCategories } from "#shared/market/search/near-categories.ts";
import type { SearchAnswer, SearchSuggestion } from "#shared/market/search/search-answer.ts";
import { filtersOf, SearchInput } from "#shared/market/search/search-input.ts";
import { SearchParameters, SuggestParameters } from "#shared/market/search/search-parameters.ts";
import { everyone } from "#shared/permissions.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { searchOf } from "./engine/open-search.ts";
import { type Position, SearchUnavailable } from "./engine/search.ts";
import { isInView } from "./in-view.ts";

const mostSuggestions = 8;
const mostCategories = 2;

/** Published listings that answer a question; while there is no index, the newest ones, and it says so. */
export const searchListings = read({
  permission: everyone,
  of: nothing,
  input: SearchInput,
  find: ({ ctx, input }) => answerTo(ctx, input),
});

/** The same for the API, by its parameters. */
export const searchByParameters = read({
  permission: everyone,
  of: nothing,
  input: SearchParameters,
  find: ({ ctx, input: { locale, ...input } }) => answerTo(asIn(ctx, locale), input),
});

/** What somebody who types this may look for: categories by name, and titles of listings. */
export const suggestSearches = read({
  permission: everyone,
  of: nothing,
  input: SuggestParameters,
  find: async ({ ctx, input: { q, locale } }) => ({ items: await suggestionsFor(asIn(ctx, locale), q) }),
});

function asIn(ctx: Ctx, locale: Locale | undefined): Ctx {
  return { ...ctx, locale: locale ?? ctx.locale };
}

async function answerTo(ctx: Ctx, input: SearchInput): Promise<SearchAnswer> {
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
    const { ids, makerIds, near, next, previous, ...found } = await searchOf(ctx).query({
      ...query,
      ...(from?.d === "previous" ? { before: at } : { after: at }),
    });
    const [listings, makers] = await summariesWithMakers(ctx.table, ids, makerIds);
    // As they stand now, whatever the index still knows: what was revoked since is not shown.
    const checks = standingByMaker(makers, jakartaToday(ctx.now));
    const items = listings.filter((it) => isInView(it) && isMeant(it, checks, filters));
    const nearIds = new Set(ids.slice(ids.length - near));
    return {
      ...found,
      items,
      checks,
      near: items.filter(({ id }) => nearIds.has(id)).length,
      isFallback: false,
      next: sign("next", next),
      previous: sign("previous", previous),
    };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    ctx.log.warn("search_unavailable", { reason: String(error.cause ?? error.message) });
    const { items } = await newestListings(ctx.table, { limit });
    const checks = await checksOfMakers(ctx, items);
    const none = { checks, total: 0, complete: 0, near: 0, facets: noFacets, corrections: [] };
    return { ...none, items, isFallback: true };
  }
}

/** Where only what is checked is asked for, what was revoked since is left out. */
function isMeant(
  { profileId }: ListingSummary,
  checks: Readonly<Record<string, PublicChecks>>,
  { checked }: Pick<Filters, "checked">,
): boolean {
  return checked === undefined || hasChecks(checks[profileId] ?? {});
}

const noFacets: FacetCounts = {
  category: [],
  province: [],
  certificate: [],
  incoterm: [],
  price: [],
  minimumOrder: [],
  leadTime: [],
  offer: [],
  sample: [],
  checked: [],
};

async function suggestionsFor(ctx: Ctx, text: string): Promise<SearchSuggestion[]> {
  const { locale, now } = ctx;
  const named = nearCategories(text, locale).slice(0, mostCategories);
  try {
    const limit = mostSuggestions - named.length;
    const titles = await searchOf(ctx).suggest({ text, locale, limit, now });
    const listings = await summariesOf(
      ctx.table,
      titles.map(({ listingId }) => listingId),
    );
    const shown = new Set(listings.filter(isInView).map(({ id }) => id));
    return [
      ...named,
      ...titles
        .filter(({ listingId }) => shown.has(listingId))
        .map(({ title, ...rest }) => ({ kind: "listing" as const, ...rest, text: title })),
    ];
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return named;
  }
}
