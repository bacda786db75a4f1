import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  PriceAtQuantity,
  PriceCalculation,
  PriceCosts,
} from "#shared/market/price-calculator/price-costs.ts";

export const priceCalculatorDescription: ApiDescription = {
  tags: { prices: "What a listing must cost, reckoned from its maker’s costs." },
  schemas: { PriceAtQuantity, PriceCalculation, PriceCosts },
};
