import type { Child, FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { categoryName, findCategory } from "#shared/market/nomenclature/categories.ts";
import { goodsLanguage } from "#shared/market/nomenclature/good.ts";
import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { servicesChapter } from "#shared/market/nomenclature/services-chapter.ts";
import { goodOf } from "#shared/market/nomenclature/suggest-goods.ts";
import { countryName } from "#shared/terms/countries.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { provinceName } from "#shared/terms/places.ts";
import { beside } from "#web/components/listed.ts";
import { quantityText } from "#web/components/quantity.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

interface FactsProps {
  listing: Listing;
}

/** What a buyer asks first: the smallest order, how soon, and whether there is a sample. */
export const MainFacts: FC<FactsProps> = ({ listing }) => {
  const page = usePage();
  const { t } = page;
  const { minimumOrder, leadTimeDays } = listing;
  const facts = [
    [t.listings_minimum_order(), minimumOrder && quantityText(page, minimumOrder, listing.unit)],
    [
      t.listings_lead_time(),
      leadTimeDays === undefined ? undefined : t.listings_days({ count: leadTimeDays }),
    ],
    [t.listings_sample(), sampleText(page, listing)],
  ] as const;
  const known = facts.filter(([, value]) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl class="three">
      {known.map(([name, value]) => (
        <div>
          <dt class="hint">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

function sampleText({ t, locale }: PageContext, { price }: Listing): string | undefined {
  if (price?.sampleAmountMinor === undefined) return undefined;
  return price.sampleAmountMinor === 0
    ? t.listings_sample_free()
    : formatMoney({ amountMinor: price.sampleAmountMinor, currency: price.currency }, locale);
}

/** The rest in trade terms, folded by whoever needs it: who sells it on, who moves it, who declares it. */
export const ListingFacts: FC<FactsProps> = ({ listing }) => {
  const page = usePage();
  const { t, locale } = page;
  const { price, orderMultiple, monthlyCapacity, hsCode } = listing;
  const count = (quantity: number | undefined) => quantity && quantityText(page, quantity, listing.unit);
  const code = hsCode && formatHsCode(hsCode);
  return (
    <div>
      <Fold title={t.listings_fold_product()} isOpen>
        <Fact term={t.listings_category()}>
          <Category listing={listing} />
        </Fact>
        <Fact term={t.listings_order_multiple()}>{orderMultiple === 1 ? null : count(orderMultiple)}</Fact>
        <Fact term={t.listings_capacity()}>
          {monthlyCapacity ? t.listings_capacity_monthly({ quantity: count(monthlyCapacity) ?? "" }) : null}
        </Fact>
      </Fold>
      {price?.delivery || price?.sampleAmountMinor !== undefined ? (
        <Fold title={t.listings_fold_delivery()} what={shortDelivery(listing)}>
          <Fact term={t.listings_delivery()}>{deliveryText(page, listing)}</Fact>
          <Fact term={t.listings_sample()}>{price ? sampleText(page, listing) : null}</Fact>
        </Fold>
      ) : null}
      <Fold title={t.listings_fold_customs()} what={code && `HS ${code}`}>
        <Fact term={t.listings_hs_code()}>{hsCode ? <HsName code={hsCode} /> : null}</Fact>
        <Fact term={t.listings_origin()}>
          {beside(page, [
            listing.originCountry === "ID" ? provinceName(listing.provinceCode) : undefined,
            countryName(listing.originCountry, locale),
          ])}
        </Fact>
        {hsCode && listing.originCountry === "ID" ? (
          <Fact term={t.needed_papers()}>
            <a href={href(page, `/needed-papers?hsCodes=${hsCode}`)}>{t.needed_link()}</a>
          </Fact>
        ) : null}
      </Fold>
    </div>
  );
};

interface FoldProps {
  title: string;
  /** What is in it, in a word, for whoever leaves it folded. */
  what?: string | undefined;
  isOpen?: boolean;
  children?: Child;
}

const Fold: FC<FoldProps> = ({ title, what, isOpen = false, children }) => (
  <details class="fold" open={isOpen}>
    <summary>
      {title}
      {what ? <bdi class="hint">{what}</bdi> : null}
    </summary>
    <dl class="facts">{children}</dl>
  </details>
);

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
  if (!category) return null;
  return <a href={href(page, `/categories/${category.code}`)}>{categoryName(category, page.locale)}</a>;
};

const HsName: FC<{ code: string }> = ({ code }) => {
  const good = goodOf(code.slice(0, 6));
  const language = goodsLanguage(usePage().locale);
  return (
    <>
      {formatHsCode(code)}
      {good ? (
        <>
          {" – "}
          <bdi lang={language}>{good[language]}</bdi>
        </>
      ) : null}
    </>
  );
};

function shortDelivery({ price }: Listing): string | undefined {
  return price?.delivery && `${price.delivery.incoterm} ${price.delivery.namedPlace}`;
}

function deliveryText({ t }: PageContext, { price }: Listing): string | undefined {
  if (!price?.delivery) return undefined;
  const { incoterm, namedPlace } = price.delivery;
  return t.listings_delivery_term({
    incoterm,
    place: namedPlace,
    name: lookup(t, `incoterm_${incoterm}`) ?? incoterm,
  });
}
