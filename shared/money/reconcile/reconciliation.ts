import * as z from "zod";
import { stamps } from "#shared/stamps.ts";

/** How what we keep and what the provider keeps can differ, or stand still. */
export const differences = [
  /** Nobody had told us of it; it is made good. */
  "webhook_lost",
  /** The provider tells of it, and it cannot be taken in. */
  "event_not_applied",
  /** The provider moved money that the ledger does not know of. */
  "missing_here",
  /** The ledger moved money that the provider does not know of. */
  "missing_there",
  "amount_differs",
  "fee_differs",
  /** The provider moved money for nothing of ours: by hand, perhaps. */
  "unknown_movement",
  /** What is held for an order is not what its account has. */
  "held_differs",
  /** An account has not what its entries add up to. */
  "balance_differs",
  "payment_overdue",
  "payment_unused",
  "refund_stuck",
] as const;
export const Difference = z.enum(differences);
export type Difference = z.infer<typeof Difference>;

/** One difference: what, at which thing, and the figures; `expected` is the provider's, or what it should be. */
export const Found = z.strictObject({
  what: Difference,
  where: z.string().max(300),
  orderId: z.string().max(60).optional(),
  currency: z.string().max(3).optional(),
  expectedMinor: z.int().optional(),
  foundMinor: z.int().optional(),
});
export type Found = z.infer<typeof Found>;

export const mostFoundKept = 100;

/** What the last comparison said. */
export const Reconciliation = z.strictObject({
  checkedAt: z.iso.datetime(),
  /** Until when all that the provider told was heard. */
  heardUntil: z.iso.datetime().optional(),
  foundCount: z.int().min(0),
  found: z.array(Found).max(mostFoundKept),
  ...stamps,
});
export type Reconciliation = z.infer<typeof Reconciliation>;

/** What finance sees of it; without a moment where none was made yet. */
export const ShownReconciliation = Reconciliation.pick({ foundCount: true, found: true }).extend({
  checkedAt: z.iso.datetime().optional(),
});
export type ShownReconciliation = z.infer<typeof ShownReconciliation>;

export function shownReconciliation(last: Reconciliation | undefined): ShownReconciliation {
  if (!last) return { foundCount: 0, found: [] };
  const { checkedAt, foundCount, found } = last;
  return { checkedAt, foundCount, found };
}
