import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add } from "#functions/platform/table/write.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { inquiryOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { changesBetween } from "#shared/trade/quotations/changes.ts";
import { Offer } from "#shared/trade/quotations/offer.ts";
import { quotationPermissions } from "#shared/trade/quotations/quotation.permissions.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import {
  AcceptQuotation,
  DeclineQuotation,
  type Quotation,
  type Revision,
} from "#shared/trade/quotations/quotation.ts";
import { whyNotAcceptable } from "#shared/trade/quotations/rules.ts";
import { countSent } from "./count-sent.ts";
import { newRevision } from "./new-revision.ts";
import { noteInThread } from "./note-in-thread.ts";
import { orderAccepted } from "./order-accepted.ts";
import { aQuotation } from "./quotation-abouts.ts";
import { revisionRecord, standingRevision } from "./quotations.records.ts";

/**
 * The buyer's own figures, as a proposal: what the exporter offered before cannot be accepted any more.
 * @throws RuleBroken naming what of it the listings, arithmetic or the calendar do not allow; `quotation_expired` and the
 * like, `counter_unchanged`, `quotation_full`, `inquiry_closed`, `blocked`; TooManyRequests
 */
export const counterQuotation = verb({
  permission: quotationPermissions.answer,
  of: aQuotation,
  input: Offer,
  version: "required",
  step: quotationProcess.steps.counter,
  rule: ({ ctx, thing }) => refuseOver(thing.validThrough, ctx.now),
  limits: (call) => countSent(call),
  async write({ ctx, person, thing, input }) {
    const number = thing.revisionCount + 1;
    const revision = await newRevision(
      ctx,
      { thread: thing, person },
      { quotationId: thing.id, number },
      input,
    );
    if (changesBetween(await standingRevision(ctx.table, thing), revision).length === 0)
      throw new RuleBroken("counter_unchanged");
    const noted = await noteInThread(ctx, person, { ...thing, stage: "countered" });
    return { changes: { revisionCount: number }, writes: [add(revisionRecord, revision), ...noted] };
  },
});

/**
 * Accepts what the exporter offered, as it was read, and opens the order of it.
 * @throws RuleBroken `quotation_revised` where another revision stands; `quotation_expired`, `quotation_goods_away`,
 * `quotation_price_changed`, and what else is not open any more
 */
export const acceptQuotation = verb({
  permission: quotationPermissions.answer,
  of: aQuotation,
  input: AcceptQuotation,
  version: "optional",
  step: quotationProcess.steps.accept,
  async write({ ctx, person, thing, input }) {
    const revision = await acceptableRevision(ctx, thing, input);
    const thread = await inquiryOf(ctx.table, thing.inquiryId);
    if (!thread) throw new NotFound();
    const { order, writes } = await orderAccepted(ctx, thread, thing, revision);
    const accepted: Quotation = { ...thing, stage: "accepted" };
    const noted = await noteInThread(ctx, person, accepted, thread, order);
    return { changes: { orderId: order.id }, writes: [...writes, ...noted] };
  },
});

/** Says no, and why. @throws RuleBroken `quotation_accepted` and the like */
export const declineQuotation = verb({
  permission: quotationPermissions.answer,
  of: aQuotation,
  input: DeclineQuotation,
  version: "optional",
  step: quotationProcess.steps.decline,
  write: async ({ ctx, person, thing, input }) => ({
    changes: { declined: input },
    writes: await noteInThread(ctx, person, { ...thing, stage: "declined" }),
  }),
});

/**
 * What is accepted, as it was read.
 * @throws RuleBroken `quotation_revised`, `quotation_expired`, `quotation_goods_away`, `quotation_price_changed`
 */
export async function acceptableRevision(
  { table, now }: Pick<Ctx, "table" | "now">,
  quotation: Pick<Quotation, "id" | "standing">,
  { revision: read }: AcceptQuotation,
): Promise<Revision> {
  if (read !== quotation.standing) throw new RuleBroken("quotation_revised");
  const revision = await standingRevision(table, quotation);
  const ids = [...new Set(revision.lines.map(({ listingId }) => listingId))];
  const refusal = whyNotAcceptable(revision, await listingsOf(table, ids), now);
  if (refusal) throw new RuleBroken(refusal);
  return revision;
}

/** Time may be a moment behind: what has ended is over though its stage does not say so yet. */
function refuseOver(validThrough: string, now: Date): void {
  if (now.toISOString() >= validThrough) throw new RuleBroken("quotation_expired");
}
