import * as z from "zod";
import { ContentLocale, Locale } from "#shared/locales.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { DeliveryTerm } from "#shared/terms/incoterms.ts";
import { maximumMinor } from "#shared/terms/money.ts";
import { TimeZone } from "#shared/terms/time-zones.ts";
import { line, prose } from "#shared/text.ts";
import { PaymentTerms } from "#shared/trade/payment-terms.ts";
import { Charge, MovedMoney, PaperLine, PaperNumber, PaperParty } from "./paper-parts.ts";
import { totalsOf } from "./paper-totals.ts";

/** The folder of the store that drawn papers are kept in. */
export const papersRoot = "papers";

/** What is drawn of money that came to us, or that we gave back. */
export const moneyPaperKinds = ["receipt", "credit_note"] as const;
export type MoneyPaperKind = (typeof moneyPaperKinds)[number];

export const paperKinds = [
  "quotation",
  "proforma_invoice",
  "commercial_invoice",
  "packing_list",
  ...moneyPaperKinds,
] as const;
export type PaperKind = (typeof paperKinds)[number];

export function isMoneyPaper({ kind }: { kind: PaperKind }): boolean {
  return moneyPaperKinds.some((it) => it === kind);
}

/** More lines than these make a paper that nobody reads. */
export const mostPaperLines = 200;

/** Something that a person wrote, in the language that they wrote it in. */
const Written = z.strictObject({ text: prose(1, 2_000), language: ContentLocale });

/** Where the seller takes money. */
export const BankAccount = z.strictObject({
  holder: line(1, 160),
  bank: line(1, 160),
  account: line(1, 60),
  /** BIC, by which banks abroad know it. */
  swift: z
    .string()
    .regex(/^[A-Z0-9]{8}(?:[A-Z0-9]{3})?$/)
    .optional(),
});

export type BankAccount = z.infer<typeof BankAccount>;

/** The numbers of other papers that this one follows from. */
const References = z.strictObject({
  quotation: PaperNumber.optional(),
  proformaInvoice: PaperNumber.optional(),
  commercialInvoice: PaperNumber.optional(),
  order: PaperNumber.optional(),
  buyersOrder: PaperNumber.optional(),
  /** Of the payment that a credit note gives back. */
  receipt: PaperNumber.optional(),
});

const Shipment = z.strictObject({
  shippedOn: CalendarDate.optional(),
  /** Vessel and voyage, or flight. */
  carriedBy: line(1, 120).optional(),
  /** Number of the bill of lading or the air waybill. */
  transportDocument: PaperNumber.optional(),
  containers: line(1, 200).optional(),
  /** What stands on the cartons. */
  marks: prose(1, 400).optional(),
});

/**
 * All that a paper says, whichever it is. What can be computed (totals, volumes, deposit) is not in it, so that
 * nothing can stand there that does not add up. Fields follow UNECE Recommendations 1 (layout key) and 6 (invoice).
 */
export const Paper = z
  .strictObject({
    kind: z.enum(paperKinds),
    number: PaperNumber,
    revision: z.int().min(1).max(999).optional(),
    issuedOn: CalendarDate,
    /** The language beside English, or English for English alone. */
    language: Locale,
    seller: PaperParty,
    buyer: PaperParty,
    /** Who receives the goods, where that is not the buyer. */
    consignee: PaperParty.optional(),
    currency: Currency,
    /** None on a paper of money alone. */
    lines: z.array(PaperLine).max(mostPaperLines),
    charges: z.array(Charge).max(8).default([]),
    delivery: DeliveryTerm.optional(),
    portOfLoading: line(2, 80).optional(),
    portOfDischarge: line(2, 80).optional(),
    origin: CountryCode.optional(),
    leadTimeDays: z.int().min(0).max(730).optional(),
    payment: PaymentTerms.optional(),
    /** It holds to the end of that day there. */
    validity: z.strictObject({ day: CalendarDate, timeZone: TimeZone }).optional(),
    references: References.optional(),
    shipment: Shipment.optional(),
    bank: BankAccount.optional(),
    money: MovedMoney.optional(),
    sampleTerms: Written.optional(),
    notes: Written.optional(),
    /** The page of our site that proves it genuine. */
    verifyAt: z.url({ protocol: /^https?$/ }).max(300),
    /** Its people, goods and figures are made up. */
    isDemo: z.boolean(),
  })
  .refine(({ kind, lines }) => kind !== "packing_list" || lines.every(({ packing }) => packing), {
    path: ["lines"],
    error: "packing_missing",
  })
  .refine((paper) => isMoneyPaper(paper) || (paper.lines.length > 0 && !paper.money), {
    path: ["lines"],
    error: "goods_missing",
  })
  .refine((paper) => !isMoneyPaper(paper) || isOfMoney(paper), { path: ["money"], error: "money_missing" })
  .superRefine((paper, check) => {
    const { totalMinor } = totalsOf(paper);
    if (totalMinor < 0)
      check.addIssue({ code: "custom", path: ["charges"], message: "discount_above_total" });
    if (totalMinor > maximumMinor)
      check.addIssue({ code: "custom", path: ["lines"], message: "total_too_large" });
  });
export type Paper = z.infer<typeof Paper>;

interface MoneyParts {
  kind: PaperKind;
  money?: MovedMoney | undefined;
  lines: readonly unknown[];
  charges: readonly unknown[];
}

/** A receipt says what was paid for, a credit note why it went back; neither is of goods. */
function isOfMoney({ kind, money, lines, charges }: MoneyParts): boolean {
  if (lines.length > 0 || charges.length > 0) return false;
  return kind === "receipt"
    ? money?.purpose !== undefined && money.reason === undefined
    : money?.reason !== undefined && money.purpose === undefined;
}
