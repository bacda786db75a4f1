import type { Context } from "hono";
import { jsxRenderer } from "hono/jsx-renderer";
import { withoutLocale } from "#shared/locales.ts";
import { messagesIn } from "#web/messages.ts";
import { type PageContext, PageProvider } from "#web/page.ts";
import type { SiteEnv } from "./site.ts";

/** Draws views as whole pages; what a component asks for with `usePage` is taken from the request here alone. */
export const pageRenderer = jsxRenderer(
  ({ children }, c) => <PageProvider value={pageOf(c)}>{children}</PageProvider>,
  { docType: "<!doctype html>" },
);

function pageOf(c: Context<SiteEnv>): PageContext {
  const { actor, locale, config, now } = c.get("ctx");
  const url = new URL(c.get("formPage") ?? c.req.url, config.siteUrl);
  return {
    locale,
    t: messagesIn(locale),
    actor,
    path: withoutLocale(url.pathname),
    query: url.search,
    siteUrl: config.siteUrl,
    assets: config.assets,
    money: c.get("money"),
    csrf: c.get("csrf"),
    navigation: c.get("navigation"),
    now,
  };
}
