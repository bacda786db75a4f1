import type { Ctx } from "#functions/platform/ctx.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { ref } from "#functions/platform/table/table.ts";
import { add, type Fresh, type Write } from "#functions/platform/table/write.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import {
  type Account,
  type AccountAddress,
  accountKey,
  type Entry,
  isOverdrawn,
} from "#shared/money/ledger/account.ts";
import { checkPosting, isSamePosting, type NewPosting } from "#shared/money/ledger/posting.ts";
import { noHash } from "#shared/money/ledger/replay.ts";
import { hashOfEntry } from "./entry-hash.ts";
import { accountRecord, entryRecord, postingRecord } from "./ledger.records.ts";

type NewEntry = Fresh<Entry>;
type Kept = Pick<Account, "balanceMinor" | "entryCount" | "lastHash" | "lastAt">;

const stale = () => new Conflict("version_stale");
const blank: Kept = { balanceMinor: 0, entryCount: 0, lastHash: noHash, lastAt: "" };

/**
 * What posts movements of money, to be written with what caused them: their journal lines, an entry on each account, and
 * the accounts' balances. Decided on the accounts as they are now; whoever was overtaken decides again.
 * @throws Conflict `already_posted` where one of them was posted before, `posting_differs` where it said something else
 * then; RuleBroken `ledger_overdrawn`; RangeError for what is no posting
 */
export async function postOnce(
  { table, now }: Pick<Ctx, "table" | "now">,
  postings: readonly NewPosting[],
): Promise<Write[]> {
  for (const posting of postings) checkPosting(posting);
  const addresses = [
    ...new Map(postings.flatMap(addressesOf).map((it) => [accountKey(it), it] as const)).values(),
  ];
  const [found, accounts] = await readTogether(table, postings, addresses);
  refuseRepeats(postings, found);
  const at = now.toISOString();
  const kept = new Map<string, Kept>([...accounts].map(([key, account]) => [key, keptOf(account)]));
  const entries = postings.flatMap((posting) =>
    posting.lines.map((line) => entered(kept, posting, line, at)),
  );
  if (addresses.some((it) => isOverdrawn(it.name, kept.get(accountKey(it))?.balanceMinor ?? 0))) {
    // Things read together are not of one moment: what drained the account may have been this very posting.
    const posted = await Promise.all(postings.map(({ id }) => table.get(postingRecord, id)));
    refuseRepeats(postings, posted);
    throw new RuleBroken("ledger_overdrawn");
  }
  return [
    ...addresses.map((address) => accountWrite(address, accounts.get(accountKey(address)), kept)),
    ...entries.map((entry) => add(entryRecord, entry, stale)),
    ...postings.map((posting) =>
      add(postingRecord, { ...posting, day: at.slice(0, 10) }, () => new Conflict("already_posted")),
    ),
  ];
}

async function readTogether(
  table: Ctx["table"],
  postings: readonly NewPosting[],
  addresses: readonly AccountAddress[],
) {
  const things = await table.getTogether([
    ...postings.map(({ id }) => ref(postingRecord, id)),
    ...addresses.map((address) => ref(accountRecord, address)),
  ] as never);
  const posted = (things as unknown[]).slice(0, postings.length) as (NewPosting | undefined)[];
  const accounts = (things as unknown[]).slice(postings.length) as (Account | undefined)[];
  return [posted, new Map(accounts.flatMap((it) => (it ? [[accountKey(it), it] as const] : [])))] as const;
}

function keptOf({ balanceMinor, entryCount, lastHash, lastAt }: Account): Kept {
  return { balanceMinor, entryCount, lastHash, lastAt };
}

function addressesOf({ currency, lines }: NewPosting): AccountAddress[] {
  return lines.map(({ ownerId, name }) => ({ ownerId, name, currency }));
}

function refuseRepeats(postings: readonly NewPosting[], found: readonly (NewPosting | undefined)[]): void {
  for (const [at, before] of found.entries()) {
    const posting = postings[at];
    if (!before || !posting) continue;
    throw new Conflict(isSamePosting(before, posting) ? "already_posted" : "posting_differs");
  }
}

/** One line more on its account, chained to the one before, and never earlier than it, whatever a clock says. */
function entered(
  kept: Map<string, Kept>,
  { id, currency }: NewPosting,
  { ownerId, name, amountMinor }: NewPosting["lines"][number],
  at: string,
): NewEntry {
  const address = { ownerId, name, currency };
  const before = kept.get(accountKey(address)) ?? blank;
  const unhashed = {
    ...address,
    number: before.entryCount + 1,
    postingId: id,
    amountMinor,
    balanceMinor: before.balanceMinor + amountMinor,
    at: before.lastAt > at ? before.lastAt : at,
    previousHash: before.lastHash,
  };
  const entry = { ...unhashed, hash: hashOfEntry(unhashed) };
  kept.set(accountKey(address), {
    balanceMinor: entry.balanceMinor,
    entryCount: entry.number,
    lastHash: entry.hash,
    lastAt: entry.at,
  });
  return entry;
}

function accountWrite(address: AccountAddress, before: Account | undefined, kept: Map<string, Kept>): Write {
  const after = kept.get(accountKey(address)) ?? blank;
  return changeOrAdd(accountRecord, before, { ...address, ...after });
}
