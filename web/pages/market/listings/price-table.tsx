import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { quantityText } from "#web/components/quantity.ts";
import { usePage } from "#web/page.ts";
import { unitName } from "./listing-words.ts";

/** What a unit costs from which quantity on. */
export const PriceTable: FC<{ listing: Listing }> = ({ listing }) => {
  const page = usePage();
  const { t, locale } = page;
  const { price } = listing;
  if (!price) return <p>{t.listings_no_price()}</p>;
  return (
    <div class="scroll">
      <table>
        <caption class="hint">{t.listings_price_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{t.listings_from_quantity()}</th>
            <th scope="col" class="number">
              {t.listings_unit_price({ unit: unitName(page, listing) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {price.tiers.map(({ minQuantity, unitAmountMinor }) => (
            <tr>
              <th scope="row">{quantityText(page, minQuantity, listing.unit)}</th>
              <td class="number">
                {formatMoney({ amountMinor: unitAmountMinor, currency: price.currency }, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
