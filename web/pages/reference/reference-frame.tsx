import type { Child, FC } from "hono/jsx";
import { directionOf, type Locale, ownNames, siteLocales } from "#shared/locales.ts";
import type { Messages } from "../../messages.ts";

export interface ReferenceContext {
  locale: Locale;
  t: Messages;
  /** Addresses of the built styles, by logical name. */
  assets: Record<string, string>;
  /** The page's own path, such as `/api`. */
  path: string;
}

interface FrameProps {
  context: ReferenceContext;
  title: string;
  children?: Child;
}

/** The frame of the API's own pages: they belong to no language's part of the site, so the reader's is asked for. */
export const ReferenceFrame: FC<FrameProps> = ({ context, title, children }) => {
  const { locale, t, assets, path } = context;
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${t.site_name()}`}</title>
        {assets["icon.svg"] ? <link rel="icon" href={assets["icon.svg"]} type="image/svg+xml" /> : null}
        {assets["site.css"] ? <link rel="stylesheet" href={assets["site.css"]} /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          {t.site_skip()}
        </a>
        <header class="site-header">
          <a class="brand" href={`/${locale}`}>
            {t.site_name()}
          </a>
          <nav aria-label={t.site_nav()}>
            <a href="/api" aria-current={path === "/api" ? "page" : undefined}>
              {t.reference_title()}
            </a>
            <a href="/api/problems" aria-current={path === "/api/problems" ? "page" : undefined}>
              {t.reference_problems_title()}
            </a>
          </nav>
          <nav class="site-header-end" aria-label={t.site_language()}>
            {siteLocales
              .filter((it) => it !== locale)
              .map((it) => (
                <a href={`${path}?lang=${it}`} lang={it} dir={directionOf(it)} hreflang={it}>
                  {ownNames[it]}
                </a>
              ))}
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
};
