import { html, raw } from "hono/html";
import type { FC } from "hono/jsx";
import { siteLocales } from "#shared/locales.ts";
import { href, type PageContext, usePage } from "../page.ts";

export interface HeadProps {
  title: string;
  description?: string | undefined;
  /** Set where the page is not for search engines. */
  isPrivate?: boolean;
  /** Set where it is a dashboard: it has styles and islands of its own, which no public page carries. */
  isBoard?: boolean;
  /** The page's one address, where it is not the path that was asked for. */
  path?: string;
  /** Below the site's address, what stands for the page where it is shared. */
  picture?: string | undefined;
  /** Address of the feed of what the page lists. */
  feed?: string | undefined;
  /** Set where people write at length: forms bring styles and islands of their own. */
  hasForms?: boolean;
  /** Set where prices are reckoned: with a script, at once. */
  hasCalculator?: boolean;
  /** Set where it leads to goods by makers, catalogs, categories or a search, which have styles of their own. */
  isFront?: boolean;
  /** Set where it lays one thing out large: a listing, its maker, a catalog. */
  isMagazine?: boolean;
  /** Set where people learn: lessons bring styles and islands of their own. */
  isLesson?: boolean;
  /** Set while the page waits for something: it is asked for again after so long. */
  refreshSeconds?: number | undefined;
  /** What the page is about, by the words of schema.org. */
  facts?: readonly object[];
}

/** What browsers, search engines and the places where a page is shared are told of it. */
export const Head: FC<HeadProps> = ({ title, description, isPrivate, isBoard, path, ...rest }) => {
  const { picture, feed, refreshSeconds, facts = [] } = rest;
  const brought = Object.entries({
    ...{ boards: isBoard, forms: rest.hasForms, calculator: rest.hasCalculator },
    ...{ front: rest.isFront, magazine: rest.isMagazine, lessons: rest.isLesson },
  });
  const page = usePage();
  const { t, siteUrl, assets } = page;
  const fullTitle = page.path === "/" ? `${t.site_name()} – ${title}` : `${title} – ${t.site_name()}`;
  const summary = description?.replaceAll(/\s+/g, " ").slice(0, 160);
  const own = path ?? page.path;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {refreshSeconds ? <meta http-equiv="refresh" content={String(refreshSeconds)} /> : null}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#faf5e9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#13171f" media="(prefers-color-scheme: dark)" />
      <title>{fullTitle}</title>
      <Bundle name="site" />
      {summary ? <meta name="description" content={summary} /> : null}
      {isPrivate ? (
        <meta name="robots" content="noindex" />
      ) : (
        <Shared title={title} summary={summary} path={own} picture={picture} />
      )}
      {feed ? linkTo("alternate", `${siteUrl}${feed}`, { type: "application/atom+xml" }) : null}
      {assets["icon.svg"] ? linkTo("icon", assets["icon.svg"], { type: "image/svg+xml" }) : null}
      {linkTo("manifest", `/${page.locale}/manifest.webmanifest`)}
      {brought.map(([name, isBrought]) => (isBrought ? <Bundle name={name} /> : null))}
      {isPrivate ? null : facts.map((it) => <Facts of={it} />)}
    </head>
  );
};

/** Styles, islands or both, as the build has them under a name. */
const Bundle: FC<{ name: string }> = ({ name }) => {
  const { assets } = usePage();
  const [styles, islands] = [assets[`${name}.css`], assets[`${name}.js`]];
  return (
    <>
      {styles ? <link rel="stylesheet" href={styles} /> : null}
      {islands ? <script type="module" src={islands} /> : null}
    </>
  );
};

interface SharedProps {
  title: string;
  summary: string | undefined;
  path: string;
  picture: string | undefined;
}

/** The page's one address, the same in each language, and how it looks where it is shared. */
const Shared: FC<SharedProps> = ({ title, summary, path, picture }) => {
  const page = usePage();
  const { siteUrl, locale, t } = page;
  const addressIn = (it: Pick<PageContext, "locale">) => `${siteUrl}${href(it, path)}`;
  return (
    <>
      {linkTo("canonical", addressIn({ locale }))}
      {siteLocales.map((it) => linkTo("alternate", addressIn({ locale: it }), { hreflang: it }))}
      {linkTo("alternate", `${siteUrl}${path}`, { hreflang: "x-default" })}
      <meta property="og:site_name" content={t.site_name()} />
      <meta property="og:title" content={title} />
      {summary ? <meta property="og:description" content={summary} /> : null}
      <meta property="og:url" content={addressIn({ locale })} />
      <meta property="og:type" content="website" />
      {picture ? <meta property="og:image" content={`${siteUrl}${picture}`} /> : null}
      {picture ? <meta name="twitter:card" content="summary_large_image" /> : null}
    </>
  );
};

/**
 * As text: Hono takes each `<link>` of its own for one that stands anywhere, and looks for it in the whole page to bring it
 * into the head, where these are.
 */
function linkTo(rel: string, address: string, { type, hreflang }: { type?: string; hreflang?: string } = {}) {
  if (type) return html`<link rel="${rel}" type="${type}" href="${address}">`;
  return hreflang
    ? html`<link rel="${rel}" hreflang="${hreflang}" href="${address}">`
    : html`<link rel="${rel}" href="${address}">`;
}

/** Text within a script ends with the first `</`: no `<` of the data may stand as it is. */
const Facts: FC<{ of: object }> = ({ of }) => (
  <script type="application/ld+json">
    {raw(JSON.stringify({ "@context": "https://schema.org", ...of }).replaceAll("<", "\\u003c"))}
  </script>
);
