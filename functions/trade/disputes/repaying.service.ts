import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { repaidWith, repaymentAnswered } from "#shared/trade/disputes/changes.ts";
import { disputePermissions } from "#shared/trade/disputes/dispute.permissions.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import { DenyRepayment, ReportRepayment } from "#shared/trade/disputes/dispute.ts";
import { aDispute } from "./dispute-abouts.ts";

const { steps } = disputeProcess;
/** A bank's day may be ahead of the exporter's. */
const furthestAheadMs = 24 * 3600 * 1000;

/** Says that what is owed was transferred back. @throws RuleBroken `paid_on_unlikely`, `dispute_not_now` */
export const reportRepayment = verb({
  permission: disputePermissions.repay,
  of: aDispute,
  input: ReportRepayment,
  version: "optional",
  step: steps.repay,
  rule({ ctx, thing, input: { paidOn } }) {
    const latest = dayIn(thing.zone, ctx.now.getTime() + furthestAheadMs);
    if (paidOn > latest || paidOn < thing.createdAt.slice(0, 10))
      throw new RuleBroken("repaid_on_unlikely", {
        issues: [{ pointer: "/paidOn", code: "repaid_on_unlikely" }],
      });
  },
  write: ({ input, now }) => ({ changes: repaidWith(input, now) }),
});

/** Says that the money has come, which ends it. @throws RuleBroken `dispute_not_now` */
export const confirmRepayment = verb({
  permission: disputePermissions.claim,
  of: aDispute,
  version: "optional",
  step: steps.confirm,
  write: ({ thing, now }) => ({ changes: repaymentAnswered(thing, { state: "confirmed" }, "buyer", now) }),
});

/** Says that the money has not come, and why. @throws RuleBroken `dispute_not_now` */
export const denyRepayment = verb({
  permission: disputePermissions.claim,
  of: aDispute,
  input: DenyRepayment,
  version: "optional",
  step: steps.deny,
  write: ({ thing, input: { denial }, now }) => ({
    changes: repaymentAnswered(thing, { state: "denied", denial }, "buyer", now),
  }),
});
