import { sharedPage } from "#functions/platform/http/site-route.ts";
import { categories } from "#shared/market/nomenclature/categories.ts";
import { nearCategories } from "#shared/market/search/near-categories.ts";
import { readAddress } from "#shared/market/search/search-input.ts";
import { SearchPage } from "#web/pages/market/search/search-page.tsx";
import { countOnOffer } from "./search.offers.ts";
import { searchListings } from "./search.service.ts";
import { categoryShelves } from "./shelves.ts";

/** The results page. */
export const searchSite = [
  sharedPage("/search", searchListings, async ({ c, ctx, at }) => {
    const input = readAddress(new URL(c.req.url).searchParams);
    // What a band of prices is goes by the money that the reader is shown.
    const currency = input.currency ?? c.get("money").currency;
    const answer = await searchListings(ctx, at, { ...input, currency });
    const meant = [input.q, ...answer.corrections.map((it) => it.meant ?? "")].join(" ");
    const isFound = answer.total > 0;
    const near = isFound ? [] : nearCategories(meant, ctx.locale);
    const shelves = isFound ? [] : categoryShelves(categories, ctx.locale, await countOnOffer(ctx));
    return <SearchPage {...{ input, answer, near, shelves }} />;
  }),
];
