import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { Rates } from "#shared/market/rates/rates.ts";
import { stamps } from "#shared/stamps.ts";

/** One item holds them all: whoever reads them takes one operation. */
const KeptRates = z.strictObject({ ...Rates.shape, ...stamps });
export type KeptRates = z.infer<typeof KeptRates>;

export const ratesRecord = defineRecord<KeptRates, "now">()({
  kind: "rates",
  schema: KeptRates,
  key: () => ({ pk: "RATES", sk: "RATES" }),
  keyOf: () => "now",
});
