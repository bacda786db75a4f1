import type { Currency } from "#shared/terms/currencies.ts";
import { type Account, type AccountAddress, accountKey, type Entry, isOverdrawn } from "./account.ts";
import type { Posting } from "./posting.ts";

/** How the ledger is not as its log says. */
export const findingKinds = [
  "chain_broken",
  "number_missing",
  "balance_differs",
  "overdrawn",
  "entry_without_posting",
  "line_without_entry",
  "posting_unbalanced",
  "currency_unbalanced",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One difference: what, on which account or posting, and the figures. */
export interface Finding {
  what: FindingKind;
  where: string;
  expected?: number;
  found?: number;
}

/** The hash of an entry, over all that it says and the hash before. */
export type HashEntry = (entry: Omit<Entry, "hash" | "version" | "createdAt" | "updatedAt">) => string;

/** What the first entry of an account has as the hash before it. */
export const noHash = "0";

/** Goes through an account's entries from the first, and compares what they come to with what is kept. */
export function replayAccount(account: Account, entries: readonly Entry[], hashOf: HashEntry): Finding[] {
  const where = accountKey(account);
  const findings: Finding[] = [];
  let [balance, hash] = [0, noHash];
  for (const [at, entry] of entries.entries()) {
    if (entry.number !== at + 1)
      findings.push({ what: "number_missing", where, expected: at + 1, found: entry.number });
    balance += entry.amountMinor;
    if (entry.previousHash !== hash || hashOf(entry) !== entry.hash)
      findings.push({ what: "chain_broken", where: `${where}#${entry.number}` });
    if (entry.balanceMinor !== balance)
      findings.push({
        what: "balance_differs",
        where: `${where}#${entry.number}`,
        expected: balance,
        found: entry.balanceMinor,
      });
    hash = entry.hash;
  }
  if (account.entryCount !== entries.length)
    findings.push({ what: "number_missing", where, expected: account.entryCount, found: entries.length });
  if (account.balanceMinor !== balance)
    findings.push({ what: "balance_differs", where, expected: balance, found: account.balanceMinor });
  if (account.lastHash !== hash) findings.push({ what: "chain_broken", where });
  if (isOverdrawn(account.name, account.balanceMinor))
    findings.push({ what: "overdrawn", where, found: account.balanceMinor });
  return findings;
}

/** Compares the journal with the entries of all accounts, line by line, and adds up each currency. */
export function compareJournal(postings: readonly Posting[], entries: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const lines = new Map<string, number>();
  for (const { id, currency, lines: posted } of postings) {
    const sum = posted.reduce((total, { amountMinor }) => total + amountMinor, 0);
    if (sum !== 0) findings.push({ what: "posting_unbalanced", where: id, expected: 0, found: sum });
    for (const line of posted) lines.set(lineKey(id, { ...line, currency }), line.amountMinor);
  }
  const sums = new Map<Currency, number>();
  for (const entry of entries) {
    sums.set(entry.currency, (sums.get(entry.currency) ?? 0) + entry.amountMinor);
    const key = lineKey(entry.postingId, entry);
    const expected = lines.get(key);
    if (expected !== entry.amountMinor)
      findings.push({
        what: "entry_without_posting",
        where: key,
        ...(expected === undefined ? {} : { expected }),
        found: entry.amountMinor,
      });
    lines.delete(key);
  }
  for (const [where, expected] of lines) findings.push({ what: "line_without_entry", where, expected });
  for (const [where, found] of sums)
    if (found !== 0) findings.push({ what: "currency_unbalanced", where, expected: 0, found });
  return findings;
}

function lineKey(postingId: string, account: AccountAddress): string {
  return `${postingId} ${accountKey(account)}`;
}
