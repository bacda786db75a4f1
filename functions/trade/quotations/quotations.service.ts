import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { type Call, verb } from "#functions/platform/verbs/verb.ts";
import { aThread, inquiryOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { nextNumber } from "#functions/trade/papers/papers.offers.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { quotationIds } from "#shared/trade/ids.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { whyNoOffer } from "#shared/trade/inquiries/thread-rfq.ts";
import { Offer } from "#shared/trade/quotations/offer.ts";
import { quotationPermissions } from "#shared/trade/quotations/quotation.permissions.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { offerAnew } from "#shared/trade/quotations/rules.ts";
import { countSent } from "./count-sent.ts";
import { issueRevision } from "./issue-revision.ts";
import { standingOf } from "./new-revision.ts";
import { noteInThread } from "./note-in-thread.ts";
import { aQuotation, type QuotationAddress } from "./quotation-abouts.ts";
import { quotationRecord, standingRevision } from "./quotations.records.ts";

/**
 * Sends an exporter's first offer in a thread; it answers the inquiry.
 * @throws RuleBroken naming what of it the listings, arithmetic or the calendar do not allow; `inquiry_closed`, `blocked`,
 * `quotations_full`; `rfq_over`, `rfq_closed`, `rfq_quoted` where several exporters are asked; TooManyRequests
 */
export const sendQuotation = verb({
  permission: quotationPermissions.send,
  of: aThread,
  input: Offer,
  rule: ({ ctx, thing }) => refuseOutsideRfq(thing, ctx.now, { isFirst: true }),
  limits: (call) => countSent(call),
  async write({ ctx, person, thing: thread, input, now }) {
    const { profileId, buyerId, rfq } = thread;
    const id = newId(quotationIds, ctx.now);
    const { number, write: numbered } = await nextNumber(ctx, profileId, "quotation");
    const place = { quotationId: id, number: 1 };
    const issued = await issueRevision(ctx, { inquiry: thread, person, number }, place, input);
    const added = add(quotationRecord, {
      ...{ id, number, inquiryId: thread.id, profileId, buyerId },
      ...{ stage: quotationProcess.first, sentAt: now },
      ...(rfq ? { rfqId: rfq.id, isSealed: true } : {}),
      ...standingOf(issued.revision),
    });
    const quotation = outcomeOf(ctx, added);
    const noted = await noteInThread(ctx, person, quotation, thread);
    return { writes: [added, numbered, ...issued.writes, ...noted], answer: quotation };
  },
});

/** Where several exporters are asked, each quotes once and in time. */
function refuseOutsideRfq(thread: Inquiry, now: Date, { isFirst }: { isFirst: boolean }): void {
  const refusal = whyNoOffer(thread, isFirst, now);
  if (refusal) throw refusal;
  if (isFirst && thread.rfq && thread.quotations?.length) throw new RuleBroken("rfq_quoted");
}

type Changing<Input> = Call<QuotationAddress, Quotation, Input>;

/** A new revision of the exporter, which is the one to be accepted from then on. */
async function withRevision({ ctx, person, thing }: Changing<unknown>, offer: Offer) {
  const inquiry = await inquiryOf(ctx.table, thing.inquiryId);
  if (!inquiry) throw new NotFound();
  refuseOutsideRfq(inquiry, ctx.now, { isFirst: false });
  const place = { quotationId: thing.id, number: thing.revisionCount + 1 };
  const issued = await issueRevision(ctx, { inquiry, person, number: thing.number }, place, offer);
  const changes: Partial<Quotation> = standingOf(issued.revision);
  const noted = await noteInThread(ctx, person, { ...thing, ...changes, stage: "sent" }, inquiry);
  return { changes, writes: [...issued.writes, ...noted] };
}

/**
 * Offers anew, in place of what was offered before.
 * @throws RuleBroken as `sendQuotation`; `quotation_accepted`, `quotation_full`; TooManyRequests
 */
export const reviseQuotation = verb({
  permission: quotationPermissions.revise,
  of: aQuotation,
  input: Offer,
  version: "required",
  step: quotationProcess.steps.revise,
  limits: (call) => countSent(call),
  write: (call) => withRevision(call, call.input),
});

/**
 * Offers the same once more, to be accepted for as many days as before, from today.
 * @throws RuleBroken as `reviseQuotation`, where the listings have changed so that it cannot be offered any more
 */
export const reissueQuotation = verb({
  permission: quotationPermissions.revise,
  of: aQuotation,
  version: "required",
  step: quotationProcess.steps.reissue,
  limits: (call) => countSent(call),
  async write(call) {
    const { ctx, thing } = call;
    return withRevision(call, offerAnew(await standingRevision(ctx.table, thing), ctx.now));
  },
});

/** Takes an offer back; it can be made again. @throws RuleBroken `quotation_accepted` and the like */
export const withdrawQuotation = verb({
  permission: quotationPermissions.revise,
  of: aQuotation,
  version: "optional",
  step: quotationProcess.steps.withdraw,
  write: async ({ ctx, person, thing }) => ({
    writes: await noteInThread(ctx, person, { ...thing, stage: "withdrawn" }),
  }),
});
