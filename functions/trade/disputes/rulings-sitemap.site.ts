import type { BareRoute } from "#functions/platform/http/site-route.ts";
import { siteLocales } from "#shared/locales.ts";
import { newestRulings } from "./disputes.records.ts";

/** As many as one page of them holds; the older ones are linked from the list. */
const mostRulings = 100;

/** The addresses of rulings, for search engines. */
export const rulingsSitemap: readonly BareRoute[] = [
  {
    method: "get",
    path: "/sitemap-rulings.xml",
    async handle(c) {
      const { table, config } = c.get("ctx");
      const { items } = await newestRulings(table, { limit: mostRulings });
      const addresses = siteLocales.flatMap((locale) =>
        items.map(({ id }) => `<url><loc>${config.siteUrl}/${locale}/rulings/${id}</loc></url>`),
      );
      const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join("\n")}\n</urlset>\n`;
      return c.body(xml, 200, {
        "Content-Type": "application/xml; charset=utf-8",
        "Cache-Control": "public, max-age=3600",
      });
    },
  },
];
