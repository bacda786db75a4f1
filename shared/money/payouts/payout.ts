import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { AmountMinor, Money } from "#shared/terms/money.ts";
import { line } from "#shared/text.ts";
import { orderIds, payoutBatchIds, payoutIds, refundIds } from "../ids.ts";
import { payoutStages } from "./stages.ts";

export const payees = ["exporter", "buyer"] as const;

/** Why a transfer came back, or was taken out of its batch. */
export const returnReasons = [
  "account_wrong",
  "account_closed",
  "name_differs",
  "bank_refused",
  "taken_out",
] as const;
export const ReturnReason = z.enum(returnReasons);
export type ReturnReason = z.infer<typeof ReturnReason>;

/** Whether the account itself is at fault: nothing more goes there until it is given anew. */
export function isAccountFault(reason: ReturnReason): boolean {
  return reason === "account_wrong" || reason === "account_closed" || reason === "name_differs";
}

/** One transfer of ours: what a business is owed, or what goes back to a buyer. */
export const Payout = z.strictObject({
  id: payoutIds.schema,
  batchId: payoutBatchIds.schema,
  payee: z.enum(payees),
  profileId: profileIds.schema.optional(),
  buyerId: personIds.schema.optional(),
  orderId: orderIds.schema.optional(),
  refundId: refundIds.schema.optional(),
  orderNumber: z.string().max(40).optional(),
  /** Which of the payee's accounts, as they were given one after the other. */
  accountRevision: z.int().min(1),
  amount: Money,
  /** What the business owed us and was kept of it. */
  nettedMinor: AmountMinor.default(0),
  stage: z.enum(payoutStages),
  /** What our bank calls it. */
  bankReference: line(2, 60).optional(),
  sentAt: z.iso.datetime().optional(),
  settledAt: z.iso.datetime().optional(),
  settledById: personIds.schema.optional(),
  returnedAt: z.iso.datetime().optional(),
  returnedById: personIds.schema.optional(),
  returned: z.strictObject({ reason: ReturnReason, shortfallMinor: AmountMinor }).optional(),
  ...stamps,
});
export type Payout = z.infer<typeof Payout>;

/** Whose accounts of the ledger and whose bank account it is about: a business's, or those of a buyer's order. */
export function ownerOf({ profileId, orderId }: Pick<Payout, "profileId" | "orderId">): string {
  const ownerId = profileId ?? orderId;
  if (!ownerId) throw new TypeError("A payout is a business's, or an order's.");
  return ownerId;
}

export const SettlePayout = z.strictObject({ bankReference: line(2, 60).optional() });
export type SettlePayout = z.infer<typeof SettlePayout>;

export const ReturnPayout = z.strictObject({
  reason: ReturnReason,
  /** What the banks kept of it on its way, in minor units of its currency. */
  shortfallMinor: AmountMinor.default(0),
});
export type ReturnPayout = z.infer<typeof ReturnPayout>;

/** Nothing is asked for: all that is owed is looked at. */
export const PreparePayouts = z.strictObject({});
export type PreparePayouts = z.infer<typeof PreparePayouts>;
