import {
  holdWrites,
  moneyOf,
  type OrderMoney,
  paymentRecord,
  refundWrites,
  releaseWrites,
  returnWrites,
} from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { orderRecord } from "#functions/trade/orders/orders.offers.ts";
import { paymentProcess } from "#shared/money/payments/payment.process.ts";
import { changesOf } from "#shared/process.ts";
import { type MoneyStep, nextMoneyStep } from "#shared/trade/order-money/next-step.ts";
import { collected, lastOf, type OrderChanges } from "#shared/trade/orders/changes.ts";
import type { OrderEvent } from "#shared/trade/orders/events.ts";
import type { HeldSums, Order } from "#shared/trade/orders/order.ts";

/** More steps than any order takes at once. */
const mostSteps = 20;
/** Webhooks, both sides and time may all come at the same moment. */
const mostTries = 24;

/**
 * Brings an order's money to where the order says, step by step, each one transaction with the order itself: held, given
 * back, released. Called again, or by many at once, it does each once. Answers what it did.
 */
export async function squareOrder(ctx: Ctx, orderId: string): Promise<MoneyStep["what"][]> {
  const done: MoneyStep["what"][] = [];
  for (let at = 0; at < mostSteps; at++) {
    const step = await afresh(async () => {
      const [order, money] = await Promise.all([
        ctx.table.get(orderRecord, orderId),
        moneyOf(ctx.table, orderId),
      ]);
      const next = order && nextMoneyStep(order, money, ctx.now.toISOString());
      if (order && next) await commit(ctx, await writesOf(ctx, order, money, next));
      return next;
    }, mostTries);
    if (!step) break;
    done.push(step.what);
  }
  return done;
}

async function writesOf(ctx: Ctx, order: Order, money: OrderMoney, step: MoneyStep): Promise<Write[]> {
  const now = ctx.now.toISOString();
  switch (step.what) {
    case "hold": {
      const { heldMinor, since } = sumsOf(order, money);
      const held = { heldMinor: heldMinor + step.amountMinor, since: heldMinor > 0 ? since : now };
      return [
        changed(order, { ...collected(order, step.payment, now) }, held),
        ...(await holdWrites(ctx, money, step.payment, step.amountMinor)),
      ];
    }
    case "return":
      return [
        changed(order, told("money_returned", now)),
        ...(await returnWrites(ctx, money, step.payment, step.reason)),
      ];
    case "leave":
      return [
        change(paymentRecord, step.payment, {
          ...changesOf(paymentProcess.steps.leave, step.payment, { now }),
        }),
      ];
    case "refund": {
      const { amountMinor, heldMinor, writes } = await refundWrites(ctx, money, step.mostMinor, step.reason);
      const sums = sumsOf(order, money);
      return [
        changed(order, told("money_refunded", now), {
          heldMinor: sums.heldMinor - heldMinor,
          refundedMinor: sums.refundedMinor + amountMinor,
        }),
        ...writes,
      ];
    }
    case "tell": {
      const { heldMinor, releasedMinor, refundedMinor } = step.holding;
      return [changed(order, {}, { heldMinor, releasedMinor, refundedMinor })];
    }
    case "release": {
      const { heldMinor, releasedMinor } = sumsOf(order, money);
      return [
        changed(order, told("money_released", now), {
          heldMinor: 0,
          releasedMinor: releasedMinor + heldMinor,
        }),
        ...(await releaseWrites(ctx, money, String(order.version))),
      ];
    }
  }
}

const told = (event: OrderEvent, now: string): OrderChanges => lastOf(event, "time", now);

function changed(order: Order, changes: OrderChanges, sums: Partial<HeldSums> = {}): Write {
  const { held = noSums } = order;
  return change(orderRecord, order, { ...changes, held: { ...held, ...sums } });
}

const noSums: HeldSums = { heldMinor: 0, releasedMinor: 0, refundedMinor: 0 };

/** As they are: what the order tells of them may be of before a bank took some back. */
function sumsOf({ held = noSums }: Order, { holding }: OrderMoney): HeldSums {
  const { heldMinor, releasedMinor, refundedMinor } = holding ?? held;
  return { ...held, heldMinor, releasedMinor, refundedMinor };
}
