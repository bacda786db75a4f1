import { sharedPage } from "#functions/platform/http/site-route.ts";
import { nearCategories } from "#shared/market/search/near-categories.ts";
import { readAddress } from "#shared/market/search/search-input.ts";
import { SearchPage } from "#web/pages/market/search/search-page.tsx";
import { searchListings } from "./search.service.ts";

/** The results page. */
export const searchSite = [
  sharedPage("/search", searchListings, async ({ c, ctx, at }) => {
    const input = readAddress(new URL(c.req.url).searchParams);
    // What a band of prices is goes by the money that the reader is shown.
    const currency = input.currency ?? c.get("money").currency;
    const answer = await searchListings(ctx, at, { ...input, currency });
    const meant = [input.q, ...answer.corrections.map((it) => it.meant ?? "")].join(" ");
    const near = answer.total === 0 ? nearCategories(meant, ctx.locale) : [];
    return <SearchPage input={input} answer={answer} near={near} />;
  }),
];
