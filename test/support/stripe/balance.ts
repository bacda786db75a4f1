import type { Stripe } from "stripe";
import { unitsOf } from "./currency-facts.ts";
import { newId, seconds, type World } from "./state.ts";

interface Moved {
  type: Stripe.BalanceTransaction.Type;
  category: string;
  source: string | null;
  /** In the currency that was charged; below 0 leaves the balance. */
  amount: number;
  currency: string;
  /** In the currency of the balance. */
  fee?: number;
}

/** Enters something in the balance, in the currency that the account is settled in. */
export function move(world: World, { type, category, source, amount, currency, fee = 0 }: Moved) {
  const { kept, rate, of } = settled(world, amount, currency);
  const transaction: Stripe.BalanceTransaction = {
    id: newId("txn"),
    object: "balance_transaction",
    amount: kept,
    available_on: seconds(world) + 2 * 86_400,
    balance_type: "payments",
    created: seconds(world),
    currency: of,
    description: null,
    exchange_rate: rate,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency: of, description: "Fees", type: "stripe_fee" }],
    net: kept - fee,
    reporting_category: category,
    source,
    status: "pending",
    type,
  };
  world.state.transactions[transaction.id] = transaction;
  return transaction;
}

function settled({ settlement }: World, amount: number, currency: string) {
  const rate = settlement?.rates[currency];
  if (!settlement || settlement.currency === currency || rate === undefined)
    return { kept: amount, rate: null, of: currency };
  const kept = Math.round((amount / unitsOf(currency)) * rate * unitsOf(settlement.currency));
  return { kept, rate, of: settlement.currency };
}

/** The fee of a charge, counted in the currency of the balance and rounded up. */
export function feeOf(world: World, amount: number, currency: string): number {
  const { kept, of } = settled(world, amount, currency);
  const fee = Math.ceil((kept * world.fee.perMille) / 1000) + world.fee.fixed;
  return of === "isk" || of === "ugx" ? Math.ceil(fee / 100) * 100 : fee;
}

/** What the balance comes to, by currency. */
export function balanceOf({ state }: Pick<World, "state">): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { currency, net } of Object.values(state.transactions))
    sums[currency] = (sums[currency] ?? 0) + net;
  return sums;
}
