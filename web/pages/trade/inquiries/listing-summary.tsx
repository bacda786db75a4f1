import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { quantityText } from "#web/components/quantity.ts";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, type PageContext, usePage } from "#web/page.ts";
import { unitName } from "#web/pages/market/listings/listing-words.ts";

/** What is asked about: from whom, at what price, and how much at least. */
export const ListingSummary: FC<{ listing: Listing }> = ({ listing }) => {
  const page = usePage();
  const { t, locale } = page;
  const { exporter, price, leadTimeDays, unit } = listing;
  return (
    <aside class="card stack" aria-labelledby="listing-summary">
      <h2 id="listing-summary">
        <a href={href(page, `/listings/${listing.id}`)}>
          <Written texts={fieldOf(listing.text, "title")} />
        </a>
      </h2>
      <p>
        <a href={href(page, `/exporters/${exporter.handle}`)}>{exporter.businessName}</a>{" "}
        {exporter.isDemo ? <span class="badge">{t.site_demo()}</span> : null}
      </p>
      <dl class="facts">
        {price ? (
          <>
            <dt>{t.inquiries_price()}</dt>
            <dd>
              <ul class="plain">
                {price.tiers.map((tier) => (
                  <li>
                    {t.inquiries_price_from({
                      quantity: quantityText(page, tier.minQuantity, unit),
                      price: formatMoney(
                        { currency: price.currency, amountMinor: tier.unitAmountMinor },
                        locale,
                      ),
                      unit: unitName(page, listing),
                    })}
                  </li>
                ))}
              </ul>
              {price.delivery ? `${price.delivery.incoterm} ${price.delivery.namedPlace}` : null}
            </dd>
          </>
        ) : null}
        <dt>{t.inquiries_moq()}</dt>
        <dd>{orderHint(page, listing)}</dd>
        {leadTimeDays === undefined ? null : (
          <>
            <dt>{t.inquiries_lead_time()}</dt>
            <dd>{t.inquiries_days({ count: leadTimeDays })}</dd>
          </>
        )}
      </dl>
    </aside>
  );
};

/** "At least 100 pieces, in steps of 10 pieces." */
export function orderHint(page: PageContext, { minimumOrder = 1, orderMultiple = 1, unit }: Listing): string {
  const least = quantityText(page, minimumOrder, unit);
  if (orderMultiple === 1) return page.t.inquiries_at_least({ least });
  return page.t.inquiries_at_least_in_steps({ least, step: quantityText(page, orderMultiple, unit) });
}
