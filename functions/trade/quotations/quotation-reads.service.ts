import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import { nothing, placeOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { inquiryOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { NotFound } from "#shared/errors.ts";
import { PageQuery } from "#shared/page-query.ts";
import { everyPerson } from "#shared/permissions.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { quotationPermissions, quotationSubject } from "#shared/trade/quotations/quotation.permissions.ts";
import { whyNotAcceptable } from "#shared/trade/quotations/rules.ts";
import {
  QuotationsQuery,
  RevisionQuery,
  type ShownQuotation,
  shownRevision,
} from "#shared/trade/quotations/shown.ts";
import { aQuotation } from "./quotation-abouts.ts";
import { quotationsOfBuyer, quotationsOfProfile, revisionsOf } from "./quotations.records.ts";

/** A quotation as the actor's side sees it: four operations, and one less where nothing waits for the buyer. */
export const getQuotation = read({
  permission: quotationPermissions.read,
  of: aQuotation,
  input: RevisionQuery,
  async find({ ctx, person, thing, input: { before } }): Promise<ShownQuotation> {
    const [{ revisions, hasEarlier }, inquiry] = await Promise.all([
      revisionsOf(ctx.table, thing.id, before),
      inquiryOf(ctx.table, thing.inquiryId),
    ]);
    if (!inquiry) throw new NotFound();
    const standing = revisions.find(({ number }) => number === thing.standing);
    const ids = [...new Set(standing?.lines.map(({ listingId }) => listingId))];
    const obstacle =
      thing.stage === "sent" && standing
        ? whyNotAcceptable(standing, await listingsOf(ctx.table, ids), ctx.now)
        : undefined;
    const { listingTitle, exporterName, exporterHandle, company, destinationCountry } = inquiry;
    return {
      ...thing,
      ...{ listingTitle, exporterName, exporterHandle, company, destinationCountry },
      revisions: revisions.map(shownRevision),
      hasEarlier,
      side: sideOf(thing, person),
      ...(thing.isSealed && inquiry.rfq ? { sealedUntil: inquiry.rfq.closesAt } : {}),
      ...(obstacle ? { obstacle } : {}),
    };
  },
});

/** What the actor was quoted as a buyer, last changed first. */
export const listMyQuotations = read({
  permission: everyPerson,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, person, input }) => quotationsOfBuyer(ctx.table, person.id, input),
});

/** What a business quoted, in one stage, last changed first. */
export const listQuotationsOf = read({
  permission: quotationPermissions.read,
  of: placeOf(({ profileId }: { profileId: string }) => quotationSubject({ profileId })),
  input: QuotationsQuery,
  find: ({ ctx, thing: { profileId }, input: { stage, ...page } }) =>
    quotationsOfProfile(ctx.table, { profileId, stage }, page),
});
