import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { formatMoneyShort } from "#shared/terms/money.ts";
import { usePage } from "../page.ts";

/** Where a text holds its amount, while it is taken apart around it; marks that set it apart go with it. */
const gap = "\ue000";
const around = /\u2068?\ue000\u2069?/;

/** The lowest price, the largest of its block; the word around it, "from", is small. None where no price is said. */
export const Price: FC<{ listing: Pick<Listing, "price"> }> = ({ listing: { price } }) => {
  const { t, locale } = usePage();
  if (!price) return null;
  const { currency, tiers } = price;
  const amountMinor = Math.min(...tiers.map((tier) => tier.unitAmountMinor));
  const [before = "", after = ""] = tiers.length > 1 ? t.browse_from({ price: gap }).split(around) : [];
  return (
    <p class="price">
      {before ? <small>{before}</small> : null}
      <bdi>{formatMoneyShort({ currency, amountMinor }, locale)}</bdi>
      {after ? <small>{after}</small> : null}
    </p>
  );
};
