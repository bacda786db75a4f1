import * as z from "zod";
import { ContentLocale, localized } from "#shared/locales.ts";
import { catalogIds, listingIds } from "#shared/market/ids.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Incoterm } from "#shared/terms/incoterms.ts";
import { Money } from "#shared/terms/money.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { line, prose } from "#shared/text.ts";
import { Company, CompanyInput } from "#shared/trade/companies/company.ts";
import { attachmentIds, inquiryIds, messageIds, orderIds, quotationIds } from "#shared/trade/ids.ts";
import { QuotationStage } from "#shared/trade/quotations/stages.ts";
import { RegistrationNumber } from "#shared/trade/registration-numbers/registration-number.ts";
import { Attachment, maximumAttachments } from "./attachment.ts";
import { inquiryStages } from "./stages.ts";
import { ThreadRfq } from "./thread-rfq.ts";

export const InquiryStage = z.enum(inquiryStages);
export type InquiryStage = z.infer<typeof InquiryStage>;

export const Side = z.enum(["buyer", "exporter"]);
export type Side = z.infer<typeof Side>;

export const MessageText = prose(1, 4000);

export const SendInquiry = z.strictObject({
  quantity: z.int().min(1).max(100_000_000),
  destinationCountry: CountryCode,
  destinationPlace: line(0, 80).optional(),
  incoterm: Incoterm.optional(),
  neededBy: CalendarDate.optional(),
  message: MessageText,
  company: CompanyInput,
  /** Of that company in its country's register; kept apart from the inquiry, as it is nothing for the exporter. */
  registrationNumber: RegistrationNumber.optional(),
  /** The language that the message is written in. */
  language: ContentLocale,
  /** The catalog that the buyer came through. */
  catalogId: catalogIds.schema.optional(),
});
export type SendInquiry = z.infer<typeof SendInquiry>;

export const Reply = z.strictObject({
  text: MessageText,
  language: ContentLocale,
  attachments: z
    .array(attachmentIds.schema)
    .max(maximumAttachments)
    .optional()
    .describe("Ids of photos and PDFs among your draft's, in the order in which they are shown."),
});
export type Reply = z.infer<typeof Reply>;

/** A thread is read as far as the newest message that was on the page, not as far as the newest there is. */
export const ReadMark = z.strictObject({ upTo: z.iso.datetime() });
export type ReadMark = z.infer<typeof ReadMark>;

/** Ways to reach one side, shared in this thread alone and by its own act. */
export const SharedContact = z.strictObject({
  name: z.string().max(120),
  email: z.string().max(254).optional(),
  phone: z.string().max(40).optional(),
});
export type SharedContact = z.infer<typeof SharedContact>;

export const contactFields = ["email", "phone"] as const;
export const ShareContact = z.strictObject({ fields: z.array(z.enum(contactFields)).min(1).max(2) });
export type ShareContact = z.infer<typeof ShareContact>;

export const maximumQuotations = 20;

/** What was quoted in a thread, as its lists and its page tell of it; the quotation itself lies elsewhere. */
export const QuotedInThread = z.strictObject({
  id: quotationIds.schema,
  stage: QuotationStage,
  /** Left out while it is sealed. */
  total: Money.optional(),
  validThrough: z.iso.datetime().optional(),
  /** When the stage began. */
  at: z.iso.datetime(),
});
export type QuotedInThread = z.infer<typeof QuotedInThread>;

/** As `maximumQuotations`, and so many samples beside. */
export const maximumOrders = 40;

/** What was ordered in a thread; where it stands, the order itself says. */
export const OrderedInThread = z.strictObject({
  id: orderIds.schema,
  number: z.string().max(40),
  total: Money,
  at: z.iso.datetime(),
});
export type OrderedInThread = z.infer<typeof OrderedInThread>;

export const Inquiry = z.strictObject({
  id: inquiryIds.schema,
  listingId: listingIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  stage: InquiryStage,
  /** As they stood when the inquiry was sent. */
  listingTitle: localized(z.string()),
  unit: UnitCode.optional(),
  exporterName: z.string(),
  exporterHandle: z.string(),
  quantity: SendInquiry.shape.quantity,
  destinationCountry: CountryCode,
  destinationPlace: z.string().optional(),
  incoterm: Incoterm.optional(),
  neededBy: CalendarDate.optional(),
  company: Company,
  catalogId: catalogIds.schema.optional(),
  lastMessage: z.strictObject({ id: messageIds.schema, from: Side, at: z.iso.datetime() }),
  messageCount: z.int().min(1),
  /** Up to which moment each side has read the thread. */
  readAt: z.partialRecord(Side, z.iso.datetime()).default({}),
  /** When the exporter first answered. */
  answeredAt: z.iso.datetime().optional(),
  closedBy: Side.optional(),
  contacts: z.partialRecord(Side, SharedContact).default({}),
  /** The request for quotation that asks several exporters, each in a thread of their own. */
  rfq: ThreadRfq.optional(),
  /** Set apart in the inbox, as one of very many of its day, until the exporter answers. */
  isOfCrowd: z.boolean().optional(),
  /** Oldest first. */
  quotations: z.array(QuotedInThread).max(maximumQuotations).optional(),
  orders: z.array(OrderedInThread).max(maximumOrders).optional(),
  ...stamps,
});
export type Inquiry = z.infer<typeof Inquiry>;

export const Message = z.strictObject({
  id: messageIds.schema,
  inquiryId: inquiryIds.schema,
  /** Its place in the thread, from 1. */
  number: z.int().min(1),
  from: Side,
  authorId: personIds.schema,
  text: MessageText,
  language: ContentLocale.optional(),
  attachments: z.array(Attachment).max(maximumAttachments).optional(),
  ...stamps,
});
export type Message = z.infer<typeof Message>;
