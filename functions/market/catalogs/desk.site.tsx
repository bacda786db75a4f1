import type { Hono } from "hono";
import { getListing } from "#functions/market/listings/listings.service.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { blankForm, nest, submit } from "#functions/platform/http/form.ts";
import { cursorOf, html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { parseInput } from "#shared/issues.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import { AddListing, CatalogDetails } from "#shared/market/catalogs/catalog.ts";
import { authorize } from "#shared/permissions.ts";
import { AddPage } from "#web/pages/market/catalogs/add-page.tsx";
import { DeskPage, NewCatalogPage } from "#web/pages/market/catalogs/desk-pages.tsx";
import { createCatalog, listOwnCatalogs } from "./catalogs.service.ts";
import { addEntry } from "./entries.service.ts";

const pageSize = 24;
/** Catalogs that an attaché chooses from when adding: the last changed ones. */
const choosable = 50;

/** The attaché's desk: their catalogs, a new one, and the way in from a listing's page. */
export function deskSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.use("/desk/*", async (c, next) => {
    signedIn(c.get("ctx"));
    await next();
  });

  app.get("/desk", async (c) => {
    const page = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listOwnCatalogs(c.get("ctx"), page);
    return html(c, <DeskPage catalogs={items} {...cursors} />);
  });

  app.get("/desk/catalogs/new", (c) => {
    authorize(c.get("ctx").actor, catalogPermissions.desk);
    const markets = marketsServed(c.get("ctx"));
    const form = blankForm({ market: markets[0] ?? "" });
    return html(c, <NewCatalogPage form={form} markets={markets} />);
  });

  app.post("/desk/catalogs/new", (c) =>
    submit(c, {
      async act(values, ctx) {
        const catalog = await createCatalog(ctx, parseInput(CatalogDetails, { text: {}, ...nest(values) }));
        return `/${ctx.locale}/desk/catalogs/${catalog.id}`;
      },
      again: (form) => <NewCatalogPage form={form} markets={marketsServed(c.get("ctx"))} />,
    }),
  );

  app.get("/desk/add", async (c) => {
    const ctx = c.get("ctx");
    const [listing, catalogs] = await Promise.all([
      getListing(ctx, { listingId: c.req.query("listing") ?? "" }),
      listOwnCatalogs(ctx, { limit: choosable }),
    ]);
    const form = blankForm();
    return html(c, <AddPage listing={listing} catalogs={catalogs.items} form={form} />);
  });

  app.post("/desk/add", (c) =>
    submit(c, {
      async act(values, ctx) {
        const { catalogId, listingId } = parseInput(AddListing, nest(values));
        await addEntry(ctx, catalogId, { listingId });
        return `/${ctx.locale}/desk/catalogs/${catalogId}#entry-${listingId}`;
      },
      async again(form) {
        const ctx = c.get("ctx");
        const listing = await getListing(ctx, { listingId: String(form.values.listingId) });
        const { items } = await listOwnCatalogs(ctx, { limit: choosable });
        return <AddPage listing={listing} catalogs={items} form={form} />;
      },
    }),
  );

  return app;
}

export function marketsServed(ctx: Ctx): string[] {
  return signedIn(ctx).markets;
}
