import type { Child, FC } from "hono/jsx";
import { siteLocales } from "#shared/locales.ts";
import { lookup } from "../messages.ts";
import { href, usePage } from "../page.ts";
import { SearchBox } from "./search-box.tsx";

interface LayoutProps {
  title: string;
  description?: string;
  /** Set where the page is not for search engines. */
  isPrivate?: boolean;
  children?: Child;
}

const languageNames = { en: "English", id: "Bahasa Indonesia" };

/** The frame of every page: head, header, main, footer. */
export const Layout: FC<LayoutProps> = ({ title, description, isPrivate, children }) => {
  const { t, locale, path, siteUrl, assets } = usePage();
  const fullTitle = path === "/" ? `${t.site_name()} – ${title}` : `${title} – ${t.site_name()}`;
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{fullTitle}</title>
        {description ? <meta name="description" content={description.slice(0, 160)} /> : null}
        {isPrivate ? <meta name="robots" content="noindex" /> : null}
        {isPrivate
          ? null
          : siteLocales.map((it) => (
              <link rel="alternate" hreflang={it} href={`${siteUrl}${href({ locale: it }, path)}`} />
            ))}
        {assets["icon.svg"] ? <link rel="icon" href={assets["icon.svg"]} type="image/svg+xml" /> : null}
        {assets["site.css"] ? <link rel="stylesheet" href={assets["site.css"]} /> : null}
        {assets["site.js"] ? <script type="module" src={assets["site.js"]} /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          {t.site_skip()}
        </a>
        <Header />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
};

const Header: FC = () => {
  const page = usePage();
  const { t, actor } = page;
  const person = actor.kind === "person" ? actor.person : undefined;
  return (
    <header class="site-header">
      <a class="brand" href={href(page, "/")}>
        {t.site_name()}
      </a>
      <SearchBox />
      <details class="menu">
        <summary>{t.site_menu()}</summary>
        <div class="menu-panel">
          <nav aria-label={t.site_nav()}>
            {page.navigation
              .filter(({ isFor }) => isFor(actor))
              .map(({ path, text }) => (
                <NavLink to={path} text={lookup(t, text) ?? path} />
              ))}
          </nav>
          <div class="site-header-end">
            <Languages />
            {person ? (
              <>
                <NavLink to="/account" text={person.name} />
                <form method="post" action="/sign-out">
                  <input type="hidden" name="csrf" value={page.csrf} />
                  <button class="quiet">{t.site_sign_out()}</button>
                </form>
              </>
            ) : null}
          </div>
        </div>
      </details>
      {person ? null : (
        <a
          class="button"
          href={`/sign-in?to=${encodeURIComponent(`${href(page, page.path)}${page.query}`)}`}
          rel="nofollow"
        >
          {t.site_sign_in()}
        </a>
      )}
    </header>
  );
};

const NavLink: FC<{ to: string; text: string }> = ({ to, text }) => {
  const page = usePage();
  return (
    <a href={href(page, to)} aria-current={page.path === to ? "page" : undefined}>
      {text}
    </a>
  );
};

const Languages: FC = () => {
  const { t, locale, path, query } = usePage();
  return (
    <nav class="languages" aria-label={t.site_language()}>
      {siteLocales
        .filter((it) => it !== locale)
        .map((it) => (
          <a href={`${href({ locale: it }, path)}${query}`} lang={it} hreflang={it}>
            {languageNames[it]}
          </a>
        ))}
    </nav>
  );
};

const Footer: FC = () => {
  const page = usePage();
  return (
    <footer class="site-footer">
      <p>{page.t.site_footer()}</p>
      <a href={href(page, "/business/new")}>{page.t.site_sell()}</a>
      <a href="/api">{page.t.site_api()}</a>
    </footer>
  );
};
