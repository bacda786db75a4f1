import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { convert } from "#shared/market/rates/convert.ts";
import { remembered } from "#shared/remembered.ts";
import { minorDigits } from "#shared/terms/currencies.ts";
import { formatMoneyShort } from "#shared/terms/money.ts";
import { quantityText } from "#web/components/quantity.ts";
import { comma } from "#web/components/signs.ts";
import { Wide } from "#web/components/wide.tsx";
import { usePage } from "#web/page.ts";
import { unitName } from "./listing-words.ts";

/** Figures longer than this leave a phone no room for three beside each other at full size. */
const longestLarge = 6;
const mostLarge = 3;

const figuresOf = remembered(
  (locale: string, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** What a unit costs from which quantity on: the quantities across, the prices beneath. */
export const PriceTable: FC<{ listing: Listing }> = ({ listing }) => {
  const page = usePage();
  const { t, locale, money } = page;
  const { price } = listing;
  if (!price) return <p>{t.listings_no_price()}</p>;
  const { currency, tiers, delivery } = price;
  const isWhole = currency === "IDR" && tiers.every((it) => it.unitAmountMinor % 100 === 0);
  const digits = isWhole ? 0 : minorDigits[currency];
  const figures = figuresOf(locale, digits);
  const amounts = tiers.map((it) => figures.format(it.unitAmountMinor / 10 ** minorDigits[currency]));
  const about = tiers.map((it) => {
    const amount = { amountMinor: it.unitAmountMinor, currency };
    const told = currency === money.currency ? undefined : convert(amount, money.currency, money.rates);
    return told && t.browse_about({ price: formatMoneyShort(told.price, locale) });
  });
  const isLarge = tiers.length <= mostLarge && amounts.every((it) => it.length <= longestLarge);
  const caption = t.listings_ladder({ currency, unit: unitName(page, listing) });
  return (
    <Wide label={isLarge ? undefined : caption}>
      <table class={isLarge ? "ladder" : "ladder many"}>
        <caption class="hint">
          {caption}
          {delivery ? (
            <>
              {comma(page)}
              <bdi>{`${delivery.incoterm} ${delivery.namedPlace}`}</bdi>
            </>
          ) : null}
        </caption>
        <thead>
          <tr>
            {tiers.map(({ minQuantity }) => (
              <th scope="col">
                <span class="unseen">{t.listings_from_quantity()} </span>
                {quantityText(page, minQuantity, listing.unit)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {amounts.map((amount, at) => (
              <td>
                <bdi>{amount}</bdi>
                {about[at] ? <small>{about[at]}</small> : null}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Wide>
  );
};
