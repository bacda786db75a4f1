import { stringify } from "csv-stringify/sync";
import { entriesOf, newestEntriesOf, postingsNamed } from "#functions/money/ledger/ledger.offers.ts";
import { holdingRecord } from "#functions/money/payments/payments.offers.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { read } from "#functions/platform/verbs/read.ts";
import type { Entry } from "#shared/money/ledger/account.ts";
import { payoutPermissions } from "#shared/money/payouts/payout.permissions.ts";
import {
  orderOf,
  type StatementLine,
  StatementQuery,
  statementAccounts,
  statementLine,
} from "#shared/money/payouts/statement.ts";
import { amountToText } from "#shared/terms/money.ts";
import { aBusiness } from "./payout-abouts.ts";

/** A page of what one of a business's accounts was moved by, newest first: three operations. */
export const getStatement = read({
  permission: payoutPermissions.read,
  of: aBusiness,
  input: StatementQuery,
  async find({ ctx: { table }, thing: { profileId }, input }) {
    const { currency, account, limit, before } = input;
    const address = { ownerId: profileId, name: account, currency };
    const found = await newestEntriesOf(table, address, limit + 1, before);
    const entries = found.slice(0, limit);
    const last = entries.at(-1);
    return {
      ...{ currency, account, items: await linesOf(table, entries) },
      ...(found.length > limit && last ? { nextBefore: last.number } : {}),
    };
  },
});

const pageSize = 90;
/** More lines than a business has in years; what is older is read page by page. */
const mostExported = 10_000;

/** All movements of a business in one currency as CSV, account by account, oldest first. */
export const exportStatement = read({
  permission: payoutPermissions.read,
  of: aBusiness,
  input: StatementQuery.pick({ currency: true }),
  async find({ ctx: { table }, thing: { profileId }, input: { currency } }) {
    const rows: string[][] = [];
    const inUnits = (minor: number) => {
      const text = amountToText({ amountMinor: Math.abs(minor), currency });
      return minor < 0 ? `-${text}` : text;
    };
    for (const name of statementAccounts)
      for (let after: number | undefined; rows.length < mostExported; ) {
        const entries = await entriesOf(table, { ownerId: profileId, name, currency }, pageSize, after);
        for (const { at, cause, orderNumber, orderId, postingId, ...line } of await linesOf(table, entries))
          rows.push([
            ...[at, name, cause, orderNumber ?? orderId ?? "", currency],
            ...[inUnits(line.amountMinor), inUnits(line.balanceMinor), postingId],
          ]);
        if (entries.length < pageSize) break;
        after = entries.at(-1)?.number;
      }
    const csv = stringify([[...headings], ...rows], { record_delimiter: "\r\n" });
    return { name: `statement-${currency}.csv`, csv };
  },
});

const headings = ["at", "account", "cause", "order", "currency", "amount", "balance", "posting"] as const;

/** Entries with what they were caused by, and by which number its order is known: two operations. */
async function linesOf(table: Table, entries: readonly Entry[]): Promise<StatementLine[]> {
  if (entries.length === 0) return [];
  const ids = [...new Set(entries.map(({ postingId }) => postingId))];
  const postings = new Map((await postingsNamed(table, ids)).map((it) => [it.id, it]));
  const orders = [...new Set([...postings.values()].flatMap((it) => orderOf(it) ?? []))];
  const holdings =
    orders.length > 0 ? await table.getTogether(orders.map((id) => ref(holdingRecord, id))) : [];
  const numbers = new Map(holdings.flatMap((it) => (it ? [[it.orderId, it.orderNumber] as const] : [])));
  return entries.map((entry) => statementLine(entry, postings.get(entry.postingId), numbers));
}
