import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { Account, type AccountAddress, type AccountName, Entry } from "#shared/money/ledger/account.ts";
import { Posting } from "#shared/money/ledger/posting.ts";
import { stamps } from "#shared/stamps.ts";
import type { Currency } from "#shared/terms/currencies.ts";

/** All of an owner's accounts share a partition. */
const partition = (ownerId: string) => `LEDGER#${ownerId}`;
const ten = (number: number) => String(number).padStart(10, "0");

export const accountRecord = defineRecord<Account, AccountAddress>()({
  kind: "account",
  schema: Account,
  key: ({ ownerId, name, currency }) => ({ pk: partition(ownerId), sk: `ACCOUNT#${name}#${currency}` }),
  keyOf: ({ ownerId, name, currency }) => ({ ownerId, name, currency }),
  indexes: {
    // By the day on which it was opened, so that no part of the index is everybody's.
    "by-stage": ({ ownerId, name, currency, createdAt }) => ({
      ...{ stage: createdAt.slice(0, 10), stagedAt: createdAt },
      id: `${ownerId}/${name}/${currency}`,
    }),
  },
});

type EntryAddress = AccountAddress & { number: number };

export const entryRecord = defineRecord<Entry, EntryAddress>()({
  kind: "ledger-entry",
  schema: Entry,
  key: ({ ownerId, name, currency, number }) => ({
    pk: partition(ownerId),
    sk: `${entryPrefix({ name, currency })}${ten(number)}`,
  }),
  keyOf: ({ ownerId, name, currency, number }) => ({ ownerId, name, currency, number }),
});

export const postingRecord = defineRecord<Posting, string>()({
  kind: "posting",
  schema: Posting,
  key: (id) => ({ pk: `POSTING#${id}`, sk: "POSTING" }),
  keyOf: ({ id }) => id,
  indexes: { "by-stage": ({ day, createdAt }) => ({ stage: day, stagedAt: createdAt }) },
});

/** What the last check of the ledger said; payouts wait while it is frozen. */
const LedgerState = z.strictObject({
  checkedAt: z.iso.datetime().optional(),
  findingCount: z.int().min(0),
  frozenAt: z.iso.datetime().optional(),
  findings: z
    .array(
      z.strictObject({
        what: z.string(),
        where: z.string(),
        expected: z.number().optional(),
        found: z.number().optional(),
      }),
    )
    .max(100),
  ...stamps,
});
export type LedgerState = z.infer<typeof LedgerState>;

export const ledgerStateRecord = defineRecord<LedgerState, "now">()({
  kind: "ledger-state",
  schema: LedgerState,
  key: () => ({ pk: "LEDGER", sk: "STATE" }),
  keyOf: () => "now",
});

const entryPrefix = ({ name, currency }: { name: AccountName; currency: Currency }) =>
  `ENTRY#${name}#${currency}#`;

/** An owner has an account for each name and currency, and deals in few currencies. */
const mostAccounts = 200;

export async function accountsOf(table: Table, ownerId: string): Promise<Account[]> {
  const found = await table.queryPartition(partition(ownerId), { prefix: "ACCOUNT#", limit: mostAccounts });
  return found.of(accountRecord);
}

/** Entries of one account from the first on, or those after a number. */
export async function entriesOf(table: Table, account: AccountAddress, limit: number, after?: number) {
  const prefix = entryPrefix(account);
  const found = await table.queryPartition(partition(account.ownerId), {
    ...{ prefix, limit },
    ...(after === undefined ? {} : { after: `${prefix}${ten(after)}` }),
  });
  return found.of(entryRecord);
}

/** A page of what an account was moved by, newest first; those before a number, where one is named. */
export async function newestEntriesOf(table: Table, account: AccountAddress, limit: number, before?: number) {
  const prefix = entryPrefix(account);
  const found = await table.queryPartition(partition(account.ownerId), {
    ...{ prefix, limit, newestFirst: true },
    ...(before === undefined ? {} : { after: `${prefix}${ten(before)}` }),
  });
  return found.of(entryRecord);
}

/** Postings by their ids, at most 100; one operation. */
export async function postingsNamed(table: Table, ids: readonly string[]): Promise<Posting[]> {
  const found = await table.getTogether(ids.map((id) => ref(postingRecord, id)));
  return found.filter((it) => it !== undefined);
}

/** The journal of a day (UTC), in its order. */
export function postingsOn(table: Table, day: string, page: PageRequest): Promise<Page<Posting>> {
  return table.queryIndex(postingRecord, "by-stage", { stage: day }, { ...page, oldestFirst: true });
}

/** Accounts that were opened on a day (UTC). */
export function accountsSince(table: Table, day: string, page: PageRequest): Promise<Page<Account>> {
  return table.queryIndex(accountRecord, "by-stage", { stage: day }, { ...page, oldestFirst: true });
}
