import type { Listing } from "#shared/market/listings/listing.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { unitName } from "#web/pages/market/listings/listing-words.ts";
import type { PageContext } from "../page.ts";

/** "From US$4.50 per piece": the lowest price, in the currency that the exporter chose; undefined where none is said. */
export function priceText(
  page: Pick<PageContext, "t" | "locale">,
  listing: Pick<Listing, "price" | "unit">,
): string | undefined {
  if (!listing.price) return undefined;
  const { currency, tiers } = listing.price;
  const lowest = Math.min(...tiers.map((tier) => tier.unitAmountMinor));
  const texts = {
    price: formatMoney({ currency, amountMinor: lowest }, page.locale),
    unit: unitName(page, listing),
  };
  return tiers.length > 1 ? page.t.browse_price_from(texts) : page.t.browse_price(texts);
}
