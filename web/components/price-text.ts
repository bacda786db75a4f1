import type { Listing } from "#shared/market/listings/listing.ts";
import { lowestPrice } from "#shared/market/listings/lowest-price.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { unitName } from "#web/pages/market/listings/listing-words.ts";
import type { PageContext } from "../page.ts";

/** "From US$4.50 per piece": the lowest price, in the currency that the exporter chose; undefined where none is said. */
export function priceText(
  page: Pick<PageContext, "t" | "locale">,
  listing: Pick<Listing, "price" | "unit">,
): string | undefined {
  if (!listing.price) return undefined;
  const texts = {
    price: formatMoney(lowestPrice(listing.price), page.locale),
    unit: unitName(page, listing),
  };
  return listing.price.tiers.length > 1 ? page.t.browse_price_from(texts) : page.t.browse_price(texts);
}
