import type { Slice } from "#functions/platform/slice.ts";

/** What a business's goods must cost, reckoned from its own costs; its result fills a listing's price tiers. */
export const priceCalculator: Slice = {
  name: "priceCalculator",
  records: async () => [(await import("./price-calculator.records.ts")).priceCostsRecord],
  api: async () => (await import("./price-calculator.api.ts")).priceCalculatorApi,
  description: async () => (await import("./price-calculator.description.ts")).priceCalculatorDescription,
  site: async () => (await import("./price-calculator.site.tsx")).priceCalculatorSite,
};
