import { median } from "#shared/median.ts";
import type { Outcome, Outcomes } from "./outcome.ts";

/** What single outcomes come to; amounts of one currency and market are added, and no two currencies ever. */
export function sumUp(outcomes: readonly Outcome[], isPart = false): Outcomes {
  const orders = outcomes.filter(({ what }) => what === "order");
  const quoteMinutes = outcomes.flatMap((it) => (it.quoteMinutes === undefined ? [] : [it.quoteMinutes]));
  const medianQuoteMinutes = median(quoteMinutes);
  return {
    quotations: outcomes.length - orders.length,
    orders: orders.length,
    completed: orders.filter(({ stage }) => stage === "completed").length,
    cancelled: orders.filter(({ stage }) => stage === "cancelled").length,
    ...(medianQuoteMinutes === undefined ? {} : { medianQuoteMinutes }),
    values: valuesOf(orders.filter(({ stage }) => stage !== "cancelled")),
    isPart,
  };
}

function valuesOf(orders: readonly Outcome[]): Outcomes["values"] {
  const sums = new Map<string, Outcomes["values"][number]>();
  for (const { country, total } of orders) {
    const key = `${country} ${total.currency}`;
    const sum = sums.get(key) ?? { country, currency: total.currency, orders: 0, amountMinor: 0 };
    sums.set(key, { ...sum, orders: sum.orders + 1, amountMinor: sum.amountMinor + total.amountMinor });
  }
  return [...sums.values()].toSorted(
    (one, other) => other.orders - one.orders || one.country.localeCompare(other.country),
  );
}
