import * as z from "zod";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { PaymentProvider, PaymentPurpose } from "#shared/money/payments/purposes.ts";
import { RefundReason } from "#shared/money/payments/refund.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { line, prose } from "#shared/text.ts";

/** The number of a paper, an order or an article. */
export const PaperNumber = line(1, 40);

/** Such as the NPWP, a Taiwanese UBN or a VAT number, by the name that its country calls it. */
const TaxNumber = z.strictObject({ name: line(1, 24), number: line(1, 40) });

/** Where a party takes invoices as data: the scheme is of the list EAS, such as `EM` for mail. */
const ElectronicAddress = z.strictObject({
  scheme: z.string().regex(/^(?:\d{4}|[A-Z]{2})$/),
  address: line(1, 120),
});

export const PaperParty = z.strictObject({
  name: line(1, 160),
  /** Street and place, without the country, over up to some lines. */
  address: prose(1, 400).optional(),
  country: CountryCode,
  taxNumbers: z.array(TaxNumber).max(4).default([]),
  contact: z
    .strictObject({
      name: line(1, 120).optional(),
      phone: line(3, 40).optional(),
      email: line(3, 254).optional(),
    })
    .optional(),
  electronicAddress: ElectronicAddress.optional(),
});
export type PaperParty = z.infer<typeof PaperParty>;

const millimetres = z.int().min(1).max(12_000);
const grams = z.int().min(1).max(5_000_000_000_000);

/** How a line's goods are packed, all of them together. */
export const PaperPacking = z
  .strictObject({
    cartons: z.int().min(1).max(100_000),
    unitsPerCarton: z.int().min(1).max(100_000_000).optional(),
    netGrams: grams,
    grossGrams: grams,
    /** Outer sizes of one carton. */
    carton: z.strictObject({ lengthMm: millimetres, widthMm: millimetres, heightMm: millimetres }).optional(),
  })
  .refine(({ netGrams, grossGrams }) => netGrams <= grossGrams, {
    path: ["netGrams"],
    error: "net_above_gross",
  });
export type PaperPacking = z.infer<typeof PaperPacking>;

export const PaperLine = z.strictObject({
  /** In English, or as the seller wrote it where there is no English. */
  description: line(1, 300),
  /** The same in the paper's other language. */
  translation: line(1, 300).optional(),
  /** The seller's own number of the article. */
  article: PaperNumber.optional(),
  hsCode: HsCode.optional(),
  quantity: z.int().min(1).max(100_000_000),
  unit: UnitCode,
  unitPriceMinor: AmountMinor,
  packing: PaperPacking.optional(),
});
export type PaperLine = z.infer<typeof PaperLine>;

/** What is added to the price of the goods, and what is taken off it. */
export const chargeKinds = ["freight", "insurance", "other", "discount"] as const;
export const Charge = z.strictObject({ kind: z.enum(chargeKinds), amountMinor: AmountMinor });
export type Charge = z.infer<typeof Charge>;

/** Money that came to us for an order, or that we gave back of it. */
export const MovedMoney = z.strictObject({
  amountMinor: AmountMinor.min(1),
  /** The day on which it was there, by Jakarta's clock. */
  on: CalendarDate,
  provider: PaymentProvider,
  /** By which the payment is known. */
  reference: line(1, 40),
  purpose: PaymentPurpose.optional(),
  reason: RefundReason.optional(),
});
export type MovedMoney = z.infer<typeof MovedMoney>;
