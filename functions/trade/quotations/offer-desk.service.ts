import { listingRef, listingsOfProfile } from "#functions/market/listings/listings.offers.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { aThread, inquiryOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { NotFound } from "#shared/errors.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { maximumLines, type Offer } from "#shared/trade/quotations/offer.ts";
import { quotationPermissions } from "#shared/trade/quotations/quotation.permissions.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import { type OfferedListing, offerOf } from "#shared/trade/quotations/rules.ts";
import { firstOffer } from "./first-offer.ts";
import { aQuotation } from "./quotation-abouts.ts";
import { revisionsOf } from "./quotations.records.ts";

/** What the form of an offer is drawn from. */
export interface OfferDesk {
  inquiry: Inquiry;
  /** What may be offered. */
  goods: readonly OfferedListing[];
  /** What the form begins with. */
  offer: Partial<Offer>;
}

/** What an exporter can quote in a thread: three operations. */
export const getOfferDesk = read({
  permission: quotationPermissions.send,
  of: aThread,
  async find({ ctx, thing: inquiry }): Promise<OfferDesk> {
    const [[listing], { items: goods }] = await Promise.all([
      ctx.table.getTogether([listingRef(inquiry.listingId)]),
      listingsOfProfile(ctx.table, inquiry.profileId, "published", { limit: 2 * maximumLines }),
    ]);
    const provinceCode = (listing ?? goods[0])?.provinceCode ?? "";
    return { inquiry, goods, offer: firstOffer(inquiry, listing, { provinceCode, now: ctx.now }) };
  },
});

/** The same for who answers a quotation: it begins with what was offered last. */
type AnswerDesk = OfferDesk & { quotation: Quotation };

function answerDesk(permission: (typeof quotationPermissions)["revise" | "answer"]) {
  return read({
    permission,
    of: aQuotation,
    async find({ ctx, thing: quotation }): Promise<AnswerDesk> {
      const { inquiryId, profileId } = quotation;
      const [inquiry, { revisions }, { items: goods }] = await Promise.all([
        inquiryOf(ctx.table, inquiryId),
        revisionsOf(ctx.table, quotation.id),
        listingsOfProfile(ctx.table, profileId, "published", { limit: 2 * maximumLines }),
      ]);
      const newest: Revision | undefined = revisions.at(-1);
      if (!inquiry || !newest) throw new NotFound();
      return { inquiry, quotation, goods, offer: offerOf(newest) };
    },
  });
}

export const getReviseDesk = answerDesk(quotationPermissions.revise);
export const getCounterDesk = answerDesk(quotationPermissions.answer);
