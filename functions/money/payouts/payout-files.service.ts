import { isLedgerFrozen } from "#functions/money/ledger/ledger.offers.ts";
import { ownAccountFor } from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { RuleBroken } from "#shared/errors.ts";
import { painFile } from "#shared/money/bank/payouts/pain-file.ts";
import type { BatchPayout, PayoutBatch } from "#shared/money/bank/payouts/payout-batch.ts";
import { payoutCsv } from "#shared/money/bank/payouts/payout-csv.ts";
import type { AccountDetails } from "#shared/money/payouts/bank-account.ts";
import type { Batch } from "#shared/money/payouts/batch.ts";
import { payoutPermissions } from "#shared/money/payouts/payout.permissions.ts";
import { ownerOf, type Payout } from "#shared/money/payouts/payout.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { aBatch } from "./payout-abouts.ts";
import { detailsOf } from "./payout-accounts.records.ts";
import { payoutsIn } from "./payouts.records.ts";

/** A batch for a bank's page that takes no ISO 20022. @throws as `getPainFile` */
export const getCsvFile = read({
  permission: payoutPermissions.manage,
  of: aBatch,
  find: async ({ ctx, thing }) => ({ name: `${thing.id}.csv`, text: payoutCsv(await fileOf(ctx, thing)) }),
});

/**
 * A batch as pain.001, with whole account numbers; the same whenever it is taken.
 * @throws RuleBroken `payout_batch_not_approved`, `payouts_frozen`, `payer_account_missing`
 */
export const getPainFile = read({
  permission: payoutPermissions.manage,
  of: aBatch,
  find: async ({ ctx, thing }) => ({ name: `${thing.id}.xml`, text: painFile(await fileOf(ctx, thing)) }),
});

async function fileOf(ctx: Ctx, batch: Batch): Promise<PayoutBatch> {
  if (!batch.approvedAt) throw new RuleBroken("payout_batch_not_approved");
  if (await isLedgerFrozen(ctx)) throw new RuleBroken("payouts_frozen");
  const payer = payerOf(ctx, batch);
  const payouts = (await payoutsIn(ctx.table, batch)).filter(({ stage }) => stage !== "returned");
  if (payouts.length === 0) throw new RuleBroken("payout_batch_empty");
  const details = await detailsOf(
    ctx.table,
    payouts.map((it) => ({ ownerId: ownerOf(it), revision: it.accountRevision })),
  );
  noteSecurity(ctx, "payout_file_taken", { batchId: batch.id });
  return {
    ...{ id: batch.id, madeAt: batch.approvedAt, payer },
    payOn: dayIn("Asia/Jakarta", Date.parse(batch.approvedAt)),
    payouts: payouts.map((payout) => transferOf(payout, details)),
  };
}

/** Our own account for this currency, as the configuration says it. */
function payerOf(
  { config }: Pick<Ctx, "config">,
  { currency }: Pick<Batch, "currency">,
): PayoutBatch["payer"] {
  const own = ownAccountFor(config, currency);
  if (!own?.bic) throw new RuleBroken("payer_account_missing", { params: { currency } });
  const number = own.account.replaceAll(/[^0-9A-Za-z]/g, "").toUpperCase();
  return { name: own.holder, accounts: { [currency]: { number, bank: { bic: own.bic } } } };
}

function transferOf(payout: Payout, all: readonly AccountDetails[]): BatchPayout {
  const details = all.find(
    ({ ownerId, revision }) => ownerId === ownerOf(payout) && revision === payout.accountRevision,
  );
  if (!details) throw new Error(`${payout.id} goes to an account that is not there.`);
  const { holder: name, number, bic, clearingCode = "" } = details;
  return {
    ...{ id: payout.id, amount: payout.amount, name },
    account: { number, bank: bic ? { bic } : { clearingCode } },
    text: payout.orderNumber ? `Rantau ${payout.orderNumber}` : "Rantau",
  };
}
