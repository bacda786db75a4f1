import * as z from "zod";
import { Currency } from "./currencies.ts";

export {
  amountFigure,
  amountToText,
  formatMoney,
  formatMoneyShort,
  readAmountMinor,
} from "./amounts.ts";

/** Ten billion major units of a three-digit currency: far past any price, well inside a safe integer. */
export const maximumMinor = 10_000_000_000_000;

/** A whole number of minor units (cents, sen), never negative. */
export const AmountMinor = z.int().min(0).max(maximumMinor);
export const Money = z.strictObject({ amountMinor: AmountMinor, currency: Currency });
export type Money = z.infer<typeof Money>;
