import * as z from "zod";
import { Money } from "#shared/terms/money.ts";
import { maximumLines } from "#shared/trade/quotations/offer.ts";

/** How much of each line of the order, in the lines' order. */
export const ClaimQuantities = z.array(z.int().min(0).max(100_000_000)).min(1).max(maximumLines);

/** What a buyer can ask for, and either side propose. */
export const remedies = ["refund_whole", "refund_part", "replacement"] as const;
/** What can come of a dispute. */
export const outcomes = [...remedies, "rejected"] as const;
export type OutcomeKind = (typeof outcomes)[number];

const parts = {
  /** Of a part of the price: how much, in the order's currency. */
  amount: Money.optional(),
  /** Of goods sent once more: how much of each line. */
  quantities: ClaimQuantities.optional(),
};

type Parts = { what: OutcomeKind; amount?: unknown; quantities?: unknown };
const namesItsAmount = (it: Parts) => it.what !== "refund_part" || it.amount !== undefined;
const namesItsQuantities = (it: Parts) => it.what !== "replacement" || it.quantities !== undefined;
const examples = [
  { what: "refund_part" as const, amount: { amountMinor: 12_000, currency: "USD" as const } },
];

export const Remedy = z
  .strictObject({ what: z.enum(remedies), ...parts })
  .refine(namesItsAmount, { path: ["amount"], error: "value_required" })
  .refine(namesItsQuantities, { path: ["quantities"], error: "value_required" })
  .meta({ examples });
export type Remedy = z.infer<typeof Remedy>;

export const Outcome = z
  .strictObject({ what: z.enum(outcomes), ...parts })
  .refine(namesItsAmount, { path: ["amount"], error: "value_required" })
  .refine(namesItsQuantities, { path: ["quantities"], error: "value_required" })
  .meta({ examples });
export type Outcome = z.infer<typeof Outcome>;
