import * as z from "zod";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { Money } from "#shared/terms/money.ts";
import { OrderStage } from "#shared/trade/orders/stages.ts";

/** What came about in trade, as it is counted: a quotation, or an order as far as it got. */
export const Outcome = z.strictObject({
  /** Of whom it is counted: a business's id, or a market's code. */
  of: z.string().max(40),
  /** The quotation's or the order's. */
  thingId: z.string().max(40),
  what: z.enum(["quotation", "order"]),
  /** When it came about. */
  at: z.iso.datetime(),
  total: Money,
  /** Where the goods go. */
  country: CountryCode,
  stage: OrderStage.optional(),
  /** From the inquiry to its first quotation. */
  quoteMinutes: z.int().min(0).optional(),
  ...stamps,
});
export type Outcome = z.infer<typeof Outcome>;

/** The time that is looked back over, and the most that are counted of it. */
export const outcomeDays = 365;
export const mostOutcomes = 1000;

/** What came of trade in the last year: of a business, or of those that sell to a market. */
export const Outcomes = z.strictObject({
  quotations: z.int().min(0),
  orders: z.int().min(0),
  completed: z.int().min(0),
  cancelled: z.int().min(0),
  medianQuoteMinutes: z.int().min(0).optional(),
  /** What orders that were not cancelled come to, by currency and market, the most orders first. */
  values: z.array(
    z.strictObject({
      country: CountryCode,
      currency: Currency,
      orders: z.int().min(1),
      amountMinor: z.int().min(0),
    }),
  ),
  /** There are more than are counted. */
  isPart: z.boolean(),
});
export type Outcomes = z.infer<typeof Outcomes>;
