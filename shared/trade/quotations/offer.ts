import * as z from "zod";
import { listingIds } from "#shared/market/ids.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { DeliveryTerm } from "#shared/terms/incoterms.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { TimeZone } from "#shared/terms/time-zones.ts";
import { line, prose } from "#shared/text.ts";
import { PaymentTerms } from "#shared/trade/payment-terms.ts";
import { Packing } from "./packing.ts";

export const maximumLines = 50;

/** One thing of an offer: how much of it, at which price, packed how. */
export const OfferLine = z.strictObject({
  listingId: listingIds.schema,
  quantity: z.int().min(1).max(100_000_000),
  unitAmountMinor: AmountMinor.min(1),
  packing: Packing.optional(),
});
export type OfferLine = z.infer<typeof OfferLine>;

/**
 * What one side proposes to the other: the goods and all terms on which they change hands. The exporter's binds until the
 * end of its last day; the buyer's is a proposal.
 */
export const Offer = z.strictObject({
  lines: z.array(OfferLine).min(1).max(maximumLines),
  currency: Currency,
  delivery: DeliveryTerm,
  /** Where the goods leave the country, where that is not the named place. */
  port: line(2, 80).optional(),
  /** From the deposit, or from the acceptance where there is none, until the goods are ready. */
  leadTimeDays: z.int().min(1).max(730),
  payment: PaymentTerms,
  /** On which terms samples are sent. */
  sampleTerms: line(2, 300).optional(),
  /** The last day on which it may be accepted. */
  validUntil: CalendarDate,
  /** Whose day that is. */
  zone: TimeZone,
  notes: prose(0, 2000).optional(),
});
export type Offer = z.infer<typeof Offer>;
