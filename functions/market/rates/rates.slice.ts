import type { Slice } from "#functions/platform/slice.ts";

/** About how much a price is in the reader's own money, and the choice of that money. */
export const rates: Slice = {
  name: "rates",
  records: async () => [(await import("./rates.records.ts")).ratesRecord],
  site: async () => (await import("./currency.site.tsx")).currencySite,
};
