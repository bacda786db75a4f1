import type { Hono } from "hono";
import { html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { readAddress } from "#shared/market/search/search-input.ts";
import { SearchPage } from "#web/pages/market/search/search-page.tsx";
import { nearCategories, searchListings } from "./search.service.ts";

/** The results page. All of it is public. */
export function searchSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/search", async (c) => {
    const ctx = c.get("ctx");
    const input = readAddress(new URL(c.req.url).searchParams);
    const answer = await searchListings(ctx, input);
    const meant = [input.q, ...answer.corrections.map((it) => it.meant ?? "")].join(" ");
    const near = answer.total === 0 ? nearCategories(ctx, meant) : [];
    return html(c, <SearchPage input={input} answer={answer} near={near} />);
  });

  return app;
}
