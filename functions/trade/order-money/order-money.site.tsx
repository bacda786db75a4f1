import { leavePayment, openCardPage, tellTransferSent } from "#functions/money/payments/payments.offers.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { AppError } from "#shared/errors.ts";
import { type ShownPayment, underway } from "#shared/money/payments/payment.ts";
import type { FormState } from "#web/form-state.ts";
import { PayPage } from "#web/pages/trade/order-money/pay-page.tsx";
import { issueCreditNote, issueReceipt } from "./money-papers.service.ts";
import { getOrderMoney, startHeldPayment } from "./order-money.service.ts";

const pay = "/orders/:orderId/pay";
const begin = "/orders/:orderId/held-payment";
const one = "/orders/:orderId/held-payment/:paymentId";
type At = { orderId: string };

/** All forms stand on the page of what is to be paid. */
const onPayPage = {
  again: (state: FormState, call: Parameters<typeof drawPay>[0]) => drawPay(call, state),
  standsOn: pay,
};

/** Paying for an order to us: the choice of a way, the way itself, and what became of it. */
export const orderMoneySite = [
  page(pay, getOrderMoney, (call) => drawPay(call)),

  form(begin, startHeldPayment, {
    async done(payment, { c, ctx, at }) {
      const back = `/orders/${at.orderId}/pay`;
      if (payment.provider !== "card") return back;
      // The form's key is used up; asked for again, it is the same page of the card's.
      const { once: _used, ...again } = ctx;
      // Where it cannot be had now, ours offers it once more.
      return openCardPage(again, { paymentId: payment.id }, {}).then(
        ({ url }) => c.redirect(url, 303),
        (error: unknown) => {
          if (!(error instanceof AppError)) throw error;
          ctx.log.warn("card_page_not_opened", { code: error.code });
          return back;
        },
      );
    },
    ...onPayPage,
  }),
  form(`${one}/card`, openCardPage, {
    done: ({ url }, { c }) => c.redirect(url, 303),
    ...onPayPage,
  }),
  form(`${one}/sent`, tellTransferSent, {
    done: (_payment, { at }) => `/orders/${at.orderId}/pay`,
    ...onPayPage,
  }),
  form(`${one}/leave`, leavePayment, {
    done: (_payment, { at }) => `/orders/${at.orderId}/pay`,
    ...onPayPage,
  }),
  form(`${one}/receipt`, issueReceipt, {
    done: (_paper, { at }) => `/orders/${at.orderId}/pay#payments`,
    ...onPayPage,
  }),
  form("/orders/:orderId/refunds/:refundId/credit-note", issueCreditNote, {
    done: (_paper, { at }) => `/orders/${at.orderId}/pay#refunds`,
    ...onPayPage,
  }),
];

async function drawPay({ ctx, at }: { ctx: SiteCall<typeof pay>["ctx"]; at: At }, state?: FormState) {
  const money = await getOrderMoney(ctx, at);
  const isPayer = money.side === "buyer";
  const refreshSeconds = state ? undefined : refreshSecondsOf(money.payments, ctx.now);
  return <PayPage money={money} form={state ?? blankForm()} {...{ isPayer, refreshSeconds }} />;
}

const soonSeconds = 5;
const laterSeconds = 60;
/** Whoever has not paid a card by then has left its page. */
const soonMs = 15 * 60_000;

/** After how long a page that waits for word of a card asks anew. */
function refreshSecondsOf(payments: readonly ShownPayment[], now: Date): number | undefined {
  const awaited = underway(payments);
  if (awaited?.provider !== "card" || awaited.lastFailure) return undefined;
  return now.getTime() - Date.parse(awaited.createdAt) < soonMs ? soonSeconds : laterSeconds;
}
