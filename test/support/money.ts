import { accountsOf } from "#functions/money/ledger/ledger.records.ts";
import { applyProviderEvent } from "#functions/money/payments/apply-event.ts";
import { moneyOf, type OrderMoney } from "#functions/money/payments/payments.records.ts";
import { balanceIn } from "#functions/money/payments/sources.ts";
import { startHeldPayment } from "#functions/trade/order-money/order-money.service.ts";
import { squareOrder } from "#functions/trade/order-money/square-order.ts";
import { type AccountName, accountNames } from "#shared/money/ledger/account.ts";
import type { ShownPayment } from "#shared/money/payments/payment.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import type { PaymentProvider } from "#shared/money/payments/purposes.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { orderAt } from "./orders.ts";
import type { World } from "./world.ts";

export function beginPayment(
  world: World,
  { buyer, order }: { buyer: Person; order: Pick<Order, "id"> },
  provider: PaymentProvider = "card",
): Promise<ShownPayment> {
  return startHeldPayment(world.ctxOf(buyer), orderAt(order), { provider });
}

let told = 0;
/** What the provider says, under an id of its own. */
export type Told = ProviderEvent extends infer Event
  ? Event extends ProviderEvent
    ? Omit<Event, "id" | "at">
    : never
  : never;

export function eventOf(world: World, event: Told): ProviderEvent {
  return { ...event, id: `evt_test_${++told}`, at: world.platform.now().toISOString() } as ProviderEvent;
}

/** That a card was charged for a payment. */
export function paidEvent(
  world: World,
  { id, amount }: Pick<ShownPayment, "id" | "amount">,
  { chargeId = `ch_${id}`, feeMinor = 0 } = {},
): ProviderEvent {
  return eventOf(world, {
    what: "paid",
    paymentId: id,
    sessionId: `cs_${id}`,
    chargeId,
    amount,
    settled: { whole: amount, feeMinor },
  });
}

/** A payment begun, charged, and taken by its order. */
export async function payByCard(world: World, sides: { buyer: Person; order: Order }): Promise<ShownPayment> {
  const payment = await beginPayment(world, sides);
  await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
  await squareOrder(world.ctxOf(), sides.order.id);
  return payment;
}

/** What accounts of an owner have, each on the side on which it grows; those that have nothing are left out. */
export async function balancesOf(
  world: World,
  ownerId: string,
  currency: Currency = "USD",
): Promise<Partial<Record<AccountName, number>>> {
  const accounts = await accountsOf(world.platform.table, ownerId);
  const balances = accountNames.map((name) => [name, balanceIn(accounts, name, currency)] as const);
  return Object.fromEntries(balances.filter(([, it]) => it !== 0));
}

export function moneyNow(world: World, { id }: Pick<Order, "id">): Promise<OrderMoney> {
  return moneyOf(world.platform.table, id);
}
