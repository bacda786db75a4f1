import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { isIdOf } from "#shared/ids.ts";
import { payoutBatchIds, payoutIds } from "#shared/money/ids.ts";
import { batchProcess } from "#shared/money/payouts/batch.process.ts";
import { Batch, type BatchStage } from "#shared/money/payouts/batch.ts";
import { payoutProcess } from "#shared/money/payouts/payout.process.ts";
import { Payout } from "#shared/money/payouts/payout.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Currency } from "#shared/terms/currencies.ts";

export const payoutRecord = defineRecord<Payout, string>()({
  kind: "payout",
  schema: Payout,
  key: (id) => ({ pk: `PAYOUT#${id}`, sk: "PAYOUT" }),
  keyOf: ({ id }) => id,
  process: payoutProcess,
  subject: payoutProcess.subject,
  indexes: { "by-profile": ({ profileId }) => ({ inProfile: profileId }) },
});

export const batchRecord = defineRecord<Batch, string>()({
  kind: "payout-batch",
  schema: Batch,
  key: (id) => ({ pk: `PAYOUT-BATCH#${id}`, sk: "BATCH" }),
  keyOf: ({ id }) => id,
  process: batchProcess,
  subject: batchProcess.subject,
  indexes: { "by-stage": ({ createdAt }) => ({ stagedAt: createdAt }) },
});

const PayoutDesk = z.strictObject({ currency: Currency, batchId: payoutBatchIds.schema, ...stamps });
type PayoutDesk = z.infer<typeof PayoutDesk>;

/** Which batch of a currency took in the last payout; it takes more while nobody has said yes to it. */
export const payoutDeskRecord = defineRecord<PayoutDesk, Currency>()({
  kind: "payout-desk",
  schema: PayoutDesk,
  key: (currency) => ({ pk: `PAYOUT-DESK#${currency}`, sk: "DESK" }),
  keyOf: ({ currency }) => currency,
});

const OwedBusiness = z.strictObject({ currency: Currency, profileId: profileIds.schema, ...stamps });
type OwedBusiness = z.infer<typeof OwedBusiness>;

const owedIn = (currency: Currency) => `OWED#${currency}`;

/** That a business is owed something, so that whom to pay is found without looking through all; kept by a reaction. */
export const owedBusinessRecord = defineRecord<OwedBusiness, Pick<OwedBusiness, "currency" | "profileId">>()({
  kind: "owed-business",
  schema: OwedBusiness,
  key: ({ currency, profileId }) => ({ pk: owedIn(currency), sk: profileId }),
  keyOf: ({ currency, profileId }) => ({ currency, profileId }),
});

const PayoutSweep = z.strictObject({
  /** Since when somebody looks whether it runs. */
  watchedAt: z.iso.datetime(),
  /** When it last got through all that is owed. */
  ranAt: z.iso.datetime().optional(),
  preparedCount: z.int().min(0).default(0),
  ...stamps,
});
export type PayoutSweep = z.infer<typeof PayoutSweep>;

/** The heartbeat of the run of payouts. */
export const payoutSweepRecord = defineRecord<PayoutSweep, "now">()({
  kind: "payout-sweep",
  schema: PayoutSweep,
  key: () => ({ pk: "PAYOUT-SWEEP", sk: "SWEEP" }),
  keyOf: () => "now",
});

/** Businesses that are owed something in a currency. */
export function owedBusinesses(table: Table, currency: Currency, page: PageRequest) {
  return table.queryPage(owedBusinessRecord, owedIn(currency), page);
}

export async function payoutNamed(table: Table, id: string): Promise<Payout | undefined> {
  return isIdOf(payoutIds, id) ? table.get(payoutRecord, id) : undefined;
}

/** A business's payouts in one stage, last changed first. */
export function payoutsOfProfile(
  table: Table,
  { profileId, stage }: { profileId: string; stage: Payout["stage"] },
  page: PageRequest,
): Promise<Page<Payout>> {
  return table.queryIndex(payoutRecord, "by-profile", { inProfile: profileId, stage }, page);
}

/** All batches in one stage: those that are not done the oldest first. */
export function batchesIn(table: Table, stage: BatchStage, page: PageRequest): Promise<Page<Batch>> {
  return table.queryIndex(batchRecord, "by-stage", { stage }, { ...page, oldestFirst: stage !== "done" });
}

/** The transfers of a batch in their order, as they stand now: one operation. */
export async function payoutsIn(
  table: Table,
  { payoutIds: ids }: Pick<Batch, "payoutIds">,
): Promise<Payout[]> {
  const found = await table.getTogether(ids.map((id) => ref(payoutRecord, id)));
  return found.filter((it) => it !== undefined);
}
