import type { Context } from "hono";
import { listPublishedCatalogs } from "#functions/market/catalogs/catalogs.service.ts";
import { removedListingIds } from "#functions/market/listings/listings.offers.ts";
import { newestProfiles } from "#functions/market/profiles/profiles.offers.ts";
import { countOnOffer, newestOnOffer } from "#functions/market/search/search.offers.ts";
import { sharedForAll } from "#functions/platform/http/shared-cache.ts";
import type { SiteEnv } from "#functions/platform/http/site.ts";
import type { BareRoute } from "#functions/platform/http/site-route.ts";
import { siteLocales } from "#shared/locales.ts";
import { categories } from "#shared/market/nomenclature/categories.ts";
import { provinces } from "#shared/terms/places.ts";
import { favicon } from "./favicon.ts";

/** A sitemap holds at most 50,000 addresses; each page has one in each language. */
const mostListings = 5000;
const mostOthers = 50;
const aDay = "public, max-age=86400";

/** What search engines and browsers ask of every site, at the addresses where they look for it. */
export const crawlersSite: readonly BareRoute[] = [
  { method: "get", path: "/robots.txt", handle: robots },
  { method: "get", path: "/sitemap.xml", handle: sitemap },
  {
    method: "get",
    path: "/favicon.ico",
    handle: async (c) => c.body(favicon, 200, { "Content-Type": "image/x-icon", "Cache-Control": aDay }),
  },
];

/** What is for one person alone, or is the same goods again in another order. */
const notForThem = [
  "/search",
  "/searches",
  "/business",
  "/desk",
  "/account",
  "/inquiries",
  "/requests",
  "/orders",
  "/disputes",
  "/admin",
];

async function robots(c: Context<SiteEnv>): Promise<Response> {
  const refused = siteLocales.flatMap((locale) => notForThem.map((path) => `Disallow: /${locale}${path}`));
  const { siteUrl } = c.get("ctx").config;
  const maps = ["/sitemap.xml", "/sitemap-rulings.xml"].map((path) => `Sitemap: ${siteUrl}${path}`);
  const lines = ["User-agent: *", ...refused, ...maps];
  return c.body(`${lines.join("\n")}\n`, 200, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": aDay,
  });
}

const always = [
  "",
  "/newest",
  "/categories",
  "/provinces",
  "/exporters",
  "/catalogs",
  "/about",
  "/help",
  "/safety",
  "/rulings",
];

async function sitemap(c: Context<SiteEnv>): Promise<Response> {
  const ctx = c.get("ctx");
  const [counts, listings, removed, makers, catalogs] = await Promise.all([
    countOnOffer(ctx),
    newestOnOffer(ctx, mostListings),
    // The search index follows the table by some seconds.
    removedListingIds(ctx.table),
    newestProfiles(ctx.table, { limit: mostOthers }),
    listPublishedCatalogs(ctx, {}, { limit: mostOthers }),
  ]);
  const paths = [
    ...always,
    ...categories.filter(({ code }) => counts.inCategory(code)).map(({ code }) => `/categories/${code}`),
    ...provinces.filter(({ code }) => counts.inProvince(code)).map(({ code }) => `/provinces/${code}`),
    ...catalogs.items.map(({ slug }) => `/catalogs/${slug}`),
    ...makers.items.map(({ handle }) => `/exporters/${handle}`),
    ...listings.filter((id) => !removed.has(id)).map((id) => `/listings/${id}`),
  ];
  const addresses = siteLocales.flatMap((locale) =>
    paths.map((path) => `<url><loc>${ctx.config.siteUrl}/${locale}${path}</loc></url>`),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join("\n")}\n</urlset>\n`;
  return c.body(xml, 200, {
    "Content-Type": "application/xml; charset=utf-8",
    "Cache-Control": sharedForAll,
  });
}
