import type { FC } from "hono/jsx";
import { directionOf, ownNames, siteLocales } from "#shared/locales.ts";
import { lookup } from "../messages.ts";
import { href, usePage } from "../page.ts";
import { Batik, Icon } from "./icon.tsx";
import { SearchBox } from "./search-box.tsx";
import { named } from "./signs.ts";

/** The name with its kawung. */
export const Mark: FC = () => {
  const page = usePage();
  return (
    <a class="mark" href={href(page, "/")}>
      <Icon name="kawung" />
      <span>{page.t.site_name()}</span>
    </a>
  );
};

interface HeaderProps {
  /** Set where the page begins with a search of its own. */
  hasOwnSearch: boolean;
}

/** The mark, a search, the menu, and the one batik line. */
export const Header: FC<HeaderProps> = ({ hasOwnSearch }) => {
  const page = usePage();
  const { t, actor } = page;
  return (
    <header>
      <div class="site-header wrap">
        <Mark />
        {hasOwnSearch ? null : <SearchBox />}
        <Languages />
        <details class="menu" name="header">
          <summary>
            <Icon name="menu" />
            {t.site_menu()}
          </summary>
          <div class="menu-panel">
            <nav aria-label={t.site_nav()}>
              {page.navigation
                .filter(({ isFor }) => isFor(actor))
                .map(({ path, text }) => (
                  <NavLink to={path} text={lookup(t, text) ?? path} />
                ))}
            </nav>
            <Account />
          </div>
        </details>
      </div>
      <Batik />
    </header>
  );
};

const Account: FC = () => {
  const page = usePage();
  const { t, actor } = page;
  if (actor.kind === "person")
    return (
      <>
        <NavLink to="/account" text={actor.person.name} isName />
        <form method="post" action="/sign-out">
          <input type="hidden" name="csrf" value={page.csrf} />
          <button class="quiet less">{t.site_sign_out()}</button>
        </form>
      </>
    );
  const back = encodeURIComponent(`${href(page, page.path)}${page.query}`);
  return (
    <a class="button quiet less" href={`/sign-in?to=${back}`} rel="nofollow">
      {t.site_sign_in()}
    </a>
  );
};

interface NavLinkProps {
  to: string;
  text: string;
  /** Set for a person's name, which is cut at its own end where there is no room. */
  isName?: boolean;
}

const NavLink: FC<NavLinkProps> = ({ to, text, isName }) => {
  const page = usePage();
  const isHere = page.path === to;
  return (
    <a href={href(page, to)} aria-current={isHere ? "page" : undefined} dir={isName ? "auto" : undefined}>
      {text}
    </a>
  );
};

const Languages: FC = () => {
  const page = usePage();
  const { t, locale, path, query } = page;
  return (
    <details class="languages" name="header">
      <summary>
        <Icon name="globe" />
        <span class="unseen">{named(page, t.site_language())}</span>
        <span class="name">{ownNames[locale]}</span>
      </summary>
      <ul class="plain">
        {siteLocales.map((it) => (
          <li>
            <a
              href={`${href({ locale: it }, path)}${query}`}
              lang={it}
              dir={directionOf(it)}
              hreflang={it}
              aria-current={it === locale ? "true" : undefined}
            >
              {ownNames[it]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
