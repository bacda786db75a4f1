import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor, maximumMinor } from "#shared/terms/money.ts";
import { payoutBatchIds, payoutIds } from "../ids.ts";
import type { Payout } from "./payout.ts";
import { batchStages } from "./stages.ts";

/** All of a batch is sent in one transaction, which takes a hundred writes. */
export const maximumBatch = 90;

export const BatchStage = z.enum(batchStages);
export type BatchStage = z.infer<typeof BatchStage>;

/** Transfers of one currency that are handed to our bank in one file. */
export const Batch = z.strictObject({
  id: payoutBatchIds.schema,
  currency: Currency,
  stage: BatchStage,
  payoutIds: z.array(payoutIds.schema).max(maximumBatch),
  /** Of those that did not come back. */
  totalMinor: AmountMinor,
  /** Neither settled nor returned yet. */
  openCount: z.int().min(0),
  /** Whoever asked for it; none where the night's run did. */
  preparedById: personIds.schema.optional(),
  checkedById: personIds.schema.optional(),
  checkedAt: z.iso.datetime().optional(),
  approvedById: personIds.schema.optional(),
  approvedAt: z.iso.datetime().optional(),
  sentById: personIds.schema.optional(),
  sentAt: z.iso.datetime().optional(),
  doneAt: z.iso.datetime().optional(),
  ...stamps,
});
export type Batch = z.infer<typeof Batch>;

export function takesMore({ stage, payoutIds: ids, totalMinor }: Batch, amountMinor: number): boolean {
  return stage === "prepared" && ids.length < maximumBatch && totalMinor + amountMinor <= maximumMinor;
}

type Counts = Pick<Batch, "payoutIds" | "totalMinor" | "openCount">;

export function withPayout(batch: Counts | undefined, { id, amount }: Pick<Payout, "id" | "amount">): Counts {
  const { payoutIds: ids = [], totalMinor = 0, openCount = 0 } = batch ?? {};
  return {
    payoutIds: [...ids, id],
    totalMinor: totalMinor + amount.amountMinor,
    openCount: openCount + 1,
  };
}

/** What it holds once one of its transfers has settled. */
export function withSettled({ openCount }: Counts): Pick<Counts, "openCount"> {
  return { openCount: openCount - 1 };
}

/** The same once one has come back, which may have been settled before. */
export function withReturned(
  { totalMinor, openCount }: Counts,
  { amount, stage }: Pick<Payout, "amount" | "stage">,
): Pick<Counts, "totalMinor" | "openCount"> {
  return {
    totalMinor: totalMinor - amount.amountMinor,
    openCount: stage === "settled" ? openCount : openCount - 1,
  };
}
