import { isLedgerFrozen } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change } from "#functions/platform/table/write.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { longVerb } from "#functions/platform/verbs/long-verb.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { batchProcess } from "#shared/money/payouts/batch.process.ts";
import { needsTwo } from "#shared/money/payouts/needs-two.ts";
import { payoutPermissions } from "#shared/money/payouts/payout.permissions.ts";
import { payoutProcess } from "#shared/money/payouts/payout.process.ts";
import { PreparePayouts, ReturnPayout, SettlePayout } from "#shared/money/payouts/payout.ts";
import type { PreparedPayouts } from "#shared/money/payouts/shown.ts";
import { changesOf } from "#shared/process.ts";
import { aBatch, aPayout } from "./payout-abouts.ts";
import { payoutRecord, payoutsIn } from "./payouts.records.ts";
import { besideReturned, besideSettled } from "./settling.ts";
import { sweepPayouts } from "./sweep-payouts.ts";

/** Prepares now what the night's run would. @throws RuleBroken `payouts_frozen` */
export const preparePayouts = longVerb({
  permission: payoutPermissions.manage,
  of: nothing,
  input: PreparePayouts,
  async work({ ctx, person }): Promise<PreparedPayouts> {
    await refuseFrozen(ctx);
    const { prepared, failures } = await sweepPayouts(ctx, person.id);
    return { payoutIds: prepared.map(({ id }) => id), failedCount: failures.length };
  },
});

/**
 * Says yes to a batch as it was seen; above the limit it waits for the yes of somebody else.
 * @throws RuleBroken `payout_batch_needs_other`, `payouts_frozen`
 */
export const approveBatch = verb({
  permission: payoutPermissions.manage,
  of: aBatch,
  version: "required",
  step: batchProcess.steps.approve,
  rule: ({ ctx }) => refuseFrozen(ctx),
  write: ({ thing, person }) => ({
    changes:
      thing.stage === "prepared" && needsTwo(thing)
        ? { checkedById: person.id }
        : { approvedById: person.id },
  }),
});

/** Marks a batch as handed to our bank, and each of its transfers. @throws RuleBroken `payout_batch_not_approved` */
export const sendBatch = verb({
  permission: payoutPermissions.manage,
  of: aBatch,
  step: batchProcess.steps.send,
  rule: ({ ctx }) => refuseFrozen(ctx),
  async write({ ctx, thing, person, now }) {
    const writes = (await payoutsIn(ctx.table, thing)).flatMap((payout) => {
      const changes = changesOf(payoutProcess.steps.send, payout, { now });
      return changes ? [change(payoutRecord, payout, changes)] : [];
    });
    return { changes: { sentById: person.id }, writes };
  },
});

/** Says that our bank has paid it. @throws RuleBroken `payout_not_sent`, `payout_was_returned` */
export const settlePayout = verb({
  permission: payoutPermissions.manage,
  of: aPayout,
  input: SettlePayout,
  step: payoutProcess.steps.settle,
  write: async ({ ctx, thing, person, input }) => ({
    changes: { settledById: person.id, ...input },
    writes: await besideSettled(ctx, thing),
  }),
});

/**
 * Says that it came back, or takes it out of its batch: it is owed again.
 * @throws RuleBroken `payout_was_returned`, `payout_shortfall_wrong`
 */
export const returnPayout = verb({
  permission: payoutPermissions.manage,
  of: aPayout,
  input: ReturnPayout,
  step: payoutProcess.steps.return,
  rule({ thing, input: { shortfallMinor } }) {
    const most = thing.stage === "prepared" ? 0 : thing.amount.amountMinor;
    if (shortfallMinor <= most) return;
    const issues = [{ pointer: "/shortfallMinor", code: "payout_shortfall_wrong" }];
    throw new RuleBroken("payout_shortfall_wrong", { issues });
  },
  write: async ({ ctx, thing, person, input }) => ({
    changes: { returned: input, returnedById: person.id },
    writes: await besideReturned(ctx, thing, input),
  }),
});

async function refuseFrozen(ctx: Ctx): Promise<void> {
  if (await isLedgerFrozen(ctx)) throw new RuleBroken("payouts_frozen");
}
