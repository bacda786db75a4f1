import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { DeliveryTerm } from "#shared/terms/incoterms.ts";
import { AmountMinor, Money } from "#shared/terms/money.ts";
import { TimeZone } from "#shared/terms/time-zones.ts";
import { prose } from "#shared/text.ts";
import { Company } from "#shared/trade/companies/company.ts";
import { disputeIds, inquiryIds, orderIds, quotationIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { PaymentTerms } from "#shared/trade/payment-terms.ts";
import { maximumLines, Offer } from "#shared/trade/quotations/offer.ts";
import { RevisionLine } from "#shared/trade/quotations/quotation.ts";
import { orderEvents } from "./events.ts";
import { maximumPayments } from "./paying.ts";
import { Payment } from "./payment.ts";
import { OrderStage } from "./stages.ts";

/** What it came of: an offer that was accepted, or the price that a listing names for a sample. */
export const orderOrigins = ["quotation", "sample"] as const;

export const cancelReasons = ["not_paid", "late", "cannot_supply", "not_needed", "agreed", "other"] as const;

export const CancelOrder = z.strictObject({
  reason: z.enum(["not_needed", "cannot_supply", "late", "not_paid", "other"]),
  note: prose(0, 1000).optional(),
});
export type CancelOrder = z.infer<typeof CancelOrder>;

/** What one side asks of the other before the goods are shipped: more time, or that it be cancelled. */
export const proposables = ["delay", "cancel"] as const;

export const Propose = z
  .strictObject({
    what: z.enum(proposables),
    /** The new day until which it is to be ready, or shipped where it is ready. */
    until: CalendarDate.optional(),
    reason: prose(2, 1000),
  })
  .refine((it) => it.what !== "delay" || it.until !== undefined, { path: ["until"], error: "value_required" })
  .meta({ examples: [{ what: "delay", until: "2027-03-31", reason: "The kiln broke; two weeks more." }] });
export type Propose = z.infer<typeof Propose>;

export const Proposal = z.strictObject({
  what: z.enum(proposables),
  until: CalendarDate.optional(),
  reason: z.string(),
  from: Side,
  at: z.iso.datetime(),
});
export type Proposal = z.infer<typeof Proposal>;

/** Sums of what was paid to us for an order, in its currency. */
export const HeldSums = z.strictObject({
  heldMinor: AmountMinor,
  releasedMinor: AmountMinor,
  refundedMinor: AmountMinor,
  /** Since when what is held now is held. */
  since: z.iso.datetime().optional(),
});
export type HeldSums = z.infer<typeof HeldSums>;

const Quantities = z.array(z.int().min(0).max(100_000_000)).min(1).max(maximumLines);

/** Whoever did what last: one of the sides, or time. */
export const Doer = z.enum(["buyer", "exporter", "time"]);
export type Doer = z.infer<typeof Doer>;

/** An order: where it stands, and what lists and deadlines need of it. What was agreed on lies beside it, for good. */
export const Order = z.strictObject({
  id: orderIds.schema,
  /** Without gaps for each business and year, such as `O-2026-0042`. */
  number: z.string().max(40),
  origin: z.enum(orderOrigins),
  quotationId: quotationIds.schema.optional(),
  inquiryId: inquiryIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  stage: OrderStage,
  /** As they stood when it was agreed on. */
  listingTitle: localized(z.string()),
  exporterName: z.string(),
  exporterHandle: z.string(),
  company: Company,
  destinationCountry: CountryCode,
  total: Money,
  depositMinor: z.int().min(0),
  payment: PaymentTerms,
  leadTimeDays: Offer.shape.leadTimeDays,
  /** Whose days its dates are. */
  zone: TimeZone,
  /** How much of each line was ordered, has left, and has arrived. */
  ordered: Quantities,
  shipped: Quantities,
  received: Quantities,
  /** The exporter has said that no more of it will be sent. */
  isShort: z.boolean().optional(),
  /** Until when it is to be ready, once production can begin; and be shipped, where that was agreed on. */
  readyBy: z.iso.datetime().optional(),
  shipBy: z.iso.datetime().optional(),
  /** The end of the day on which the last of it was to be delivered, as its carrier says. */
  deliverBy: z.iso.datetime().optional(),
  payments: z.array(Payment).max(maximumPayments).default([]),
  proposal: Proposal.optional(),
  cancelled: z
    .strictObject({ by: Doer, reason: z.enum(cancelReasons), note: z.string().optional() })
    .optional(),
  /** The last dispute about it, and how many there were. */
  disputeId: disputeIds.schema.optional(),
  disputeCount: z.int().min(1).optional(),
  /** What disputes gave the buyer back in all, and what of that was taken off what was still to be paid. */
  refundedMinor: AmountMinor.optional(),
  creditMinor: AmountMinor.optional(),
  /** What of disputes' refunds is paid back by us, as the money came by us. */
  coveredMinor: AmountMinor.optional(),
  /** What came by us: what is held now, what the exporter was given, what went back. There once such a payment began. */
  held: HeldSums.optional(),
  /** How many notes, shipments and papers it has, each numbered from 1. */
  noteCount: z.int().min(0).default(0),
  shipmentCount: z.int().min(0).default(0),
  paperCount: z.int().min(0).default(0),
  /** What happened last, and who did it. */
  last: z.strictObject({ event: z.enum(orderEvents), by: Doer, at: z.iso.datetime() }),
  paymentReportedAt: z.iso.datetime().optional(),
  paymentDeniedAt: z.iso.datetime().optional(),
  depositPaidAt: z.iso.datetime().optional(),
  balancePaidAt: z.iso.datetime().optional(),
  startedAt: z.iso.datetime().optional(),
  readyAt: z.iso.datetime().optional(),
  lastShippedAt: z.iso.datetime().optional(),
  shippedAt: z.iso.datetime().optional(),
  receivedAt: z.iso.datetime().optional(),
  completedAt: z.iso.datetime().optional(),
  cancelledAt: z.iso.datetime().optional(),
  disputedAt: z.iso.datetime().optional(),
  settledAt: z.iso.datetime().optional(),
  agreedAt: z.iso.datetime().optional(),
  lateAt: z.iso.datetime().optional(),
  remindedAt: z.iso.datetime().optional(),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type Order = z.infer<typeof Order>;

/** A line as it was offered; a sample may cost nothing. */
export const OrderLine = z.strictObject({ ...RevisionLine.shape, unitAmountMinor: AmountMinor });
export type OrderLine = z.infer<typeof OrderLine>;

/** What was agreed on, as it was; never changed after. */
export const OrderTerms = z.strictObject({
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  lines: z.array(OrderLine).min(1).max(maximumLines),
  currency: Currency,
  /** Absent for samples, which go by courier. */
  delivery: DeliveryTerm.optional(),
  port: Offer.shape.port,
  leadTimeDays: Offer.shape.leadTimeDays,
  payment: PaymentTerms,
  sampleTerms: Offer.shape.sampleTerms,
  notes: Offer.shape.notes,
  /** The number of the quotation, and which of its revisions was accepted. */
  quoted: z.strictObject({ number: z.string(), revision: z.int().min(1) }).optional(),
  ...stamps,
});
export type OrderTerms = z.infer<typeof OrderTerms>;

export const maximumNotes = 100;

export const WriteNote = z.strictObject({ text: prose(1, 2000) });
export type WriteNote = z.infer<typeof WriteNote>;

/** How it goes on, in the words of one side. */
export const OrderNote = z.strictObject({
  orderId: orderIds.schema,
  number: z.int().min(1).max(maximumNotes),
  from: Side,
  authorId: personIds.schema,
  text: z.string(),
  ...stamps,
});
export type OrderNote = z.infer<typeof OrderNote>;
