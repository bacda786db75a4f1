import { moneyOf, type OrderMoney } from "#functions/money/payments/payments.offers.ts";
import { add } from "#functions/platform/table/write.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { type Call, verb } from "#functions/platform/verbs/verb.ts";
import {
  anOrder,
  type OrderAddressed,
  orderPaperRecord,
  partiesOf,
  type WholeOrder,
  wholeOrder,
} from "#functions/trade/orders/orders.offers.ts";
import { issuePaper, nextNumber, paperSidesOf, sellerOf } from "#functions/trade/papers/papers.offers.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { isCreditable, isReceiptable } from "#shared/trade/order-money/money-papers.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { maximumMoneyPapers, maximumOrderPapers } from "#shared/trade/orders/order-paper.ts";
import type { MoneyPaperKind } from "#shared/trade/papers/paper.ts";
import type { MovedMoney } from "#shared/trade/papers/paper-parts.ts";

type PaymentOfOrder = OrderAddressed & { paymentId: string };
type RefundOfOrder = OrderAddressed & { refundId: string };

const ofPayment: About<PaymentOfOrder, Order> = anOrder;
const ofRefund: About<RefundOfOrder, Order> = anOrder;

/** What a paper of money is of, and what it says of it. */
interface Subject {
  moneyId: string;
  paperKind: MoneyPaperKind;
  saidOf(money: OrderMoney): MovedMoney;
}

/**
 * The receipt of a payment to us, for either side: made out once, and the same ever after.
 * @throws RuleBroken `payment_not_held`, `order_papers_full`
 */
export const issueReceipt = verb({
  permission: orderPermissions.agree,
  of: ofPayment,
  write: (call) =>
    issueOnce(call, {
      moneyId: call.at.paymentId,
      paperKind: "receipt",
      saidOf({ payments }) {
        const payment = paymentOf(payments, call.at.paymentId);
        if (!isReceiptable(payment) || !payment.paidAt) throw new RuleBroken("payment_not_held");
        const { provider, reference, purpose, heldMinor, paidAt } = payment;
        return { amountMinor: heldMinor, on: dayOf(paidAt), provider, reference, purpose };
      },
    }),
});

/**
 * The credit note of a refund that was made, likewise.
 * @throws RuleBroken `refund_not_made`, `order_papers_full`
 */
export const issueCreditNote = verb({
  permission: orderPermissions.agree,
  of: ofRefund,
  write: (call) =>
    issueOnce(call, {
      moneyId: call.at.refundId,
      paperKind: "credit_note",
      saidOf({ payments, refunds }) {
        const refund = refunds.find(({ id }) => id === call.at.refundId);
        if (!refund) throw new NotFound();
        if (!isCreditable(refund) || !refund.madeAt) throw new RuleBroken("refund_not_made");
        const { provider, reason, amount, madeAt, paymentId } = refund;
        const { reference } = paymentOf(payments, paymentId);
        return { amountMinor: amount.amountMinor, on: dayOf(madeAt), provider, reference, reason };
      },
    }),
});

/** Whoever comes second finds what the first made: the paper is written with the order, against its version. */
async function issueOnce<At extends OrderAddressed>(
  { ctx, thing: order }: Call<At, Order, unknown>,
  { moneyId, paperKind, saidOf }: Subject,
) {
  const [whole, money] = await Promise.all([wholeOrder(ctx.table, order.id), moneyOf(ctx.table, order.id)]);
  if (!whole) throw new NotFound();
  const known = whole.papers.find((it) => it.moneyId === moneyId);
  if (known) return { answer: known };
  const said = saidOf(money);
  if (order.paperCount >= maximumOrderPapers + maximumMoneyPapers)
    throw new RuleBroken("order_papers_full", { params: { maximum: order.paperCount } });
  const sides = await paperSidesOf(ctx, order);
  const { number, write: numbered } = await nextNumber(ctx, order.profileId, paperKind);
  const issued = issuePaper(ctx, order, {
    kind: paperKind,
    number,
    language: sides.language,
    seller: sellerOf(sides),
    buyer: partiesOf(sides, whole).buyer,
    currency: order.total.currency,
    lines: [],
    charges: [],
    money: said,
    references: referencesOf(whole, money, moneyId),
    isDemo: order.isDemo,
  });
  const kept = add(orderPaperRecord, {
    ...{ orderId: order.id, number: order.paperCount + 1, paperKind, moneyId },
    ...{ paperId: issued.paperId, paperNumber: number },
  });
  return {
    changes: { paperCount: order.paperCount + 1 },
    writes: [numbered, issued.write, kept],
    answer: outcomeOf(ctx, kept),
  };
}

function paymentOf(payments: readonly HeldPayment[], paymentId: string): HeldPayment {
  const payment = payments.find(({ id }) => id === paymentId);
  if (!payment) throw new NotFound();
  return payment;
}

/** The papers that it follows from; a credit note names the receipt of what it gives back. */
function referencesOf({ order, address, papers }: WholeOrder, { refunds }: OrderMoney, moneyId: string) {
  const givenBack = refunds.find(({ id }) => id === moneyId)?.paymentId;
  return {
    proformaInvoice: papers.findLast(({ paperKind }) => paperKind === "proforma_invoice")?.paperNumber,
    receipt: givenBack && papers.find((it) => it.moneyId === givenBack)?.paperNumber,
    order: order.number,
    buyersOrder: address?.reference,
  };
}

function dayOf(moment: string): string {
  return jakartaToday(new Date(moment));
}
