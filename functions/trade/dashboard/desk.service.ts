import { listOwnCatalogs } from "#functions/market/catalogs/catalogs.service.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { requestsOfMarket } from "#functions/trade/requests/requests.offers.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import { PageQuery } from "#shared/page-query.ts";

/** Of each market the newest requests are looked at, and of attachés who serve very many the first few markets. */
const countedRequests = 20;
const countedMarkets = 8;

/** What an attaché finds on coming in: their catalogs, and how many requests wait in their markets. */
export const getDesk = read({
  permission: catalogPermissions.desk,
  of: nothing,
  input: PageQuery,
  async find({ ctx, input }) {
    const [catalogs, waiting] = await Promise.all([listOwnCatalogs(ctx, {}, input), requestsThatWait(ctx)]);
    return { ...catalogs, waiting };
  },
});

async function requestsThatWait(ctx: Ctx): Promise<number> {
  const markets = signedIn(ctx).markets.slice(0, countedMarkets);
  const newest = await Promise.all(
    markets.map((market) => requestsOfMarket(ctx.table, market, { limit: countedRequests })),
  );
  return newest.flatMap(({ items }) => items).filter(({ stage }) => stage === "open").length;
}
