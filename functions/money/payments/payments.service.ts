import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { longVerb } from "#functions/platform/verbs/long-verb.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { paymentIds } from "#shared/money/ids.ts";
import { paymentPermissions } from "#shared/money/payments/payment.permissions.ts";
import { paymentProcess } from "#shared/money/payments/payment.process.ts";
import { type HeldPayment, type ShownPayment, shownPayment } from "#shared/money/payments/payment.ts";
import { openCheckout } from "./asking.ts";
import { paymentNamed, paymentRecord } from "./payments.records.ts";

/** Where a payment is, as an address says it. */
export interface PaymentAddressed {
  paymentId: string;
}

const aPayment: About<PaymentAddressed, HeldPayment> = {
  record: paymentRecord,
  find: async ({ table }, { paymentId }) =>
    isIdOf(paymentIds, paymentId) ? paymentNamed(table, paymentId) : undefined,
  subject: paymentProcess.subject,
  versionOf: ({ version }) => version,
};

export const getPayment = read({
  permission: paymentPermissions.read,
  of: aPayment,
  find: ({ thing }): ShownPayment => shownPayment(thing),
});

/** Leaves off paying that way; what comes late all the same goes back. @throws RuleBroken `payment_is_paid`, `payment_over` */
export const leavePayment = verb({
  permission: paymentPermissions.pay,
  of: aPayment,
  version: "optional",
  step: paymentProcess.steps.leave,
  write: ({ thing, now }) => ({
    answer: shownPayment({ ...thing, stage: "cancelled", cancelledAt: thing.cancelledAt ?? now }),
  }),
});

/**
 * The buyer says that they sent the transfer, as their bank's receipt tells: it is looked for sooner, and nothing more.
 * @throws RuleBroken `payment_over`, `payment_not_by_transfer`
 */
export const tellTransferSent = verb({
  permission: paymentPermissions.pay,
  of: aPayment,
  rule({ thing }) {
    if (thing.provider !== "transfer") throw new RuleBroken("payment_not_by_transfer");
    if (thing.stage !== "open") throw new RuleBroken("payment_over");
  },
  write: ({ thing, now }) =>
    thing.proofAt
      ? { answer: shownPayment(thing) }
      : { changes: { proofAt: now }, answer: shownPayment({ ...thing, proofAt: now }) },
});

const NothingSaid = z.strictObject({});

/**
 * The address of the provider's page, where the card is asked for: none of it passes through here.
 * @throws RuleBroken `payment_over`, `payment_no_card`, `card_…`; Unavailable
 */
export const openCardPage = longVerb({
  permission: paymentPermissions.pay,
  of: aPayment,
  input: NothingSaid,
  async work({ ctx, thing }: { ctx: Ctx; thing: HeldPayment }) {
    if (thing.provider !== "card") throw new RuleBroken("payment_no_card");
    if (thing.stage !== "open")
      throw new RuleBroken(thing.stage === "paid" ? "payment_is_paid" : "payment_over");
    return { url: await openCheckout(ctx, thing) };
  },
});
