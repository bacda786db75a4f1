import { askProvider } from "#functions/money/stripe/stripe.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import type { ProviderRefusal } from "#shared/money/payments/provider-requests.ts";
import { refundProcess } from "#shared/money/payments/refund.process.ts";
import type { Refund } from "#shared/money/payments/refund.ts";
import { changesOf } from "#shared/process.ts";
import { paymentRecord, refundRecord } from "./payments.records.ts";

/**
 * The provider's own page for a payment, made where there is none yet. Asked for again it is the same page.
 * @throws RuleBroken `card_…` where the provider will not take it; Unavailable where it does not answer now
 */
export async function openCheckout(ctx: Ctx, payment: HeldPayment): Promise<string> {
  if (payment.session) return payment.session.url;
  const { id: paymentId, orderId, amount, orderNumber, exporterName, openUntil: expiresAt } = payment;
  const pay = `${ctx.config.siteUrl}/${ctx.locale}/orders/${orderId}/pay`;
  const answer = await askProvider(ctx.config, {
    do: "open_checkout",
    ...{ paymentId, amount, orderNumber, locale: ctx.locale, expiresAt },
    productName: `${orderNumber} · ${exporterName}`.slice(0, 250),
    returnUrl: pay,
    cancelUrl: pay,
  });
  if ("refused" in answer) throw new RuleBroken(toldRefusals[answer.refused] ?? "card_refused");
  const session = { id: answer.sessionId, url: answer.url, expiresAt: answer.expiresAt };
  await settle(ctx, async () => {
    const now = await ctx.table.get(paymentRecord, payment);
    return now && !now.session ? [change(paymentRecord, now, { session }, { isNews: false })] : [];
  });
  return session.url;
}

/** What whoever pays is told of; the rest is said as one. */
const toldRefusals: Partial<Record<ProviderRefusal, string>> = {
  currency_not_taken: "card_currency_not_taken",
  amount_not_representable: "card_amount_not_representable",
  amount_too_small: "card_amount_too_small",
  amount_too_large: "card_amount_too_large",
  not_set_up: "card_not_set_up",
};

/** Tells the provider that nothing is to be paid there any more; what is paid meanwhile comes back to the buyer. */
export async function closeCheckout(ctx: Ctx, { session, stage }: HeldPayment): Promise<void> {
  if (stage !== "cancelled" || !session || session.expiresAt <= ctx.now.toISOString()) return;
  await askProvider(ctx.config, { do: "expire_checkout", sessionId: session.id });
}

const firstPauseMs = 60_000;
const longestPauseMs = 6 * 3600 * 1000;

/**
 * Asks the provider to send a refund, once however often it is asked. Where it does not answer, it is asked again later;
 * where it will not, the refund is finance's to send by the bank.
 */
export async function sendRefund(ctx: Ctx, { orderId, id }: Pick<Refund, "orderId" | "id">): Promise<void> {
  const refund = await ctx.table.get(refundRecord, { orderId, id });
  if (refund?.stage !== "owed" || refund.provider !== "card" || !refund.chargeId) return;
  const { chargeId, amount } = refund;
  const said = await askProvider(ctx.config, { do: "refund", refundId: id, chargeId, amount }).catch(
    (error: unknown) => {
      ctx.log.warn("refund_not_sent", { refundId: id, tries: refund.tries });
      return { error };
    },
  );
  const now = ctx.now.toISOString();
  await settle(ctx, async () => {
    const standing = await ctx.table.get(refundRecord, { orderId, id });
    if (standing?.stage !== "owed") return [];
    if ("error" in said) {
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(refund.tries, 20));
      const againAt = new Date(ctx.now.getTime() + pause).toISOString();
      const changes = changesOf(refundProcess.steps.wait, standing, { now });
      return [change(refundRecord, standing, { ...changes, againAt, tries: standing.tries + 1 })];
    }
    const step = "refused" in said || said.state === "failed" ? "fail" : "send";
    const isReturned = !("refused" in said) && said.state === "failed" ? true : undefined;
    const failure = "refused" in said ? said.refused : undefined;
    const changes = changesOf(refundProcess.steps[step], standing, { now });
    return [change(refundRecord, standing, { ...changes, failure, isReturned, againAt: undefined })];
  });
}
