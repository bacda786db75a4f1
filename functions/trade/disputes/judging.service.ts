import { membersOf } from "#functions/market/profiles/profiles.offers.ts";
import { peopleOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { advisedBy, lastIn } from "#shared/trade/disputes/changes.ts";
import { disputePermissions } from "#shared/trade/disputes/dispute.permissions.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import { Advise, type Dispute, Rule } from "#shared/trade/disputes/dispute.ts";
import { keptOutcome } from "#shared/trade/disputes/outcome-rules.ts";
import { publicTextIssues, type Unnamed } from "#shared/trade/disputes/public-text.ts";
import { publishedRuling } from "#shared/trade/disputes/ruling.ts";
import { rulingIds } from "#shared/trade/ids.ts";
import { aDispute } from "./dispute-abouts.ts";
import { rulingRecord } from "./disputes.records.ts";
import { endDispute } from "./end-dispute.ts";
import { refuseOddOutcome } from "./pleading.service.ts";

/**
 * Proposes to both sides how it may end, and why, as an attaché of the buyer's market who is on neither.
 * @throws RuleBroken `dispute_not_now`, `dispute_over`; the outcome's own faults at their fields
 */
export const adviseDispute = verb({
  permission: disputePermissions.advise,
  of: aDispute,
  input: Advise,
  version: "required",
  step: disputeProcess.steps.advise,
  rule: ({ thing, input }) => refuseOddOutcome(thing, input.outcome),
  write({ person, thing, input, now }) {
    const outcome = keptOutcome(input.outcome, thing.refundableMinor);
    return { changes: advisedBy({ ...input, outcome }, person.id, now) };
  },
});

/**
 * Rules as the operator, with grounds, and publishes what everybody may read of it.
 * @throws RuleBroken `public_text_names`, `public_text_contact`, `public_text_number` at its field, and as `adviseDispute`
 */
export const ruleDispute = verb({
  permission: disputePermissions.rule,
  of: aDispute,
  input: Rule,
  version: "required",
  step: disputeProcess.steps.rule,
  async rule({ ctx, person, thing, input }) {
    refuseOddOutcome(thing, input.outcome);
    const unnamed = await unnamedIn(ctx, thing, person.id);
    const issues = publicTextIssues(input.publicGrounds, unnamed, "/publicGrounds");
    if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
  },
  async write({ ctx, person, thing, input, now }) {
    const outcome = keptOutcome(input.outcome, thing.refundableMinor);
    const { grounds, language } = input;
    const rulingId = newId(rulingIds, ctx.now);
    const ended = await endDispute(ctx, thing, { how: "ruled", outcome, by: "time" }, now);
    return {
      changes: {
        ...ended.changes,
        ruling: { outcome, grounds, language, byId: person.id, at: now, rulingId },
        ...lastIn("ruled", "operator", now),
      },
      writes: [
        ...ended.writes,
        add(rulingRecord, publishedRuling(rulingId, thing, { ...input, outcome }, now)),
      ],
    };
  },
});

/** All by whose names somebody in the dispute could be known. */
async function unnamedIn({ table }: Ctx, dispute: Dispute, rulerId: string): Promise<Unnamed> {
  const { exporterName, exporterHandle, company, buyerId, profileId, advice, lines } = dispute;
  const members = await membersOf(table, profileId);
  const ids = [
    buyerId,
    rulerId,
    ...(advice ? [advice.byId] : []),
    ...members.map(({ personId }) => personId),
  ];
  const people = await peopleOf(table, [...new Set(ids)].slice(0, 100));
  return {
    names: [exporterName, exporterHandle, company.name, ...people.map(({ name }) => name)],
    common: lines.flatMap(({ title }) => Object.values(title)),
  };
}
