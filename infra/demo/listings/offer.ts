import type { ContentLocale } from "#shared/locales.ts";
import type { ListingDetails, ListingStage } from "#shared/market/listings/listing.ts";
import type { Price } from "#shared/market/listings/price.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { DeliveryTerm } from "#shared/terms/incoterms.ts";
import { readAmountMinor } from "#shared/terms/money.ts";
import type { DemoCertificate } from "../certificates.ts";

/** A title, then a description. */
export type Written = [title: string, description: string];

type Terms = Pick<
  ListingDetails,
  "unit" | "minimumOrder" | "orderMultiple" | "leadTimeDays" | "monthlyCapacity"
>;

/** What a made-up business offers: goods where there is an HS code, or a draft of some; a service otherwise. */
export interface DemoOffer {
  slug: string;
  /** Whose business: what its owner signs in as. */
  by: string;
  /** How many of the scenes in which it is drawn; three where nothing is said. */
  photos?: number;
  offerKind?: "goods" | "service";
  /** Published where nothing is said. */
  stage?: ListingStage;
  /** Since it was published, or begun where it never was. */
  daysAgo: number;
  hsCode?: string;
  text: Partial<Record<ContentLocale, Written>>;
  terms?: Terms;
  price?: Price;
  certificates?: DemoCertificate[];
}

/** Unit prices in major units by the quantity from which they hold. */
type Tiers = Record<number, string>;

/** A price of goods: delivery as in "FOB Tanjung Perak, Surabaya". */
export function priced(currency: Currency, delivery: string, tiers: Tiers, sample?: string): Price {
  const [incoterm, ...place] = delivery.split(" ");
  const term = DeliveryTerm.parse({ incoterm, namedPlace: place.join(" ") });
  return { ...charged(currency, tiers, sample), delivery: term };
}

/** A price of a service. */
export function charged(currency: Currency, tiers: Tiers, sample?: string): Price {
  return {
    currency,
    tiers: Object.entries(tiers).map(([quantity, amount]) => ({
      minQuantity: Number(quantity),
      unitAmountMinor: minor(amount, currency),
    })),
    ...(sample ? { sampleAmountMinor: minor(sample, currency) } : {}),
  };
}

function minor(text: string, currency: Currency): number {
  const read = readAmountMinor(text, currency, ".");
  if ("code" in read) throw new RangeError(`${text} is no amount of ${currency}.`);
  return read.value;
}
