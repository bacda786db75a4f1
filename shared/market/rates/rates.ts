import * as z from "zod";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Currency } from "#shared/terms/currencies.ts";

export const mostRateDecimals = 10;

/** A plain decimal above nothing, such as `16215.5`: kept as its digits, so that no amount passes through a float. */
export const RateFigure = z
  .string()
  .regex(/^\d{1,9}(?:\.\d{1,10})?$/)
  .refine((text) => /[1-9]/.test(text));

/** How many units of a currency stood for one US dollar on a day. */
export const Rate = z.strictObject({ date: CalendarDate, perDollar: RateFigure });
export type Rate = z.infer<typeof Rate>;

/** The newest known rate of each currency. The dollar's own is 1 and not among them. */
export const Rates = z.strictObject({
  /** Made up, to show how the site looks. */
  isDemo: z.boolean(),
  of: z.partialRecord(Currency, Rate),
});
export type Rates = z.infer<typeof Rates>;
