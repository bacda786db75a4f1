import { siteLocales } from "#shared/locales.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";

/** Somewhere that whoever is nobody can look, and by which route. */
export interface Surface {
  route: string;
  path: string;
}

interface Shown {
  listing: Listing;
  profile: Profile;
  catalog: Catalog;
  /** What is asked of search, to find the listing. */
  words: string;
}

/** Everywhere that something of a listing, its business and what is said of it can be seen without signing in. */
export function publicSurfaces({ listing, profile, catalog, words }: Shown): Surface[] {
  const q = encodeURIComponent(words);
  const pages: [route: string, path: string][] = [
    ["/", ""],
    ["/newest", "/newest"],
    ["/categories", "/categories"],
    ["/categories/:chapter", `/categories/${listing.chapter}`],
    ["/categories/:chapter/feed.xml", `/categories/${listing.chapter}/feed.xml`],
    ["/provinces", "/provinces"],
    ["/provinces/:code", `/provinces/${listing.provinceCode}`],
    ["/listings/:listingId", `/listings/${listing.id}`],
    ["/listings/:listingId/inquire", `/listings/${listing.id}/inquire`],
    ["/listings/:listingId/report", `/listings/${listing.id}/report`],
    ["/exporters", "/exporters"],
    ["/exporters", `/exporters?q=${q}`],
    ["/exporters/:handle", `/exporters/${profile.handle}`],
    ["/exporters/:handle/reviews", `/exporters/${profile.handle}/reviews`],
    ["/catalogs", "/catalogs"],
    ["/catalogs/:slug", `/catalogs/${catalog.slug}`],
    ["/search", `/search?q=${q}`],
    ["/compare", `/compare?id=${listing.id}`],
    ["/rfqs/pick", `/rfqs/pick?id=${listing.id}`],
    ["/rfqs/new", `/rfqs/new?listing=${listing.id}`],
  ];
  const api: [route: string, path: string][] = [
    ["/listings", "/listings"],
    ["/listings/:listingId", `/listings/${listing.id}`],
    ["/profiles/:profileId", `/profiles/${profile.id}`],
    ["/profiles/:profileId/listings", `/profiles/${profile.id}/listings`],
    ["/profiles/:profileId/reviews", `/profiles/${profile.id}/reviews`],
    ["/exporters/:handle", `/exporters/${profile.handle}`],
    ["/catalogs", "/catalogs"],
    ["/catalogs/:catalogId", `/catalogs/${catalog.id}`],
    ["/search", `/search?q=${q}`],
    ["/suggest", `/suggest?q=${q}`],
  ];
  return [
    ...siteLocales.flatMap((locale) =>
      pages.map(([route, path]) => ({ route: `site ${route}`, path: `/${locale}${path}` })),
    ),
    ...api.map(([route, path]) => ({ route: `api ${route}`, path: `/api/v1${path}` })),
    { route: "bare /sitemap.xml", path: "/sitemap.xml" },
  ];
}

/** Public routes that show nothing of anybody's goods, or not to whoever does not hold it already; and why. */
export const elsewhere: Readonly<Record<string, string>> = {
  "site /offline": "the same for all",
  "site /listings/:listingId/seen.gif": "an empty picture that counts",
  "site /catalogs/:catalogId/seen.gif": "an empty picture that counts",
  "site /listings/:listingId/photos/:photoId/:file": "a picture, looked for in the store itself",
  "site /digest/:token": "ends a mail",
  "site /about": "written by us",
  "site /help": "written by us",
  "site /safety": "written by us",
  "site /privacy": "written by us",
  "site /terms": "written by us",
  "site /contact": "written by us",
  "site /manifest.webmanifest": "the same for all",
  "site /currency": "a choice",
  "site /papers/:paperId": "proves a paper to whoever holds it, whatever came of its maker",
  "site /needed-papers": "rules of countries",
  "site /rulings": "without names",
  "site /rulings/:rulingId": "without names",
  "site /appeals/:token": "for whoever was sent it",
  "site /requests/new": "an empty form",
  "site /learn": "written by us",
  "site /learn/:module": "written by us",
  "site /learn/:module/quiz": "written by us",
  "site /learn/:module/result": "what the reader answered",
  "site /learn/proofs/:code": "proves what a person learned to whoever holds it",
  "api /nomenclature": "codes",
  "api /nomenclature/:code": "codes",
  "api /papers/:paperId": "proves a paper to whoever holds it, whatever came of its maker",
  "api /needed-papers": "rules of countries",
  "api /learning/proofs/:code": "proves what a person learned to whoever holds it",
  "api /rulings": "without names",
  "api /rulings/:rulingId": "without names",
  "bare /sign-in": "the way to the provider",
  "bare /sign-in/callback": "the way back",
  "bare /signed-out": "the way home",
  "bare /sw.js": "the browser's worker",
  "bare /reader.json": "about the reader alone",
  "bare /robots.txt": "the same for all",
  "bare /favicon.ico": "a picture",
  "bare /sitemap-rulings.xml": "without names",
};
