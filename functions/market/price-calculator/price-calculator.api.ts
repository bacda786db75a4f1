import { get, put } from "#functions/platform/http/api-route.ts";
import { PriceCalculation } from "#shared/market/price-calculator/price-costs.ts";
import { getCalculation, keepCosts } from "./price-calculator.service.ts";

const path = "/listings/:listingId/price-costs";
const told = { tag: "prices", answer: PriceCalculation };

export const priceCalculatorApi = [
  get(path, getCalculation, {
    ...told,
    summary: "What your listing costs you, as it was reckoned last, and the prices that follow",
  }),
  put(path, keepCosts, {
    ...told,
    summary: "Reckon your listing's prices, and keep what they were reckoned of",
    description:
      "Costs are in minor units of rupiah, shares in hundredths of a percent. Each price is rounded up: to a whole rupiah, and in the buyer's currency to its smallest unit.",
  }),
];
