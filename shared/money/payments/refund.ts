import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import { stamps } from "#shared/stamps.ts";
import { Money } from "#shared/terms/money.ts";
import { orderIds, paymentIds, refundIds } from "../ids.ts";
import { PaymentProvider } from "./purposes.ts";

/**
 * `owed`: the provider is to be asked. `waiting`: it is asked again at `againAt`. `sent`: the provider has it. `made`: the
 * buyer has it. `failed`: it cannot go back that way, so finance sends it by the bank.
 */
export const refundStages = ["owed", "waiting", "sent", "made", "failed"] as const;

export const refundReasons = [
  "not_needed",
  "paid_twice",
  "overpaid",
  "order_cancelled",
  "dispute",
  "finance",
] as const;
export const RefundReason = z.enum(refundReasons);
export type RefundReason = z.infer<typeof RefundReason>;

/** Money on its way back to a buyer. */
export const Refund = z.strictObject({
  id: refundIds.schema,
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  paymentId: paymentIds.schema,
  provider: PaymentProvider,
  /** Of the charge that it is taken back from. */
  chargeId: z.string().max(255).optional(),
  amount: Money,
  reason: RefundReason,
  orderNumber: z.string().max(40),
  stage: z.enum(refundStages),
  tries: z.int().min(0).default(0),
  againAt: z.iso.datetime().optional(),
  /** Why it failed, as the provider says it. */
  failure: z.string().max(200).optional(),
  sentAt: z.iso.datetime().optional(),
  madeAt: z.iso.datetime().optional(),
  failedAt: z.iso.datetime().optional(),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type Refund = z.infer<typeof Refund>;

export const ShownRefund = Refund.omit({ chargeId: true, buyerId: true, tries: true });
export type ShownRefund = z.infer<typeof ShownRefund>;

export function shownRefund({
  chargeId: _chargeId,
  buyerId: _buyerId,
  tries: _tries,
  ...shown
}: Refund): ShownRefund {
  return shown;
}

type Returning = Pick<Refund, "stage" | "createdAt"> & {
  [Part in "againAt" | "sentAt" | "madeAt" | "failedAt"]?: string | undefined;
};

/** The life of a refund. A refund by the bank waits at `owed` until finance sends it. */
export const refundProcess = defineProcess<Returning>()({
  noun: "refund",
  stages: refundStages,
  first: "owed",
  subject: () => noSubject,
  steps: {
    again: {
      by: "time",
      at: ({ againAt }) => againAt,
      ways: [{ from: ["waiting"], to: "owed" }],
      follows: ["the provider is asked once more"],
    },
    wait: { by: "system", ways: [{ from: ["owed"], to: "waiting" }] },
    send: {
      by: "system",
      ways: [{ from: ["owed", "waiting", "failed"], to: "sent" }],
      marks: { field: "sentAt", each: true },
    },
    make: {
      by: "system",
      ways: [{ from: ["owed", "waiting", "sent", "failed"], to: "made" }],
      marks: { field: "madeAt" },
      follows: ["mail to the buyer"],
    },
    fail: {
      by: "system",
      ways: [{ from: ["owed", "waiting", "sent"], to: "failed" }],
      marks: { field: "failedAt", each: true },
      follows: ["finance sends it by the bank"],
    },
  },
});
