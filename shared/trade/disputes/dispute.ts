import * as z from "zod";
import { ContentLocale, Locale, localized } from "#shared/locales.ts";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { DeliveryTerm } from "#shared/terms/incoterms.ts";
import { AmountMinor, Money } from "#shared/terms/money.ts";
import { TimeZone } from "#shared/terms/time-zones.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { line, prose } from "#shared/text.ts";
import { Company } from "#shared/trade/companies/company.ts";
import { disputeIds, orderIds, rulingIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { maximumLines } from "#shared/trade/quotations/offer.ts";
import { disputeEvents } from "./events.ts";
import { ClaimQuantities, Outcome, Remedy } from "./outcome.ts";
import { DisputeStage } from "./stages.ts";
import { isTranslated, maximumStatements, otherLanguage, statementWords } from "./statement.ts";

export const disputeReasons = [
  "not_arrived",
  "short",
  "damaged",
  "not_as_described",
  "quality",
  "papers",
  "other",
] as const;
export const DisputeReason = z.enum(disputeReasons);
export type DisputeReason = z.infer<typeof DisputeReason>;

/** One order has no more disputes than these, so that what was decided is not claimed again and again. */
export const maximumDisputes = 3;

export const OpenDispute = z
  .strictObject({
    reason: DisputeReason,
    /** How much of each line it is about. */
    quantities: ClaimQuantities,
    ask: Remedy,
    ...statementWords,
  })
  .refine(isTranslated, otherLanguage)
  .meta({
    examples: [
      {
        reason: "damaged",
        quantities: [12],
        ask: { what: "replacement", quantities: [12] },
        text: "Twelve of the trays came broken.",
        language: "en",
      },
    ],
  });
export type OpenDispute = z.infer<typeof OpenDispute>;

/** How a person stands to a dispute. */
export const DisputeRole = z.enum(["buyer", "exporter", "attache", "operator"]);
export type DisputeRole = z.infer<typeof DisputeRole>;

/** Whoever did what last. */
export const DisputeDoer = z.enum([...DisputeRole.options, "time"]);
export type DisputeDoer = z.infer<typeof DisputeDoer>;

export const ProposeOutcome = z.strictObject({ outcome: Remedy, words: prose(2, 1000).optional() });
export type ProposeOutcome = z.infer<typeof ProposeOutcome>;

/** What an attaché proposes to both sides; without grounds it is none. */
export const Advise = z.strictObject({ outcome: Outcome, grounds: prose(20, 4000), language: ContentLocale });
export type Advise = z.infer<typeof Advise>;

/** What the operator rules, for both sides, and what of it everybody may read. */
export const Rule = z.strictObject({ ...Advise.shape, publicGrounds: prose(20, 4000) });
export type Rule = z.infer<typeof Rule>;

export const ReportRepayment = z.strictObject({ paidOn: CalendarDate, reference: line(2, 60).optional() });
export type ReportRepayment = z.infer<typeof ReportRepayment>;

export const DenyRepayment = z.strictObject({ denial: line(2, 300) });
export type DenyRepayment = z.infer<typeof DenyRepayment>;

const moment = z.iso.datetime();

/** A line of the order, with what of it is claimed. */
export const ClaimedLine = z.strictObject({
  title: localized(z.string()),
  unit: UnitCode.optional(),
  hsCode: HsCode.optional(),
  unitAmountMinor: AmountMinor,
  ordered: z.int().min(0),
  shipped: z.int().min(0),
  received: z.int().min(0),
  claimed: z.int().min(0),
});
export type ClaimedLine = z.infer<typeof ClaimedLine>;

const Advice = z.strictObject({ ...Advise.shape, grounds: z.string(), byId: personIds.schema, at: moment });
const Ruling = z.strictObject({ ...Advice.shape, rulingId: rulingIds.schema });
const Moments = z.strictObject({ buyer: moment.optional(), exporter: moment.optional() });

/** What came of it, and how. */
export const settlements = ["agreed", "advised", "ruled"] as const;

/** A dispute about an order, with as much of the order as whoever helps to settle it must know. */
export const Dispute = z.strictObject({
  id: disputeIds.schema,
  orderId: orderIds.schema,
  orderNumber: z.string().max(40),
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  /** The buyer's country, whose attachés help. */
  market: CountryCode,
  originCountry: CountryCode,
  stage: DisputeStage,
  exporterName: z.string(),
  exporterHandle: z.string(),
  company: Company,
  /** The languages of the two sides, for the other to know what is read there. */
  languages: z.strictObject({ buyer: Locale, exporter: Locale }),
  zone: TimeZone,
  reason: DisputeReason,
  lines: z.array(ClaimedLine).min(1).max(maximumLines),
  /** The order ended with less than all of it. */
  isShort: z.boolean().default(false),
  total: Money,
  /** What could be given back when it was opened: the price without what earlier disputes gave back. */
  refundableMinor: AmountMinor,
  delivery: DeliveryTerm.optional(),
  orderedAt: moment,
  shippedAt: moment.optional(),
  receivedAt: moment.optional(),
  ask: Remedy,
  proposal: z
    .strictObject({ from: Side, outcome: Remedy, words: z.string().optional(), at: moment })
    .optional(),
  /** Who asked for the attaché before the days to agree were over. */
  summoned: Moments.default({}),
  advice: Advice.optional(),
  accepted: Moments.default({}),
  ruling: Ruling.optional(),
  settled: z
    .strictObject({ how: z.enum(settlements), outcome: Outcome, owedMinor: AmountMinor, at: moment })
    .optional(),
  repayment: z
    .strictObject({
      ...ReportRepayment.shape,
      state: z.enum(["reported", "confirmed", "denied"]),
      denial: z.string().optional(),
    })
    .optional(),
  statementCount: z.int().min(1).max(maximumStatements),
  statementsBy: z.strictObject({ buyer: z.int().min(0), exporter: z.int().min(0) }),
  /** How many files each side has shown. */
  evidenceBy: z
    .strictObject({ buyer: z.int().min(0), exporter: z.int().min(0) })
    .default({ buyer: 0, exporter: 0 }),
  last: z.strictObject({ event: z.enum(disputeEvents), by: DisputeDoer, at: moment }),
  statedAt: moment.optional(),
  shownAt: moment.optional(),
  agreeOverAt: moment.optional(),
  escalatedAt: moment.optional(),
  advisedAt: moment.optional(),
  toOperatorAt: moment.optional(),
  overdueAt: moment.optional(),
  settledAt: moment.optional(),
  withdrawnAt: moment.optional(),
  repaidAt: moment.optional(),
  repayDeniedAt: moment.optional(),
  repayLateAt: moment.optional(),
  closedAt: moment.optional(),
  remindedAt: moment.optional(),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type Dispute = z.infer<typeof Dispute>;
