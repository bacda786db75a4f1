import { defineRecord } from "#functions/platform/table/record.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { AccountDetails, AccountHead } from "#shared/money/payouts/bank-account.ts";

const partition = (ownerId: string) => `PAYOUT-ACCOUNT#${ownerId}`;
const four = (number: number) => String(number).padStart(4, "0");

/** Which account counts; without the account itself, as what runs at night is given no key to what is sealed. */
export const accountHeadRecord = defineRecord<AccountHead, string>()({
  kind: "payout-account",
  schema: AccountHead,
  key: (ownerId) => ({ pk: partition(ownerId), sk: "HEAD" }),
  keyOf: ({ ownerId }) => ownerId,
});

type DetailsAddress = Pick<AccountDetails, "ownerId" | "revision">;

/** Each account that was given: only added, so that a payout's own is always known. */
export const accountDetailsRecord = defineRecord<AccountDetails, DetailsAddress>()({
  kind: "payout-account-details",
  schema: AccountDetails,
  sealed: ["holder", "bank", "number", "bic", "clearingCode"],
  key: ({ ownerId, revision }) => ({ pk: partition(ownerId), sk: `DETAILS#${four(revision)}` }),
  keyOf: ({ ownerId, revision }) => ({ ownerId, revision }),
});

/** The account that counts now, in one operation: its head is the last of its partition, before it the newest details. */
export async function accountOf(
  table: Table,
  ownerId: string,
): Promise<{ head: AccountHead; details: AccountDetails } | undefined> {
  const found = await table.queryPartition(partition(ownerId), { limit: 2, newestFirst: true });
  const [[head], [details]] = await Promise.all([
    found.of(accountHeadRecord),
    found.of(accountDetailsRecord),
  ]);
  return head && details && { head, details };
}

/** Accounts that payouts name, in the order of these: one operation. */
export async function detailsOf(
  table: Table,
  addresses: readonly DetailsAddress[],
): Promise<AccountDetails[]> {
  const found = await table.getTogether(addresses.map((it) => ref(accountDetailsRecord, it)));
  return found.filter((it) => it !== undefined);
}
