import type { Currency } from "#shared/terms/currencies.ts";
import { type ReadLine, withReferences } from "../line-keys.ts";
import { amountOf, dayOf } from "./camt053-figures.ts";
import { exactMinor, lineMinor, type Minor } from "./exact-amount.ts";
import { joined } from "./mt940-text.ts";
import type { CountedLine } from "./read-statement-parts.ts";
import { statementFault } from "./statement-fault.ts";
import { all, type Node, one, textOf } from "./xml-tree.ts";

interface Whose {
  account: string;
  statementId: string;
  currency: Currency;
}

/**
 * The lines of an entry: one, or one for each of its transactions where each says its amount.
 * @throws `statement_batch_differs` where those do not make the entry's amount.
 */
export function linesOfEntry(entry: Node, whose: Whose): CountedLine[] {
  const { minor, currency, isCredit } = amountOf(entry);
  if (currency !== whose.currency) throw statementFault("statement_currency_other", entry.line, { currency });
  const parts = all(entry, "NtryDtls", "TxDtls");
  const shares = parts.map((it) => shareOf(it, currency));
  if (parts.length < 2 || shares.some((it) => it === undefined))
    return [lineOf(entry, parts, isCredit ? minor : -minor, whose)];
  const signed = parts.map((it, at) => signedShare(it, shares[at] as Minor, isCredit));
  const sum = signed.reduce((whole, it) => whole + it, 0n);
  if (sum !== (isCredit ? minor : -minor))
    throw statementFault("statement_batch_differs", entry.line, {
      stated: String(minor),
      counted: String(sum),
    });
  return parts.map((it, at) => lineOf(entry, [it], signed[at] as Minor, whose));
}

/** What a transaction says to be its part of the entry, in the account's currency. */
function shareOf(transaction: Node, currency: Currency): Minor | undefined {
  const amounts = [
    ...all(transaction, "Amt"),
    ...all(transaction, "AmtDtls", "TxAmt", "Amt"),
    ...all(transaction, "AmtDtls", "InstdAmt", "Amt"),
  ];
  const own = amounts.find((it) => it.attributes.Ccy === currency);
  return own && exactMinor(own.text.trim(), currency, ".", own.line);
}

function signedShare(transaction: Node, share: Minor, isCredit: boolean): Minor {
  const side = textOf(transaction, ["CdtDbtInd"]);
  return (side === undefined ? isCredit : side === "CRDT") ? share : -share;
}

function lineOf(entry: Node, transactions: readonly Node[], minor: Minor, whose: Whose): CountedLine {
  const isCredit = minor > 0n;
  const name = nameOf(transactions, isCredit);
  const bankReference = referenceOf(entry, transactions);
  const line: ReadLine = {
    account: whose.account,
    statementId: whose.statementId,
    bookedOn: dayOf(entry, one(entry, "BookgDt") ? "BookgDt" : "ValDt"),
    valueOn: dayOf(entry, one(entry, "ValDt") ? "ValDt" : "BookgDt"),
    direction: isCredit ? "credit" : "debit",
    amount: { amountMinor: lineMinor(isCredit ? minor : -minor, entry.line), currency: whose.currency },
    isReversal: /^(?:true|1)$/.test(textOf(entry, ["RvslInd"]) ?? ""),
    text: wordsOf(entry, transactions),
    ...(name === undefined ? {} : { name }),
    ...(bankReference === undefined ? {} : { bankReference }),
  };
  return { line, minor };
}

/** Who paid a credit, and who got a debit. Of several, none. */
function nameOf(transactions: readonly Node[], isCredit: boolean): string | undefined {
  const side = isCredit ? "Dbtr" : "Cdtr";
  const [only, ...others] = transactions;
  if (!only || others.length > 0) return undefined;
  return textOf(only, ["RltdPties", side, "Nm"], ["RltdPties", side, "Pty", "Nm"]);
}

function referenceOf(entry: Node, transactions: readonly Node[]): string | undefined {
  const [only, ...others] = transactions;
  const own = only && others.length === 0 ? textOf(only, ["Refs", "AcctSvcrRef"]) : undefined;
  return own ?? textOf(entry, ["AcctSvcrRef"]);
}

const widthOfUnstructured = 140;

/** Remittance information, free and structured; where there is none, what the bank adds; and references elsewhere. */
function wordsOf(entry: Node, transactions: readonly Node[]): string {
  const free = transactions.map((it) =>
    joined(
      all(it, "RmtInf", "Ustrd").map((line) => line.text),
      widthOfUnstructured,
    ),
  );
  const structured = transactions.flatMap((it) => all(it, "RmtInf", "Strd", "CdtrRefInf", "Ref"));
  const remittance = [...free, ...structured.map((it) => it.text)].filter((it) => it.trim() !== "").join(" ");
  const added = [...transactions.flatMap((it) => all(it, "AddtlTxInf")), ...all(entry, "AddtlNtryInf")];
  const text = remittance === "" ? added.map((it) => it.text).join(" ") : remittance;
  const elsewhere = transactions.flatMap((it) => all(it, "Refs", "EndToEndId"));
  return withReferences(
    text,
    [...added, ...elsewhere].map((it) => it.text),
  );
}
