import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";
import { Mark } from "./header.tsx";
import { Batik } from "./icon.tsx";
import { currencyHref } from "./rates-note.tsx";

/** Who Rantau is for, and the pages that say more. */
export const Footer: FC = () => {
  const page = usePage();
  const { t } = page;
  const links: [path: string, text: string][] = [
    [href(page, "/about"), t.site_about()],
    [href(page, "/help"), t.site_help()],
    [href(page, "/learn"), t.learning_title()],
    [href(page, "/safety"), t.site_safety()],
    [href(page, "/rulings"), t.disputes_rulings_title()],
    [href(page, "/business/new"), t.site_sell()],
    [href(page, "/privacy"), t.site_privacy()],
    [href(page, "/terms"), t.site_terms()],
    [href(page, "/contact"), t.site_contact()],
    ["/api", t.site_api()],
  ];
  return (
    <footer class="site-footer">
      <Batik isNight />
      <div class="wrap">
        <div>
          <Mark />
          <p>{t.site_footer()}</p>
        </div>
        <ul class="plain">
          {links.map(([address, text]) => (
            <li>
              <a href={address}>{text}</a>
            </li>
          ))}
          <li>
            <a href={currencyHref(page)} rel="nofollow">
              {t.browse_currency_in({ currency: page.money.currency })}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
};
