import type { ValidationFailed } from "#shared/errors.ts";
import { isDay } from "#shared/terms/calendar.ts";
import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { exactMinor } from "./exact-amount.ts";
import { statementFault } from "./statement-fault.ts";
import { type Node, one, textOf } from "./xml-tree.ts";

/** The amount of a balance, an entry or a transaction, and whether it is a credit. */
export function amountOf(node: Node) {
  const amount = one(node, "Amt");
  const side = textOf(node, ["CdtDbtInd"]);
  if (!amount) throw missing("Amt", node);
  if (side !== "CRDT" && side !== "DBIT") throw missing("CdtDbtInd", node);
  const currency = currencyOf(amount);
  return {
    minor: exactMinor(amount.text.trim(), currency, ".", amount.line),
    currency,
    isCredit: side === "CRDT",
  };
}

export function currencyOf(amount: Node): Currency {
  const code = amount.attributes.Ccy ?? "";
  const currency = currencies.find((it) => it === code);
  if (!currency) throw statementFault("statement_currency_unknown", amount.line, { currency: code });
  return currency;
}

/** A day, or the day of a moment as its writer's clock had it. */
export function dayOf(node: Node, name: string): string {
  const written = textOf(node, [name, "Dt"], [name, "DtTm"]) ?? "";
  const day = written.slice(0, 10);
  if (!isDay(day))
    throw statementFault("statement_day_faulty", one(node, name)?.line ?? node.line, { text: written });
  return day;
}

export function missing(part: string, node: Node): ValidationFailed {
  return statementFault("statement_part_missing", node.line, { part });
}
