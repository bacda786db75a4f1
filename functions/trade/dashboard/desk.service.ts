import { listOwnCatalogs } from "#functions/market/catalogs/catalogs.service.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { waitingInMarket } from "#functions/trade/buyer-checks/buyer-checks.offers.ts";
import { disputesAtDesk } from "#functions/trade/disputes/disputes.offers.ts";
import { requestsOfMarket } from "#functions/trade/requests/requests.offers.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import { PageQuery } from "#shared/page-query.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { answerDays } from "#shared/trade/buyer-checks/stages.ts";
import { type Waits, waitsOf } from "#shared/trade/dashboard/waits.ts";

/** Of each market the first that wait are looked at, and of attachés who serve very many the first few markets. */
const counted = { limit: 20 };
const countedMarkets = 8;

/** What an attaché finds on coming in: their catalogs, and what waits in their markets. */
export const getDesk = read({
  permission: catalogPermissions.desk,
  of: nothing,
  input: PageQuery,
  async find({ ctx, input }) {
    const [catalogs, requests, disputes, buyers] = await Promise.all([
      listOwnCatalogs(ctx, {}, input),
      inMarkets(ctx, async (market) => {
        const { items } = await requestsOfMarket(ctx.table, market, counted);
        return items.filter(({ stage }) => stage === "open").map(() => undefined);
      }),
      inMarkets(ctx, async (market) => {
        const { items } = await disputesAtDesk(ctx.table, market, counted);
        return items.filter(({ isAdvised }) => !isAdvised).map(({ waitsUntil }) => waitsUntil);
      }),
      inMarkets(ctx, async (market) => {
        const { items } = await waitingInMarket(ctx.table, market, counted);
        return items.map(({ askedAt }) => daysAfter(askedAt, answerDays));
      }),
    ]);
    return { ...catalogs, waits: { requests, disputes, buyers } };
  },
});

/** What waits in each of the markets: by when, one by one. */
async function inMarkets(
  ctx: Ctx,
  waitingIn: (market: string) => Promise<(string | undefined)[]>,
): Promise<Waits> {
  const markets = signedIn(ctx).markets.slice(0, countedMarkets);
  return waitsOf((await Promise.all(markets.map(waitingIn))).flat());
}
