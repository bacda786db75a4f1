import { page } from "#functions/platform/http/site-route.ts";
import { OutcomesPage } from "#web/pages/trade/outcomes/outcomes-page.tsx";
import { getOutcomesOfBusiness, getOutcomesOfMarket } from "./outcomes.service.ts";

/** What came of trade: for a business, and for an attaché's market. */
export const outcomesSite = [
  page("/business/:profileId/outcomes", getOutcomesOfBusiness, async ({ ctx, at }) => (
    <OutcomesPage outcomes={await getOutcomesOfBusiness(ctx, at)} profileId={at.profileId} />
  )),
  page("/desk/outcomes/:market", getOutcomesOfMarket, async ({ ctx, at }) => (
    <OutcomesPage outcomes={await getOutcomesOfMarket(ctx, at)} market={at.market} />
  )),
];
