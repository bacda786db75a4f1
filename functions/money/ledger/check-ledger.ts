import type { Ctx } from "#functions/platform/ctx.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import type { Account, Entry } from "#shared/money/ledger/account.ts";
import type { Posting } from "#shared/money/ledger/posting.ts";
import { compareJournal, type Finding, replayAccount } from "#shared/money/ledger/replay.ts";
import { hashOfEntry } from "./entry-hash.ts";
import { accountsSince, entriesOf, ledgerStateRecord, postingsOn } from "./ledger.records.ts";

/** No money moved before this day. */
const firstDay = "2026-11-29";
const dayMs = 24 * 3600 * 1000;
const pageSize = 100;
const mostFindingsKept = 100;

/**
 * Builds the whole ledger anew from its log, and compares: each account with its entries and their chain, each entry with
 * the journal, each currency with nothing. A difference freezes payouts until a check finds none.
 */
export async function checkLedger(ctx: Ctx): Promise<Finding[]> {
  const { postings, accounts, entries } = await wholeLedger(ctx);
  const replayed = accounts.flatMap((account) =>
    replayAccount(account, entries.get(account) ?? [], hashOfEntry),
  );
  const findings = [...replayed, ...compareJournal(postings, [...entries.values()].flat())];
  await keepState(ctx, findings);
  for (const { what, where } of findings.slice(0, mostFindingsKept))
    ctx.log.warn("ledger_differs", { what, where });
  return findings;
}

interface WholeLedger {
  postings: Posting[];
  accounts: Account[];
  entries: Map<Account, Entry[]>;
}

async function wholeLedger({ table, now }: Ctx): Promise<WholeLedger> {
  const whole: WholeLedger = { postings: [], accounts: [], entries: new Map() };
  for (const day of daysUntil(now)) {
    for await (const posting of all((page) => postingsOn(table, day, page))) whole.postings.push(posting);
    for await (const account of all((page) => accountsSince(table, day, page))) whole.accounts.push(account);
  }
  for (const account of whole.accounts) {
    const entries: Entry[] = [];
    for (;;) {
      const more = await entriesOf(table, account, pageSize, entries.at(-1)?.number);
      entries.push(...more);
      if (more.length < pageSize) break;
    }
    whole.entries.set(account, entries);
  }
  return whole;
}

/** Postings of a clock that was ahead stand on the next day. */
function daysUntil(now: Date): string[] {
  const days: string[] = [];
  for (let at = Date.parse(firstDay); at <= now.getTime() + dayMs; at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

async function* all<T>(readPage: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await readPage({ limit: pageSize, ...(cursor ? { cursor } : {}) });
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

async function keepState(ctx: Ctx, findings: readonly Finding[]): Promise<void> {
  const checkedAt = ctx.now.toISOString();
  await settle(ctx, async () => {
    const state = await ctx.table.get(ledgerStateRecord, "now");
    const isFrozen = findings.length > 0;
    const fields = {
      checkedAt,
      findingCount: findings.length,
      findings: findings.slice(0, mostFindingsKept),
      frozenAt: isFrozen ? (state?.frozenAt ?? checkedAt) : undefined,
    };
    return [changeOrAdd(ledgerStateRecord, state, fields)];
  });
}

/** Whether payouts wait, as the last check found the ledger to differ from its log. */
export async function isLedgerFrozen({ table }: Pick<Ctx, "table">): Promise<boolean> {
  const state = await table.get(ledgerStateRecord, "now");
  return state?.frozenAt !== undefined;
}
