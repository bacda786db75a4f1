import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Money } from "#shared/terms/money.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { prose } from "#shared/text.ts";
import { inquiryIds, orderIds, paperIds, quotationIds, rfqIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { maximumLines, Offer, OfferLine } from "./offer.ts";
import { endReasons, maximumRevisions, QuotationStage } from "./stages.ts";

export const declineReasons = [
  "price",
  "terms",
  "lead_time",
  "quantity",
  "bought_elsewhere",
  "other",
] as const;

export const AcceptQuotation = z.strictObject({
  /** The revision that was read; another one that came meanwhile is not accepted with it. */
  revision: z.int().min(1).max(maximumRevisions),
});
export type AcceptQuotation = z.infer<typeof AcceptQuotation>;

export const DeclineQuotation = z.strictObject({
  reason: z.enum(declineReasons),
  note: prose(0, 1000).optional(),
});
export type DeclineQuotation = z.infer<typeof DeclineQuotation>;

/** Why it was declined: as the buyer said, or by the end of the request for quotation. */
export const Declined = z.strictObject({
  ...DeclineQuotation.shape,
  reason: z.enum([...declineReasons, ...endReasons]),
});

/** One line with the listing's own words and terms as they stood when it was sent. */
export const RevisionLine = z.strictObject({
  ...OfferLine.shape,
  title: localized(z.string()),
  unit: UnitCode.optional(),
  hsCode: HsCode.optional(),
  originCountry: CountryCode,
  /** What the listing asked for a unit of this quantity, where it was priced in the offer's currency. */
  listedAmountMinor: z.int().min(0).optional(),
});
export type RevisionLine = z.infer<typeof RevisionLine>;

/** What was offered at one time, from one side; never changed after. */
export const Revision = z.strictObject({
  quotationId: quotationIds.schema,
  /** From 1, both sides' counted together. */
  number: z.int().min(1).max(maximumRevisions),
  from: Side,
  authorId: personIds.schema,
  ...Offer.shape,
  lines: z.array(RevisionLine).min(1).max(maximumLines),
  /** What the exporter's is issued as; the buyer's is no paper. */
  paperId: paperIds.schema.optional(),
  /** The moment at which its last day is over. */
  validThrough: z.iso.datetime(),
  ...stamps,
});
export type Revision = z.infer<typeof Revision>;

/** A quotation: where it stands, and what its newest binding revision comes to. */
export const Quotation = z.strictObject({
  id: quotationIds.schema,
  /** Without gaps for each business and year, such as `Q-2026-0042`. */
  number: z.string().max(40),
  inquiryId: inquiryIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  /** The request for quotation that it answers. */
  rfqId: rfqIds.schema.optional(),
  /** Kept from its buyer until the quotations of its request are opened. */
  isSealed: z.literal(true).optional(),
  stage: QuotationStage,
  /** How many revisions there are, of both sides. */
  revisionCount: z.int().min(1).max(maximumRevisions),
  /** The exporter's newest, which is the one that can be accepted. */
  standing: z.int().min(1).max(maximumRevisions),
  total: Money,
  lineCount: z.int().min(1).max(maximumLines),
  validThrough: z.iso.datetime(),
  /** The last day that it binds, and where that day is meant. */
  validUntil: Offer.shape.validUntil.optional(),
  zone: Offer.shape.zone.optional(),
  sentAt: z.iso.datetime(),
  counteredAt: z.iso.datetime().optional(),
  acceptedAt: z.iso.datetime().optional(),
  /** What came of its acceptance. */
  orderId: orderIds.schema.optional(),
  declinedAt: z.iso.datetime().optional(),
  declined: Declined.optional(),
  withdrawnAt: z.iso.datetime().optional(),
  expiredAt: z.iso.datetime().optional(),
  ...stamps,
});
export type Quotation = z.infer<typeof Quotation>;
