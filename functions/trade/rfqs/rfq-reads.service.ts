import { listingRef } from "#functions/market/listings/listings.offers.ts";
import { currentRates } from "#functions/market/rates/rates.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { inquiriesOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { quotationRef, standingRevisionsOf } from "#functions/trade/quotations/quotations.offers.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { shownCurrency } from "#shared/market/rates/reader-money.ts";
import { PageQuery } from "#shared/page-query.ts";
import { everyPerson } from "#shared/permissions.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import { whyNotAcceptable } from "#shared/trade/quotations/rules.ts";
import { shownRevision } from "#shared/trade/quotations/shown.ts";
import { unlikenesses } from "#shared/trade/rfqs/comparison.ts";
import { type ComparedRfq, CompareIn, comparisonOf } from "#shared/trade/rfqs/in-one-currency.ts";
import { quotedCount } from "#shared/trade/rfqs/quoted-count.ts";
import { rfqPermissions } from "#shared/trade/rfqs/rfq.permissions.ts";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import type { RfqOffer, ShownExporter, ShownRfq } from "#shared/trade/rfqs/shown.ts";
import { rfqsOfBuyer } from "./rfqs.records.ts";
import { aRfq } from "./rfqs.service.ts";

/** A request for quotation as its buyer sees it: three operations with it, however many have quoted. */
export const getRfq = read({
  permission: rfqPermissions.read,
  of: aRfq,
  find: ({ ctx, thing }) => shownRfq(ctx, thing),
});

/** The same with what was quoted in one currency, by the rates of now. */
export const compareRfq = read({
  permission: rfqPermissions.read,
  of: aRfq,
  input: CompareIn,
  async find({ ctx, thing, input }): Promise<ComparedRfq> {
    const isOpened = thing.stage !== "open";
    const [rfq, rates] = await Promise.all([
      shownRfq(ctx, thing),
      isOpened ? currentRates(ctx.table) : undefined,
    ]);
    const currency = input.currency ?? thing.currency ?? shownCurrency[ctx.locale];
    return isOpened ? { ...rfq, comparison: comparisonOf(rfq.offers, currency, rates) } : rfq;
  },
});

async function shownRfq(ctx: Ctx, thing: Rfq): Promise<ShownRfq> {
  const { forwarded, ...rfq } = thing;
  const { attacheId: _attacheId, ...told } = forwarded ?? {};
  const seen = thing.stage === "open" ? await sealedView(ctx, thing) : await openView(ctx, thing);
  return {
    ...rfq,
    ...(forwarded ? { forwarded: told as ShownRfq["forwarded"] } : {}),
    ...seen,
    quotedCount: seen.invited.filter(({ hasQuoted }) => hasQuoted).length,
  };
}

type Seen = Pick<ShownRfq, "invited" | "offers">;

/** Who has quoted, from threads that hold no figure yet. */
async function sealedView({ table }: Ctx, { invited }: Rfq): Promise<Seen> {
  const ids = invited.map(({ inquiryId }) => inquiryId);
  const threads = new Map((await inquiriesOf(table, ids)).map((it) => [it.id, it]));
  return {
    invited: invited.map((it): ShownExporter => {
      const thread = threads.get(it.inquiryId);
      const quoted = thread?.quotations?.some(({ stage }) => stage === "sent");
      return { ...it, hasQuoted: quoted ?? false, ...(thread ? { threadStage: thread.stage } : {}) };
    }),
    offers: [],
  };
}

/** What was quoted, of those quotations alone that were opened with it. */
async function openView({ table, now }: Ctx, rfq: Rfq): Promise<Seen> {
  const invited = rfq.invited.map((it) => ({ ...it, hasQuoted: it.quotationId !== undefined }));
  if (quotedCount(rfq) === 0) return { invited, offers: [] };
  const quoted = rfq.invited.filter(({ quotationId }) => quotationId !== undefined);
  const listingIds = [...new Set(quoted.flatMap(({ listings }) => listings.map((it) => it.listingId)))];
  const found = await table.getTogether([
    ...quoted.map(({ quotationId = "" }) => quotationRef(quotationId)),
    ...listingIds.map(listingRef),
  ]);
  const quotations = found.slice(0, quoted.length).flatMap((it) => (it ? [it as Quotation] : []));
  const listings = found.slice(quoted.length).flatMap((it) => (it ? [it as Listing] : []));
  const revisions = await standingRevisionsOf(table, quotations);
  return { invited, offers: offersOf({ quotations, revisions, listings, rfq, now }) };
}

interface Found {
  quotations: Quotation[];
  revisions: Revision[];
  listings: Listing[];
  rfq: Rfq;
  now: Date;
}

function offersOf({ quotations, revisions, listings, rfq, now }: Found): RfqOffer[] {
  const standing = new Map(revisions.map((it) => [it.quotationId, it]));
  const pairs = quotations.flatMap((quotation) => {
    const revision = standing.get(quotation.id);
    return revision ? [{ quotation, revision }] : [];
  });
  const unlike = unlikenesses(
    pairs.map(({ revision }) => revision),
    rfq,
  );
  return pairs.map(({ quotation, revision }, at) => {
    const [line] = revision.lines;
    const listing = listings.find(({ id }) => id === line?.listingId);
    const isKnown = revision.lines.every(({ listingId }) => listings.some(({ id }) => id === listingId));
    const obstacle =
      quotation.stage === "sent" && isKnown ? whyNotAcceptable(revision, listings, now) : undefined;
    return {
      quotation,
      revision: shownRevision(revision),
      minimumOrder: listing?.minimumOrder,
      ...(obstacle ? { obstacle } : {}),
      unlike: unlike[at] ?? [],
    };
  });
}

/** What the actor asked for, last changed first. */
export const listMyRfqs = read({
  permission: everyPerson,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, person, input }) => rfqsOfBuyer(ctx.table, person.id, input),
});
