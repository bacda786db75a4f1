import type { Child, FC } from "hono/jsx";
import { type Listing, shownCertificatesOf } from "#shared/market/listings/listing.ts";
import { comparedPrice } from "#shared/market/saved-listings/comparison.ts";
import { roundRates } from "#shared/market/search/reference-rates.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { placeName } from "#shared/terms/places.ts";
import { InCurrency } from "#web/components/in-currency.tsx";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { termsText } from "#web/components/listing-card.tsx";
import { Price } from "#web/components/price.tsx";
import { quantityText } from "#web/components/quantity.ts";
import { RatesNote } from "#web/components/rates-note.tsx";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { unitName } from "../listings/listing-words.ts";

interface ComparePageProps {
  listings: Listing[];
  currency: Currency;
}

/** Listings beside each other, their prices in one currency and, where they can be, one unit. */
export const ComparePage: FC<ComparePageProps> = ({ listings, currency }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout
      title={t.saved_compare_title()}
      isPrivate
      isBoard
      isDemo={listings.some(({ exporter }) => exporter.isDemo)}
    >
      <section class="stack">
        <h1>{t.saved_compare_title()}</h1>
        {listings.length < 2 ? (
          <p>{t.saved_compare_none()}</p>
        ) : (
          <Table listings={listings} currency={currency} />
        )}
        {listings.length > 0 ? (
          <form method="get" action={href(page, "/rfqs/new")}>
            {listings.map(({ id }) => (
              <input type="hidden" name="ids" value={id} />
            ))}
            <button>{t.rfqs_ask_these()}</button>
          </form>
        ) : null}
        <p>
          <a href={href(page, "/saved")}>{t.saved_goods_title()}</a>
        </p>
      </section>
    </Layout>
  );
};

const Table: FC<ComparePageProps> = ({ listings, currency }) => {
  const page = usePage();
  const { t } = page;
  const rows: [string, (listing: Listing) => Child][] = [
    [t.saved_price(), (listing) => <Price listing={listing} isBare />],
    [t.search_by_price(), (listing) => aboutText(page, listing, currency)],
    [t.listings_minimum_order(), (it) => it.minimumOrder && quantityText(page, it.minimumOrder, it.unit)],
    [
      t.listings_lead_time(),
      ({ leadTimeDays }) => (leadTimeDays === undefined ? null : t.listings_days({ count: leadTimeDays })),
    ],
    [t.listings_delivery(), ({ price }) => deliveryOf(price)],
    [
      t.listings_certificates(),
      (it) =>
        listed(
          page,
          shownCertificatesOf(it, jakartaToday(page.now)).map(({ kind }) => lookup(t, `certificate_${kind}`)),
        ),
    ],
    [
      t.saved_maker(),
      ({ exporter }) => (
        <a class="maker" href={href(page, `/exporters/${exporter.handle}`)} dir="auto">
          {exporter.businessName}
        </a>
      ),
    ],
    [t.listings_origin(), ({ exporter }) => placeName(exporter.regencyCode)],
  ];
  return (
    <>
      <form method="get" class="row">
        {listings.map(({ id }) => (
          <input type="hidden" name="ids" value={id} />
        ))}
        <div class="field">
          <label for="currency">{t.saved_compare_currency()}</label>
          <select id="currency" name="currency">
            {currencies.map((it) => (
              <option value={it} selected={it === currency}>
                {it}
              </option>
            ))}
          </select>
        </div>
        <button class="quiet">{t.saved_compare()}</button>
      </form>
      <section class="scroll" tabindex={0} aria-label={t.saved_compare_title()}>
        <table class="compared">
          <thead>
            <tr>
              <td />
              {listings.map((listing) => (
                <th scope="col">
                  <Thumb listing={listing} />
                  <a href={href(page, `/listings/${listing.id}`)}>
                    <Written texts={fieldOf(listing.text, "title")} />
                  </a>
                  <p class="hint">{termsText(page, listing)}</p>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, draw]) => (
              <tr>
                <th scope="row">{name}</th>
                {listings.map((listing) => (
                  <td>{draw(listing) || "–"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {page.money.rates ? (
        <InCurrency currency={currency}>
          <RatesNote listings={listings} />
        </InCurrency>
      ) : (
        <p class="hint">{t.saved_compare_rates()}</p>
      )}
    </>
  );
};

function aboutText(page: PageContext, listing: Listing, currency: Currency): string {
  const compared = comparedPrice(listing, currency, page.money.rates ?? roundRates);
  if (!compared) return "";
  return page.t.saved_compare_about({
    price: formatMoney(compared.price, page.locale),
    unit: unitName(page, compared),
  });
}

function deliveryOf(price: Listing["price"]): Child {
  const delivery = price?.delivery;
  return delivery ? <bdi>{`${delivery.incoterm} ${delivery.namedPlace}`}</bdi> : null;
}
