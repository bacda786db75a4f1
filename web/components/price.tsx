import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { lowestPrice, lowestTier } from "#shared/market/listings/lowest-price.ts";
import { convert } from "#shared/market/rates/convert.ts";
import { formatMoneyShort } from "#shared/terms/money.ts";
import { usePage } from "../page.ts";
import { quantityText } from "./quantity.ts";

/** Where a text holds its amount, while it is taken apart around it; marks that set it apart go with it. */
const gap = "\ue000";
const around = /\u2068?\ue000\u2069?/;

interface PriceProps {
  listing: Pick<Listing, "price" | "unit">;
  /** Nothing is told in other money. */
  isBare?: boolean;
}

/**
 * The lowest price, the largest of its block, and about how much that is in the reader's own currency; the words around it,
 * from how many on it holds, are small. None where no price is said.
 */
export const Price: FC<PriceProps> = ({ listing: { price, unit }, isBare = false }) => {
  const page = usePage();
  const { t, locale, money } = page;
  if (!price) return null;
  const lowest = lowestPrice(price);
  const about =
    isBare || lowest.currency === money.currency ? undefined : convert(lowest, money.currency, money.rates);
  const quantity = quantityText(page, lowestTier(price).minQuantity, unit);
  const [before = "", after = ""] =
    price.tiers.length > 1 ? t.browse_from({ price: gap, quantity }).split(around) : [];
  return (
    <p class="price">
      {before ? <small>{before}</small> : null}
      <bdi>{formatMoneyShort(lowest, locale)}</bdi>
      {after ? <small>{after}</small> : null}
      {about ? (
        <small class="about">{t.browse_about({ price: formatMoneyShort(about.price, locale) })}</small>
      ) : null}
    </p>
  );
};
