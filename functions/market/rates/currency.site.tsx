import { setCookie } from "hono/cookie";
import { currencyCookie } from "#functions/platform/http/currency-cookie.ts";
import { ownPath } from "#functions/platform/http/own-path.ts";
import { page } from "#functions/platform/http/site-route.ts";
import { everyone } from "#shared/permissions.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { CurrencyPage } from "#web/pages/market/rates/currency-page.tsx";

const keptSeconds = 365 * 24 * 3600;

/**
 * Where a reader chooses the currency that prices are told in beside the exporters' own. The form gets: it holds no token,
 * and pages that the edge keeps may lead to it. Another site's link chooses nothing.
 */
export const currencySite = [
  page("/currency", everyone, ({ c }) => {
    const back = ownPath(c.req.query("back"), c);
    const chosen = Currency.safeParse(c.req.query("to")).data;
    const isOurs = (c.req.header("sec-fetch-site") ?? "same-origin") === "same-origin";
    if (!chosen || !isOurs) return <CurrencyPage back={back} />;
    setCookie(c, currencyCookie, chosen, {
      ...{ path: "/", maxAge: keptSeconds, secure: true, httpOnly: true, sameSite: "Lax" },
    });
    return c.redirect(back, 303);
  }),
];
