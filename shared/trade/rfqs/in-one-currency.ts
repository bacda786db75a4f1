import * as z from "zod";
import type { Rates } from "#shared/market/rates/rates.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { Money } from "#shared/terms/money.ts";
import { quotationIds } from "#shared/trade/ids.ts";
import { comparedAmounts, inOrder } from "./comparison.ts";
import { ShownRfq } from "./shown.ts";

/** In which currency the quotes are told; the request's own or the reader's, where nothing is asked. */
export const CompareIn = z.strictObject({ currency: Currency.optional() });

/** What one quote about comes to in the currency of the comparison. */
export const ComparedOffer = z.strictObject({
  quotationId: quotationIds.schema,
  /** Its terms are as the others'; else `unlike` of the offer says in what they differ. */
  isAlike: z.boolean(),
  /** Absent where there is no rate. */
  total: Money.optional(),
  /** Of one unit, where it is of one thing alone. */
  unit: Money.optional(),
  /** The day of the older of the two rates that it hangs on; absent where it was quoted in this currency. */
  asOf: CalendarDate.optional(),
});

/** All quotes in one currency, those that can be compared first, by their totals. */
export const Comparison = z.strictObject({
  currency: Currency,
  /** Whose rates: those that the operator keeps, or made-up ones of a demo; `none` where nothing is kept. */
  source: z.enum(["reference_rates", "demo_rates", "none"]),
  offers: z.array(ComparedOffer),
});
export type Comparison = z.infer<typeof Comparison>;

/** A request for quotation with its quotes in one currency, once it is opened. */
export const ComparedRfq = z.strictObject({ ...ShownRfq.shape, comparison: Comparison.optional() });
export type ComparedRfq = z.infer<typeof ComparedRfq>;

export function comparisonOf(
  offers: ShownRfq["offers"],
  currency: Currency,
  rates: Rates | undefined,
): Comparison {
  return {
    currency,
    source: rates ? (rates.isDemo ? "demo_rates" : "reference_rates") : "none",
    offers: inOrder(offers, currency, rates).map(({ quotation, revision, unlike }) => {
      const { total, unit } = comparedAmounts(revision, currency, rates);
      return {
        quotationId: quotation.id,
        isAlike: unlike.length === 0,
        ...(total ? { total: total.price } : {}),
        ...(unit ? { unit: unit.price } : {}),
        ...(total?.date ? { asOf: total.date } : {}),
      };
    }),
  };
}
