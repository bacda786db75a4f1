import { get } from "#functions/platform/http/api-route.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Outcomes } from "#shared/trade/outcomes/outcome.ts";
import { getOutcomesOfBusiness, getOutcomesOfMarket } from "./outcomes.service.ts";

const told = { tag: "outcomes", answer: Outcomes };

export const outcomesApi = [
  get("/profiles/:profileId/outcomes", getOutcomesOfBusiness, {
    ...told,
    summary: "What came of your business's trade in the last year",
  }),
  get("/markets/:market/outcomes", getOutcomesOfMarket, {
    ...told,
    at: { market: CountryCode },
    summary: "What went to a market in the last year, as its attaché",
  }),
];
