import type { Ctx } from "#functions/platform/ctx.ts";
import { add, type Write } from "#functions/platform/table/write.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { lastIn, proposedIn, stated, summonedBy } from "#shared/trade/disputes/changes.ts";
import { escalatableAt } from "#shared/trade/disputes/clock.ts";
import { disputePermissions } from "#shared/trade/disputes/dispute.permissions.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import { type Dispute, ProposeOutcome } from "#shared/trade/disputes/dispute.ts";
import type { Outcome } from "#shared/trade/disputes/outcome.ts";
import { boundsOf, keptOutcome, outcomeIssues } from "#shared/trade/disputes/outcome-rules.ts";
import { disputeLimits } from "#shared/trade/disputes/sending-limits.ts";
import { maximumOfSide, WriteStatement } from "#shared/trade/disputes/statement.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { aDispute } from "./dispute-abouts.ts";
import { statementRecord } from "./disputes.records.ts";
import { endDispute, resumeOrder } from "./end-dispute.ts";

const { plead, claim } = disputePermissions;
const { steps } = disputeProcess;

/**
 * Says something as evidence, and in another language where one can.
 * @throws RuleBroken `dispute_over`, `statements_full`; TooManyRequests
 */
export const writeStatement = verb({
  permission: plead,
  of: aDispute,
  input: WriteStatement,
  step: steps.state,
  rule({ person, thing }) {
    if (thing.statementsBy[sideOf(thing, person)] >= maximumOfSide)
      throw new RuleBroken("statements_full", { params: { maximum: maximumOfSide } });
  },
  limits: (call) => counted(call),
  write({ person, thing, input, now }) {
    const from = sideOf(thing, person);
    const number = thing.statementCount + 1;
    const said = { disputeId: thing.id, number, from, authorId: person.id, ...input };
    return { changes: stated(thing, from, now), writes: [add(statementRecord, said)] };
  },
});

/** Proposes to the other side how it may end. @throws RuleBroken; the outcome's own faults at their fields */
export const proposeOutcome = verb({
  permission: plead,
  of: aDispute,
  input: ProposeOutcome,
  version: "optional",
  step: steps.propose,
  rule: ({ thing, input }) => refuseOddOutcome(thing, input.outcome),
  limits: (call) => counted(call),
  write({ person, thing, input: { outcome, words }, now }) {
    const kept = keptOutcome(outcome, thing.refundableMinor);
    return { changes: proposedIn({ outcome: kept, words }, sideOf(thing, person), now) };
  },
});

/** Agrees to what the other side proposes, which ends it. @throws RuleBroken `dispute_nothing_proposed` */
export const agreeToOutcome = verb({
  permission: plead,
  of: aDispute,
  version: "required",
  step: steps.agree,
  async write({ ctx, person, thing, now }) {
    const outcome = thing.proposal?.outcome as Outcome;
    return ending(ctx, thing, { how: "agreed", outcome, by: sideOf(thing, person), event: "agreed" }, now);
  },
});

/** Says no to what is proposed, or takes one's own back. @throws RuleBroken `dispute_nothing_proposed` */
export const dismissProposal = verb({
  permission: plead,
  of: aDispute,
  version: "optional",
  step: steps.dismiss,
  write: ({ person, thing, now }) => ({
    changes: { proposal: undefined, ...lastIn("dismissed", sideOf(thing, person), now) },
  }),
});

/** Asks for the attaché before the days to agree are over; it goes there once both sides do. */
export const summonAttache = verb({
  permission: plead,
  of: aDispute,
  version: "optional",
  step: steps.summon,
  write: ({ person, thing, now }) => ({ changes: summonedBy(thing, sideOf(thing, person), now) }),
});

/** Asks for the attaché alone, once the days to agree are over. @throws RuleBroken `dispute_agree_first` */
export const escalateDispute = verb({
  permission: plead,
  of: aDispute,
  version: "optional",
  step: steps.escalate,
  rule({ thing, now }) {
    const from = escalatableAt(thing);
    if (now < from) throw new RuleBroken("dispute_agree_first", { params: { day: from.slice(0, 10) } });
  },
  write: ({ person, thing, now }) => ({ changes: lastIn("escalated", sideOf(thing, person), now) }),
});

/** Accepts what the attaché proposes; once both sides have, it ends so. @throws RuleBroken `dispute_no_advice` */
export const acceptAdvice = verb({
  permission: plead,
  of: aDispute,
  version: "required",
  step: steps.accept,
  async write({ ctx, person, thing, now }) {
    const side = sideOf(thing, person);
    const accepted = { ...thing.accepted, [side]: now };
    const others = thing.accepted[side === "buyer" ? "exporter" : "buyer"];
    if (!thing.advice || others === undefined)
      return { changes: { accepted, ...lastIn("advice_accepted", side, now) } };
    const { outcome } = thing.advice;
    const ended = await ending(
      ctx,
      thing,
      { how: "advised", outcome, by: side, event: "advice_agreed" },
      now,
    );
    return { ...ended, changes: { ...ended.changes, accepted } };
  },
});

/** Says no to what the attaché proposes: the operator rules then. @throws RuleBroken `dispute_no_advice` */
export const refuseAdvice = verb({
  permission: plead,
  of: aDispute,
  version: "optional",
  step: steps.refuse,
  write: ({ person, thing, now }) => ({ changes: lastIn("advice_refused", sideOf(thing, person), now) }),
});

/** Takes the claim back; the order goes on as it was. @throws RuleBroken `dispute_over` */
export const withdrawDispute = verb({
  permission: claim,
  of: aDispute,
  version: "optional",
  step: steps.withdraw,
  write: async ({ ctx, thing, now }) => ({
    changes: { proposal: undefined, ...lastIn("withdrawn", "buyer", now) },
    writes: await resumeOrder(ctx, thing, now),
  }),
});

/** @throws RuleBroken naming the field */
export function refuseOddOutcome(dispute: Dispute, outcome: Outcome): void {
  const issues = outcomeIssues(outcome, boundsOf(dispute), "/outcome");
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
}

async function ending(
  ctx: Ctx,
  thing: Dispute,
  {
    event,
    by,
    ...end
  }: { how: "agreed" | "advised"; outcome: Outcome; by: Side; event: "agreed" | "advice_agreed" },
  now: string,
) {
  const { changes, writes } = await endDispute(ctx, thing, { ...end, by }, now);
  return { changes: { ...changes, ...lastIn(event, by, now) }, writes };
}

function counted({ ctx, person, thing }: { ctx: Ctx; person: Person; thing: Dispute }): Write[] {
  return countSending(disputeLimits, "dispute", { sender: person.id, recipient: thing.id }, ctx.now);
}
