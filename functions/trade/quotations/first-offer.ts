import type { Listing } from "#shared/market/listings/listing.ts";
import { unitAmountAt } from "#shared/market/listings/price.ts";
import { loadingPort } from "#shared/terms/loading-ports.ts";
import { dayIn, zoneOfProvince } from "#shared/terms/time-zones.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { sealedUntil } from "#shared/trade/inquiries/thread-rfq.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";

const usualValidDays = 14;
const usualDepositPercent = 30;

/** What an exporter most likely offers for what was asked, from the listing as it stands: all of it may be changed. */
export function firstOffer(
  inquiry: Pick<Inquiry, "listingId" | "quantity" | "unit" | "incoterm" | "rfq">,
  listing: Listing | undefined,
  { provinceCode, now }: { provinceCode: string; now: Date },
): Partial<Offer> {
  const zone = zoneOfProvince(provinceCode);
  const bindsFrom = Math.max(now.getTime(), Date.parse(sealedUntil(inquiry) ?? now.toISOString()));
  const price = listing?.price;
  const currency = inquiry.rfq?.currency ?? price?.currency;
  const isSameUnit = inquiry.unit === listing?.unit;
  const quantity = likelyQuantity(isSameUnit ? inquiry.quantity : 1, listing);
  const unitAmountMinor = price && price.currency === currency ? unitAmountAt(price, quantity) : undefined;
  const line = { listingId: inquiry.listingId, quantity, unitAmountMinor };
  const delivery = price?.delivery;
  const isAsAsked = inquiry.incoterm === undefined || inquiry.incoterm === delivery?.incoterm;
  return {
    lines: listing?.stage === "published" ? [line as Offer["lines"][number]] : [],
    currency,
    delivery: isAsAsked ? delivery : ({ incoterm: inquiry.incoterm, namedPlace: "" } as Offer["delivery"]),
    port: loadingPort(provinceCode),
    leadTimeDays: listing?.leadTimeDays || undefined,
    payment: { depositPercent: usualDepositPercent, balance: "before_shipment" },
    validUntil: dayAfter(dayIn(zone, bindsFrom), usualValidDays),
    zone,
  };
}

/** What was asked, brought up to what the listing's limits allow by now. */
function likelyQuantity(asked: number, listing: Listing | undefined): number {
  const { minimumOrder = 1, orderMultiple = 1 } = listing ?? {};
  return Math.ceil(Math.max(asked, minimumOrder) / orderMultiple) * orderMultiple;
}
