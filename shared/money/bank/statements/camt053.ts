import type { Currency } from "#shared/terms/currencies.ts";
import { linesOfEntry } from "./camt053-entry.ts";
import { amountOf, dayOf, missing } from "./camt053-figures.ts";
import { type ReadBalance, type ReadStatement, sumsUp } from "./read-statement-parts.ts";
import { statementFault } from "./statement-fault.ts";
import { all, type Node, one, textOf, xmlTree } from "./xml-tree.ts";

const versions = /^urn:iso:std:iso:20022:tech:xsd:camt\.053\.001\.0[2-8]$/;

const rootNamespace = /<(?:[\w.-]+:)?Document\s[^>]*?\bxmlns(?::[\w.-]+)?\s*=\s*["']([^"'>]*camt[^"'>]*)["']/;

/**
 * Reads ISO 20022's bank statement (CAMT.053, versions 001.02 to 001.08): opening balance, booked entries and closing
 * balance, which must add up. An entry of several transactions is as many lines.
 */
export function readCamt053(xml: string): ReadStatement[] {
  const root = xmlTree(xml);
  const namespace = rootNamespace.exec(xml)?.[1] ?? "";
  if (root.name !== "Document" || !versions.test(namespace))
    throw statementFault("statement_version_unknown", root.line, { version: namespace || root.name });
  const statements = all(root, "BkToCstmrStmt", "Stmt");
  if (statements.length === 0) throw missing("BkToCstmrStmt/Stmt", root);
  return statements.map(statementOf);
}

function statementOf(node: Node): ReadStatement {
  const account = textOf(node, ["Acct", "Id", "IBAN"], ["Acct", "Id", "Othr", "Id"]);
  if (account === undefined || !/[0-9A-Za-z]/.test(account))
    throw statementFault("statement_account_missing", one(node, "Acct")?.line ?? node.line);
  const openings = balances(node, ["OPBD", "PRCD"]);
  const closings = balances(node, ["CLBD"]);
  const [opening] = openings;
  const closing = closings.at(-1);
  if (!opening || !closing) throw statementFault("statement_balance_missing", node.line);
  const { currency } = opening;
  if (closing.currency !== currency)
    throw statementFault("statement_currency_other", closing.line, { currency: closing.currency });
  const id = textOf(node, ["Id"]) ?? "";
  const lines = all(node, "Ntry")
    .filter(isBooked)
    .flatMap((entry) => linesOfEntry(entry, { account, statementId: id, currency }));
  const statement = { id, account, currency, opening, closing, lines };
  sumsUp(statement, closing.line);
  return statement;
}

function isBooked(entry: Node): boolean {
  return (textOf(entry, ["Sts"], ["Sts", "Cd"]) ?? "BOOK") === "BOOK";
}

function balances(
  node: Node,
  codes: readonly string[],
): (ReadBalance & { currency: Currency; line: number })[] {
  return codes
    .flatMap((code) => all(node, "Bal").filter((it) => textOf(it, ["Tp", "CdOrPrtry", "Cd"]) === code))
    .map((it) => {
      const { minor, currency, isCredit } = amountOf(it);
      const on = dayOf(it, "Dt");
      return { on, currency, line: it.line, minor: isCredit ? minor : -minor };
    });
}
