import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { listingIds } from "#shared/market/ids.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { Incoterm } from "#shared/terms/incoterms.ts";
import { TimeZone } from "#shared/terms/time-zones.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { line } from "#shared/text.ts";
import { Company, CompanyInput } from "#shared/trade/companies/company.ts";
import { inquiryIds, quotationIds, requestIds, rfqIds } from "#shared/trade/ids.ts";
import { MessageText } from "#shared/trade/inquiries/inquiry.ts";
import { AskedListing } from "#shared/trade/inquiries/thread-rfq.ts";
import { maximumExporters, maximumListings, RfqStage } from "./stages.ts";

/** What is wanted, on which terms, and until when quotations are waited for: the same for all who are asked. */
const terms = {
  text: MessageText,
  /** The language that the text is written in. */
  language: ContentLocale,
  quantity: z.int().min(1).max(100_000_000),
  unit: UnitCode,
  destinationCountry: CountryCode,
  destinationPlace: line(0, 80).optional(),
  /** As the buyer would like it; exporters may quote otherwise. */
  incoterm: Incoterm.optional(),
  currency: Currency.optional(),
  neededBy: CalendarDate.optional(),
  /** The last day on which quotations are waited for. */
  closesOn: CalendarDate,
  /** Whose day that is. */
  zone: TimeZone,
};

const Asked = z
  .array(listingIds.schema)
  .min(1)
  .max(maximumListings)
  .describe("Listings of those who are to quote; several of one exporter count as one.");

/** A buyer's request for quotation. */
export const SendRfq = z.strictObject({ listingIds: Asked, ...terms, company: CompanyInput });
export type SendRfq = z.infer<typeof SendRfq>;

/** The same as an attaché makes it of a buyer's request, which says for whom and where to. */
export const ForwardRequest = SendRfq.omit({ company: true, destinationCountry: true });
export type ForwardRequest = z.infer<typeof ForwardRequest>;

/** An exporter who was asked, in a thread of their own. */
export const InvitedExporter = z.strictObject({
  profileId: profileIds.schema,
  inquiryId: inquiryIds.schema,
  exporterName: z.string(),
  exporterHandle: z.string(),
  listings: z.array(AskedListing).min(1).max(maximumListings),
  /** What they had quoted when the quotations were opened. */
  quotationId: quotationIds.schema.optional(),
});
export type InvitedExporter = z.infer<typeof InvitedExporter>;

/** The attaché who forwarded a buyer's request, by the name that they had then. */
export const Forwarded = z.strictObject({
  requestId: requestIds.schema,
  market: CountryCode,
  attacheId: personIds.schema,
  attacheName: z.string(),
});

export const ChosenQuotation = z.strictObject({
  quotationId: quotationIds.schema,
  /** The revision that was read; another one that came meanwhile is not accepted with it. */
  revision: z.int().min(1).max(1000),
});
export type ChosenQuotation = z.infer<typeof ChosenQuotation>;

/** Whom a buyer chooses; what was accepted before counts without being named again. */
export const AwardRfq = z.strictObject({ winners: z.array(ChosenQuotation).max(maximumExporters) });
export type AwardRfq = z.infer<typeof AwardRfq>;

export const Rfq = z.strictObject({
  id: rfqIds.schema,
  buyerId: personIds.schema,
  stage: RfqStage,
  ...terms,
  company: Company,
  forwarded: Forwarded.optional(),
  /** The moment at which the last day for quotations is over. */
  closesAt: z.iso.datetime(),
  /** When those who have not quoted are reminded; left out where there is no time for it. */
  remindAt: z.iso.datetime().optional(),
  invited: z.array(InvitedExporter).min(1).max(maximumExporters),
  /** Whom the buyer chose, while that is being done. */
  chosen: z.array(ChosenQuotation).max(maximumExporters).optional(),
  winners: z.array(quotationIds.schema).max(maximumExporters).default([]),
  remindedAt: z.iso.datetime().optional(),
  openedAt: z.iso.datetime().optional(),
  decidedAt: z.iso.datetime().optional(),
  cancelledAt: z.iso.datetime().optional(),
  lapsedAt: z.iso.datetime().optional(),
  ...stamps,
});
export type Rfq = z.infer<typeof Rfq>;
