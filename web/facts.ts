import { pickLocalized } from "#shared/locales.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { ShownEntry } from "#shared/market/catalogs/entries.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { categoryName, findCategory } from "#shared/market/nomenclature/categories.ts";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import { amountToText } from "#shared/terms/money.ts";
import { placeName, provinceName } from "#shared/terms/places.ts";
import { pictureOf, pictureOfProfile } from "./components/photo.tsx";
import { href, type PageContext } from "./page.ts";

type Fact = Record<string, unknown>;

function addressOf(page: PageContext, path: string): string {
  return `${page.siteUrl}${href(page, path)}`;
}

/** Whose site it is (schema.org/Organization), and that it can be searched. */
export function siteFacts(page: PageContext): Fact[] {
  const url = addressOf(page, "/");
  const target = `${addressOf(page, "/search")}?q={search_term_string}`;
  return [
    { "@type": "Organization", name: page.t.site_name(), url, description: page.t.site_footer() },
    {
      "@type": "WebSite",
      name: page.t.site_name(),
      url,
      potentialAction: { "@type": "SearchAction", target, "query-input": "required name=search_term_string" },
    },
  ];
}

/** Where a page stands: each step's path and name, the page's own last. */
export function pathFacts(
  page: PageContext,
  steps: readonly (readonly [path: string, name: string])[],
): Fact {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([path, name], at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      item: addressOf(page, path),
    })),
  };
}

export function listFacts(page: PageContext, name: string, listings: readonly Pick<Listing, "id">[]): Fact {
  return {
    "@type": "ItemList",
    name,
    numberOfItems: listings.length,
    itemListElement: listings.map(({ id }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      url: addressOf(page, `/listings/${id}`),
    })),
  };
}

export function catalogFacts(page: PageContext, { text }: Catalog, entries: readonly ShownEntry[]): Fact[] {
  const title = pickLocalized(text, page.locale)?.value.title ?? "";
  return [
    listFacts(
      page,
      title,
      entries.map(({ listing }) => listing),
    ),
  ];
}

/** A good with its offer, or a service (schema.org/Product, schema.org/Service). */
export function listingFacts(page: PageContext, listing: Listing): Fact {
  const text = pickLocalized(listing.text, page.locale)?.value;
  const picture = pictureOf(listing);
  const { handle, businessName } = listing.exporter;
  const maker = { "@type": "Organization", name: businessName, url: addressOf(page, `/exporters/${handle}`) };
  const isGood = listing.offerKind === "goods";
  const category = listing.chapter ? findCategory(listing.chapter) : undefined;
  return {
    "@type": isGood ? "Product" : "Service",
    name: text?.title,
    description: text?.description || undefined,
    url: addressOf(page, `/listings/${listing.id}`),
    image: picture && `${page.siteUrl}${picture}`,
    category: category && categoryName(category, page.locale),
    ...(isGood ? { manufacturer: maker, countryOfOrigin: listing.originCountry } : { provider: maker }),
    offers: offerOf(listing),
  };
}

function offerOf({ price, minimumOrder }: Listing): Fact | undefined {
  if (!price) return undefined;
  const amounts = price.tiers.map((it) => it.unitAmountMinor);
  const text = (amountMinor: number) => amountToText({ amountMinor, currency: price.currency });
  return {
    "@type": "AggregateOffer",
    priceCurrency: price.currency,
    lowPrice: text(Math.min(...amounts)),
    highPrice: text(Math.max(...amounts)),
    offerCount: price.tiers.length,
    eligibleQuantity: minimumOrder && { "@type": "QuantitativeValue", minValue: minimumOrder },
  };
}

export function makerFacts(page: PageContext, profile: PublicProfile): Fact {
  const picture = pictureOfProfile(profile, undefined);
  return {
    "@type": "Organization",
    name: profile.businessName,
    url: addressOf(page, `/exporters/${profile.handle}`),
    description: pickLocalized(profile.text, page.locale)?.value.makes,
    image: picture && `${page.siteUrl}${picture}`,
    address: {
      "@type": "PostalAddress",
      addressLocality: placeName(profile.regencyCode),
      addressRegion: provinceName(profile.provinceCode),
      addressCountry: "ID",
    },
    knowsLanguage: profile.languages.length > 0 ? profile.languages : undefined,
  };
}
