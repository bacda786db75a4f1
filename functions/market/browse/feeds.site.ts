import { listPublishedListings } from "#functions/market/listings/listing-lists.service.ts";
import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import { page, sharedPage } from "#functions/platform/http/site-route.ts";
import { NotFound } from "#shared/errors.ts";
import { type Locale, pickLocalized } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { categoryName, findCategory } from "#shared/market/nomenclature/categories.ts";
import { everyone } from "#shared/permissions.ts";
import { messagesIn } from "#web/messages.ts";

const inFeed = 24;

const manifestIcons = [
  { name: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  { name: "icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
  { name: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
  { name: "icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
];

/** What a feed reader follows (RFC 4287), and how the site looks among a phone's apps. */
export const feedsSite = [
  sharedPage("/categories/:chapter/feed.xml", listPublishedListings, async ({ c, ctx, at }) => {
    const category = findCategory(at.chapter);
    if (!category) throw new NotFound();
    const newest = await listPublishedListings(ctx, at, { chapter: category.code, limit: inFeed });
    const items = await listingsOf(
      ctx.table,
      newest.items.map(({ id }) => id),
    );
    const site = `${ctx.config.siteUrl}/${ctx.locale}`;
    const shelf = `${site}/categories/${category.code}`;
    const feed = [
      `<?xml version="1.0" encoding="UTF-8"?>`,
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${ctx.locale}">`,
      `<id>${shelf}</id>`,
      `<title>${escaped(categoryName(category, ctx.locale))} – ${escaped(messagesIn(ctx.locale).site_name())}</title>`,
      `<link rel="alternate" href="${shelf}"/><link rel="self" href="${shelf}/feed.xml"/>`,
      `<updated>${items.map(changedAt).toSorted().at(-1) ?? ctx.now.toISOString()}</updated>`,
      ...items.map((listing) => entryOf(listing, site, ctx.locale)),
      `</feed>`,
    ];
    return c.body(`${feed.join("\n")}\n`, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
  }),

  page("/manifest.webmanifest", everyone, ({ c, ctx }) => {
    const t = messagesIn(ctx.locale);
    const { assets } = ctx.config;
    const icons = manifestIcons.flatMap(({ name, ...icon }) => {
      const src = assets[name];
      return src ? [{ src, ...icon }] : [];
    });
    const manifest = {
      name: t.site_name(),
      description: t.site_tagline(),
      lang: ctx.locale,
      id: "/",
      start_url: `/${ctx.locale}`,
      scope: "/",
      display: "minimal-ui",
      background_color: "#faf5e9",
      theme_color: "#1f4170",
      icons,
    };
    return c.body(JSON.stringify(manifest), 200, {
      "Content-Type": "application/manifest+json; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    });
  }),
];

function changedAt(listing: Listing | undefined): string | undefined {
  return listing && (listing.publishedAt ?? listing.updatedAt);
}

function entryOf(listing: Listing, site: string, locale: Locale): string {
  const address = `${site}/listings/${listing.id}`;
  const found = pickLocalized(listing.text, locale);
  return [
    `<entry xml:lang="${found?.locale ?? locale}"><id>${address}</id>`,
    `<title>${escaped(found?.value.title ?? "")}</title>`,
    `<link href="${address}"/><updated>${changedAt(listing)}</updated>`,
    `<author><name>${escaped(listing.exporter.businessName)}</name></author>`,
    `<summary>${escaped(found?.value.description ?? "")}</summary></entry>`,
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
