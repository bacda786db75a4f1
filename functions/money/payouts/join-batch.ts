import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { payoutBatchIds } from "#shared/money/ids.ts";
import { batchProcess } from "#shared/money/payouts/batch.process.ts";
import { takesMore, withPayout } from "#shared/money/payouts/batch.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import { batchRecord, payoutDeskRecord } from "./payouts.records.ts";

/** Puts a payout into the batch of its currency that still takes more, or into a new one. */
export async function joinBatch(
  { table, now }: Pick<Ctx, "table" | "now">,
  payout: Pick<Payout, "id" | "amount">,
  preparedById: string | undefined,
): Promise<{ batchId: string; writes: Write[] }> {
  const { amountMinor, currency } = payout.amount;
  const desk = await table.get(payoutDeskRecord, currency);
  const open = desk && (await table.get(batchRecord, desk.batchId));
  if (open && takesMore(open, amountMinor))
    return { batchId: open.id, writes: [change(batchRecord, open, withPayout(open, payout))] };
  const batchId = newId(payoutBatchIds, now);
  const batch = { id: batchId, currency, stage: batchProcess.first, ...withPayout(undefined, payout) };
  return {
    batchId,
    writes: [
      add(batchRecord, { ...batch, ...(preparedById ? { preparedById } : {}) }),
      changeOrAdd(payoutDeskRecord, desk, { currency, batchId }),
    ],
  };
}
