import type { FieldIssue } from "#shared/errors.ts";
import { sumOf } from "#shared/trade/orders/quantities.ts";
import type { Dispute } from "./dispute.ts";
import type { Outcome } from "./outcome.ts";

/** What an outcome is held to: what could be given back, and what could be sent once more of each line. */
export interface Bounds {
  currency: string;
  refundableMinor: number;
  replaceable: readonly number[];
}

export function boundsOf({ total, refundableMinor, lines, isShort }: Dispute): Bounds {
  const replaceable = lines.map(({ ordered, shipped }) => (isShort ? ordered : shipped));
  return { currency: total.currency, refundableMinor, replaceable };
}

/** What is wrong with an outcome beside its form; `at` is where it stands in the input. */
export function outcomeIssues(outcome: Outcome, bounds: Bounds, at: string): FieldIssue[] {
  if (outcome.what === "refund_part") return amountIssues(outcome, bounds, `${at}/amount`);
  if (outcome.what !== "replacement") return [];
  return quantityIssues(outcome.quantities ?? [], bounds.replaceable, `${at}/quantities`);
}

function amountIssues({ amount }: Outcome, bounds: Bounds, at: string): FieldIssue[] {
  const { currency, refundableMinor } = bounds;
  if (!amount) return [];
  if (amount.currency !== currency)
    return [{ pointer: `${at}/currency`, code: "refund_currency", params: { currency } }];
  const pointer = `${at}/amountMinor`;
  if (amount.amountMinor === 0) return [{ pointer, code: "amount_zero" }];
  return amount.amountMinor > refundableMinor ? [{ pointer, code: "refund_over_total" }] : [];
}

/** One quantity for each line, none of them more than there is, not all of them nothing. */
export function quantityIssues(
  quantities: readonly number[],
  whole: readonly number[],
  at: string,
): FieldIssue[] {
  if (quantities.length !== whole.length)
    return [{ pointer: at, code: "quantities_not_lines", params: { lines: whole.length } }];
  if (sumOf(quantities) === 0) return [{ pointer: `${at}/0`, code: "quantities_all_zero" }];
  return quantities.flatMap((quantity, line) => {
    const left = whole[line] ?? 0;
    return quantity > left ? [{ pointer: `${at}/${line}`, code: "quantity_not_left", params: { left } }] : [];
  });
}

/** An outcome with what belongs to it alone; a part that is all of it is the whole. */
export function keptOutcome<T extends Outcome>({ what, amount, quantities }: T, refundableMinor: number): T {
  if (what === "refund_part" && amount?.amountMinor === refundableMinor) return { what: "refund_whole" } as T;
  return {
    what,
    ...(what === "refund_part" && amount ? { amount } : {}),
    ...(what === "replacement" && quantities ? { quantities } : {}),
  } as T;
}

/** How much of the price an outcome gives back, or sends once more: 0 to 100, in full percents. */
export function sharePercent(
  { what, amount, quantities }: Outcome,
  { total, lines }: Pick<Dispute, "total" | "lines">,
): number {
  if (what === "rejected") return 0;
  if (what === "refund_whole") return 100;
  const minor =
    what === "refund_part"
      ? (amount?.amountMinor ?? 0)
      : sumOf(lines.map(({ unitAmountMinor }, at) => unitAmountMinor * (quantities?.[at] ?? 0)));
  if (total.amountMinor === 0) return 0;
  return Math.min(100, Math.max(1, Math.round((minor * 100) / total.amountMinor)));
}
