import type { Child, FC } from "hono/jsx";
import { siteLocales } from "#shared/locales.ts";
import { personPermissions } from "#shared/people/people/person.permissions.ts";
import type { Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { href, type PageContext } from "../page.ts";
import { SearchBox } from "./search-box.tsx";

interface LayoutProps {
  page: PageContext;
  title: string;
  description?: string;
  /** Set where the page is not for search engines. */
  isPrivate?: boolean;
  children?: Child;
}

const languageNames = { en: "English", id: "Bahasa Indonesia" };

/** The frame of every page: head, header, main, footer. */
export const Layout: FC<LayoutProps> = ({ page, title, description, isPrivate, children }) => {
  const { t, locale, assets, siteUrl, path } = page;
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
        <Header page={page} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <Footer page={page} />
      </body>
    </html>
  );
};

const Header: FC<{ page: PageContext }> = ({ page }) => {
  const { t, actor } = page;
  const person = actor.kind === "person" ? actor.person : undefined;
  return (
    <header class="site-header">
      <a class="brand" href={href(page, "/")}>
        {t.site_name()}
      </a>
      <SearchBox page={page} />
      <details class="menu">
        <summary>{t.site_menu()}</summary>
        <div class="menu-panel">
          <nav aria-label={t.site_nav()}>
            <NavLink page={page} to="/newest" text={t.site_browse()} />
            <NavLink page={page} to="/catalogs" text={t.site_catalogs()} />
            {person && maySell(person) ? (
              <NavLink page={page} to="/business" text={t.site_my_business()} />
            ) : null}
            {person ? <NavLink page={page} to="/inquiries" text={t.site_my_inquiries()} /> : null}
            {person?.roles.includes("attache") ? (
              <NavLink page={page} to="/desk" text={t.site_desk()} />
            ) : null}
            {can(actor, personPermissions.grant) ? (
              <NavLink page={page} to="/admin/people" text={t.site_admin()} />
            ) : null}
          </nav>
          <div class="site-header-end">
            <Languages page={page} />
            {person ? (
              <>
                <NavLink page={page} to="/account" text={person.name} />
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

/** Members, and whoever has no part here yet; buyers and officials find the way in on their account. */
function maySell({ memberships, roles }: Person): boolean {
  return memberships.length > 0 || roles.length === 0;
}

const NavLink: FC<{ page: PageContext; to: string; text: string }> = ({ page, to, text }) => (
  <a href={href(page, to)} aria-current={page.path === to ? "page" : undefined}>
    {text}
  </a>
);

const Languages: FC<{ page: PageContext }> = ({ page }) => (
  <nav class="languages" aria-label={page.t.site_language()}>
    {siteLocales
      .filter((it) => it !== page.locale)
      .map((it) => (
        <a href={`${href({ locale: it }, page.path)}${page.query}`} lang={it} hreflang={it}>
          {languageNames[it]}
        </a>
      ))}
  </nav>
);

const Footer: FC<{ page: PageContext }> = ({ page }) => (
  <footer class="site-footer">
    <p>{page.t.site_footer()}</p>
    <a href={href(page, "/business/new")}>{page.t.site_sell()}</a>
    <a href="/api">{page.t.site_api()}</a>
  </footer>
);
