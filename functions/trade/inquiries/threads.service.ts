import { listingRef } from "#functions/market/listings/listings.offers.ts";
import { privateRef, profileRef } from "#functions/market/profiles/profiles.offers.ts";
import { personRef } from "#functions/people/people/people.offers.ts";
import { ref } from "#functions/platform/table/table.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { buyerCompanyRef } from "#functions/trade/buyer-companies/buyer-companies.offers.ts";
import { samplePrice } from "#shared/market/listings/price.ts";
import { threadBuyer } from "#shared/trade/buyer-checks/thread-buyer.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import { contactFields, Side } from "#shared/trade/inquiries/inquiry.ts";
import { shownDraft } from "#shared/trade/inquiries/reply-draft.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { MessageQuery, type OpenThread, shownMessage } from "#shared/trade/inquiries/thread.ts";
import { blockRecord, unblocked } from "./blocks.records.ts";
import { messagesBefore } from "./inquiries.records.ts";
import { knownCheckRecord } from "./known-checks.records.ts";
import { replyDraftRecord } from "./reply-drafts.records.ts";
import { aThread, aThreadWithMessages } from "./thread-abouts.ts";

/** A thread as the actor's side sees it: two operations. */
export const getThread = read({
  permission: inquiryPermissions.read,
  of: aThreadWithMessages,
  async find({ ctx, person, thing: { inquiry, messages, hasEarlier, reportedBy } }): Promise<OpenThread> {
    const side = sideOf(inquiry, person);
    const { profileId, buyerId } = inquiry;
    const [byBuyer, byExporter, details, listing, profile, draft, buyer, stated, check] =
      await ctx.table.getTogether([
        ref(blockRecord, { profileId, buyerId, by: "buyer" }),
        ref(blockRecord, { profileId, buyerId, by: "exporter" }),
        privateRef(profileId),
        listingRef(inquiry.listingId),
        profileRef(profileId),
        ref(replyDraftRecord, { inquiryId: inquiry.id, personId: person.id }),
        personRef(buyerId),
        buyerCompanyRef(buyerId),
        ref(knownCheckRecord, inquiry.id),
      ]);
    const own: { email?: string | undefined; phone?: string | undefined } =
      side === "buyer" ? { email: person.email } : (details ?? {});
    const blocks = { buyer: byBuyer, exporter: byExporter };
    const isOffered = listing?.stage === "published";
    const ofSample = isOffered ? samplePrice(listing) : undefined;
    const answerMinutes = profile?.answerTimes.medianMinutes;
    return {
      ...inquiry,
      exporterHandle: listing?.exporter.handle ?? inquiry.exporterHandle,
      messages: messages.map(shownMessage),
      hasEarlier,
      side,
      blockedBy: Side.options.filter((it) => blocks[it] !== undefined),
      isReported: reportedBy.includes(side),
      shareable: contactFields.filter((field) => own[field]),
      isOffered,
      draft: shownDraft(draft),
      ...(isOffered && listing.photos[0] ? { photo: listing.photos[0] } : {}),
      ...(ofSample ? { samplePrice: ofSample } : {}),
      ...(side === "exporter" && buyer?.disabledAt ? { isBuyerSuspended: true } : {}),
      ...(side === "exporter" && buyer?.rating ? { buyerRating: buyer.rating } : {}),
      ...(side === "exporter"
        ? { buyer: threadBuyer(inquiry.company, { stated, check, now: ctx.now }) }
        : {}),
      ...(answerMinutes === undefined ? {} : { answerMinutes }),
    };
  },
});

/** The messages of a thread, page by page from its end. */
export const listMessages = read({
  permission: inquiryPermissions.read,
  of: aThread,
  input: MessageQuery,
  find: ({ ctx, thing, input }) => messagesBefore(ctx.table, thing.id, input),
});

/** Ends the talk for both sides; one that is closed already stays as it is. */
export const closeInquiry = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  step: inquiryProcess.steps.close,
  write: ({ person, thing }) => ({ changes: { closedBy: sideOf(thing, person) } }),
});

/** @throws RuleBroken `inquiry_not_yours_to_reopen` where the other side closed it; `blocked` */
export const reopenInquiry = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  step: inquiryProcess.steps.reopen,
  write: ({ thing }) => ({ changes: { closedBy: undefined }, writes: unblocked(thing) }),
});
