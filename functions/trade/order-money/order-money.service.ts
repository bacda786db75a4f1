import {
  moneyOf,
  ownAccountFor,
  startPayment,
  waysToPay,
} from "#functions/money/payments/payments.offers.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { anOrder, aWholeOrder } from "#functions/trade/orders/orders.offers.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { OwnAccount } from "#shared/money/bank/own-account.ts";
import type { Holding } from "#shared/money/payments/holding.ts";
import { shownPayment } from "#shared/money/payments/payment.ts";
import { shownRefund } from "#shared/money/payments/refund.ts";
import { refusalOf } from "#shared/process.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { type ShownOrderMoney, StartHeldPayment } from "#shared/trade/order-money/shown.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { duePayment } from "#shared/trade/orders/paying.ts";

/**
 * Begins a payment of what is due to us, who hold it until the goods are received.
 * @throws RuleBroken `payment_way_not_here`, `payment_open`, `payments_full`; `order_all_paid` and the like
 */
export const startHeldPayment = verb({
  permission: orderPermissions.receive,
  of: anOrder,
  input: StartHeldPayment,
  rule({ ctx, person, thing, input: { provider } }) {
    const refusal = refusalOf(orderProcess.steps.pay, thing, person);
    if (refusal) throw refusal;
    if (!waysToPay(ctx.config, thing.total.currency).includes(provider))
      throw new RuleBroken("payment_way_not_here");
  },
  async write({ ctx, thing: order, input: { provider } }) {
    const due = duePayment(order);
    if (!due) throw new RuleBroken("order_all_paid");
    const { id: orderId, profileId, buyerId, number: orderNumber, exporterName, isDemo } = order;
    const { payment, writes } = await startPayment(ctx, {
      ...{ orderId, profileId, buyerId, orderNumber, exporterName, isDemo, provider },
      purpose: due.purpose,
      amount: { amountMinor: due.amountMinor, currency: order.total.currency },
    });
    const held = order.held ?? { heldMinor: 0, releasedMinor: 0, refundedMinor: 0 };
    return { changes: { held }, writes, answer: shownPayment(payment) };
  },
});

/** What was paid to us for an order, what is held until when, and by which ways more can be paid. */
export const getOrderMoney = read({
  permission: orderPermissions.read,
  of: aWholeOrder,
  async find({ ctx, person, thing: { order, papers } }): Promise<ShownOrderMoney> {
    const { payments, refunds, holding } = await moneyOf(ctx.table, order.id);
    const { currency } = order.total;
    const account = ownAccountFor(ctx.config, currency);
    const due = duePayment(order);
    const refusal = due && refusalOf(orderProcess.steps.pay, order);
    return {
      side: sideOf(order, person),
      orderId: order.id,
      orderNumber: order.number,
      stage: order.stage,
      due,
      ...(refusal ? { notYet: refusal.code } : {}),
      currency,
      ways: waysToPay(ctx.config, currency),
      ...(account ? { account: shownAccount(account) } : {}),
      payments: payments.map(shownPayment),
      refunds: refunds.map(shownRefund),
      papers: papers.filter(({ moneyId }) => moneyId !== undefined),
      ...(holding ? { holding: shownHolding(holding) } : {}),
    };
  },
});

function shownAccount({ currencies: _currencies, ...account }: OwnAccount) {
  return account;
}

function shownHolding({ buyerId: _buyerId, ...holding }: Holding) {
  return holding;
}
