import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { anOrder, aWholeOrder, wholeOrder } from "#functions/trade/orders/orders.offers.ts";
import { type FieldIssue, RuleBroken } from "#shared/errors.ts";
import type { Locale } from "#shared/locales.ts";
import type { Person } from "#shared/people/people/person.ts";
import { refusalOf } from "#shared/process.ts";
import { whyNoClaim } from "#shared/trade/disputes/claims.ts";
import { OpenDispute } from "#shared/trade/disputes/dispute.ts";
import { newDispute } from "#shared/trade/disputes/new-dispute.ts";
import { outcomeIssues, quantityIssues } from "#shared/trade/disputes/outcome-rules.ts";
import { disputeLimits } from "#shared/trade/disputes/sending-limits.ts";
import { disputeIds } from "#shared/trade/ids.ts";
import { lastOf } from "#shared/trade/orders/changes.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { refundableMinor, replaceable } from "#shared/trade/orders/settling.ts";
import { disputeRecord, statementRecord } from "./disputes.records.ts";

/**
 * Says what is wrong with what was received, or that it did not arrive: from then on nothing else runs on the order's
 * clock.
 * @throws RuleBroken `claim_too_late`, `claim_too_early`, `claim_not_received`, `disputes_full`, and as orders stand; the
 * quantities' and the amount's own at their fields; TooManyRequests
 */
export const openDispute = verb({
  permission: orderPermissions.receive,
  of: anOrder,
  input: OpenDispute,
  version: "optional",
  step: orderProcess.steps.dispute,
  rule: ({ thing, input }) => refuseOdd(thing, input),
  limits: ({ ctx, person, thing }) =>
    countSending(disputeLimits, "dispute", { sender: person.id, recipient: thing.id }, ctx.now),
  async write({ ctx, person, thing: order, input, now }) {
    const whole = await wholeOrder(ctx.table, order.id);
    if (!whole) throw new Error(`${order.id} has no terms.`);
    const refusal = whyNoClaim(order, { reason: input.reason, shipments: whole.shipments, now });
    if (refusal) throw refusal;
    const id = newId(disputeIds, ctx.now);
    const exporter = await exporterLanguage(ctx, order);
    const languages = { buyer: person.locale, exporter };
    const opened = add(disputeRecord, newDispute({ id, now, languages }, order, whole.terms, input));
    const { text, language, translation } = input;
    const words = { text, language, ...(translation ? { translation } : {}) };
    const said = { disputeId: id, number: 1, from: "buyer" as const, authorId: person.id, ...words };
    return {
      changes: {
        disputeId: id,
        disputeCount: (order.disputeCount ?? 0) + 1,
        ...lastOf("disputed", "buyer", now),
      },
      writes: [opened, add(statementRecord, said)],
      answer: outcomeOf(ctx, opened),
    };
  },
});

/** What the form of a claim is drawn from. @throws RuleBroken where there is nothing to claim as the order stands */
export const getClaimDesk = read({
  permission: orderPermissions.receive,
  of: aWholeOrder,
  find({ person, thing: { order, terms, shipments } }) {
    const refusal = refusalOf(orderProcess.steps.dispute, order, person);
    return { order, terms, shipments, refusal };
  },
});

function refuseOdd(order: Order, { quantities, ask }: OpenDispute): void {
  const bounds = {
    currency: order.total.currency,
    refundableMinor: refundableMinor(order),
    replaceable: replaceable(order),
  };
  const issues: FieldIssue[] = [
    ...quantityIssues(quantities, order.ordered, "/quantities"),
    ...outcomeIssues(ask, bounds, "/ask"),
  ];
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
}

/** What its exporter reads, for the buyer to know. */
async function exporterLanguage({ table }: Ctx, { profileId }: Order): Promise<Locale> {
  const profile = await profileOf(table, profileId);
  const owner: Person | undefined = profile && (await personOf(table, profile.ownerId));
  return owner?.locale ?? "id";
}
