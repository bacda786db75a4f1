import type { Child, FC } from "hono/jsx";
import { type Listing, servicesChapter } from "#shared/market/listings/listing.ts";
import { findCategory } from "#shared/market/nomenclature/categories.ts";
import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { goodOf } from "#shared/market/nomenclature/suggest-goods.ts";
import { countryName } from "#shared/terms/countries.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { provinceName } from "#shared/terms/places.ts";
import { quantityText } from "#web/components/quantity.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

interface FactsProps {
  listing: Listing;
}

/** What a buyer needs to know before asking: what it is in trade terms, how much, how soon, from where. */
export const ListingFacts: FC<FactsProps> = ({ listing }) => {
  const page = usePage();
  const { t, locale } = page;
  const { price, minimumOrder, orderMultiple, leadTimeDays, monthlyCapacity } = listing;
  const count = (quantity: number | undefined) => quantity && quantityText(page, quantity, listing.unit);
  return (
    <dl class="facts">
      <Fact term={t.listings_delivery()}>{deliveryText(page, listing)}</Fact>
      <Fact term={t.listings_minimum_order()}>{count(minimumOrder)}</Fact>
      <Fact term={t.listings_order_multiple()}>{count(orderMultiple)}</Fact>
      <Fact term={t.listings_lead_time()}>
        {leadTimeDays === undefined ? null : t.listings_days({ count: leadTimeDays })}
      </Fact>
      <Fact term={t.listings_capacity()}>
        {monthlyCapacity
          ? t.listings_capacity_monthly({ quantity: quantityText(page, monthlyCapacity, listing.unit) })
          : null}
      </Fact>
      <Fact term={t.listings_sample()}>
        {price?.sampleAmountMinor === 0 ? t.listings_sample_free() : null}
        {price?.sampleAmountMinor
          ? formatMoney({ amountMinor: price.sampleAmountMinor, currency: price.currency }, locale)
          : null}
      </Fact>
      <Fact term={t.listings_origin()}>
        {listing.originCountry === "ID" ? `${provinceName(listing.provinceCode)}, ` : ""}
        {countryName(listing.originCountry, locale)}
      </Fact>
      <Fact term={t.listings_category()}>
        <Category listing={listing} />
      </Fact>
      <Fact term={t.listings_hs_code()}>
        {listing.hsCode
          ? [formatHsCode(listing.hsCode), goodOf(listing.hsCode.slice(0, 6))?.[locale]]
              .filter((it) => it !== undefined)
              .join(" – ")
          : null}
      </Fact>
    </dl>
  );
};

/** A line of the facts; none where there is nothing to say. */
const Fact: FC<{ term: string; children?: Child }> = ({ term, children }) => {
  const isBlank = [children].flat(3).every((it) => it === null || it === undefined || it === "" || it === 0);
  if (isBlank) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
};

const Category: FC<FactsProps> = ({ listing }) => {
  const page = usePage();
  const category = findCategory(listing.chapter ?? servicesChapter);
  if (!listing.chapter || !category) return null;
  return <a href={href(page, `/categories/${category.code}`)}>{category[page.locale]}</a>;
};

function deliveryText({ t }: PageContext, { price }: Listing): string | undefined {
  if (!price?.delivery) return undefined;
  const { incoterm, namedPlace } = price.delivery;
  return t.listings_delivery_term({
    incoterm,
    place: namedPlace,
    name: lookup(t, `incoterm_${incoterm}`) ?? incoterm,
  });
}
