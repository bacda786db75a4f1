import type { Context, Hono } from "hono";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm, nest, submit } from "#functions/platform/http/form.ts";
import { html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import { CatalogDetails, CatalogEntry, listingIdIn } from "#shared/market/catalogs/catalog.ts";
import { type FormState, flatten } from "#web/form-state.ts";
import { EditCatalogPage, type EditCatalogPageProps } from "#web/pages/market/catalogs/edit-page.tsx";
import { NotePage } from "#web/pages/market/catalogs/note-page.tsx";
import { getOwnCatalog, publishCatalog, unpublishCatalog, updateCatalog } from "./catalogs.service.ts";
import { marketsServed } from "./desk.site.tsx";
import { addEntry, allEntries, getEntry, moveEntry, removeEntry, setNote } from "./entries.service.ts";

const own = "/desk/catalogs/:catalogId";

/** One catalog in its attaché's hands: texts, entries and notes, publishing. */
export function catalogEditorSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get(own, async (c) => html(c, await editPage(c, c.req.param("catalogId"))));

  app.post(own, (c) => {
    const catalogId = c.req.param("catalogId");
    return submit(c, {
      async act({ version, ...values }, ctx) {
        await updateCatalog(
          ctx,
          catalogId,
          parseInput(CatalogDetails, { text: {}, ...nest(values) }),
          Number(version),
        );
        return `/${ctx.locale}/desk/catalogs/${catalogId}`;
      },
      again: (form) => editPage(c, catalogId, { details: form }),
    });
  });

  for (const [step, verb] of Object.entries({ publish: publishCatalog, unpublish: unpublishCatalog }))
    app.post(`${own}/${step}`, (c) => {
      const catalogId = c.req.param("catalogId") ?? "";
      return submit(c, {
        async act(_, ctx) {
          await verb(ctx, catalogId);
          return `/${ctx.locale}/desk/catalogs/${catalogId}`;
        },
        again: (form) => editPage(c, catalogId, { step: form }),
      });
    });

  app.post(`${own}/entries`, (c) => {
    const catalogId = c.req.param("catalogId");
    return submit(c, {
      async act(values, ctx) {
        const listingId = listingIdIn(String(values.listing ?? ""));
        if (!listingId) throw new ValidationFailed("input_invalid", { issues: [notFound] });
        await addEntry(ctx, catalogId, { listingId });
        return `/${ctx.locale}/desk/catalogs/${catalogId}#entry-${listingId}`;
      },
      again: (form) => editPage(c, catalogId, { add: atField(form, "/listing") }),
    });
  });

  for (const [name, act] of Object.entries({
    up: (ctx: Ctx, catalogId: string, listingId: string) => moveEntry(ctx, catalogId, listingId, -1),
    down: (ctx: Ctx, catalogId: string, listingId: string) => moveEntry(ctx, catalogId, listingId, 1),
    remove: removeEntry,
  }))
    app.post(`${own}/entries/:listingId/${name}`, (c) => {
      const { catalogId = "", listingId = "" } = c.req.param();
      return submit(c, {
        async act(_, ctx) {
          await act(ctx, catalogId, listingId);
          const place = name === "remove" ? "entries" : `entry-${listingId}`;
          return `/${ctx.locale}/desk/catalogs/${catalogId}#${place}`;
        },
        again: (form) => editPage(c, catalogId, { step: form }),
      });
    });

  app.get(`${own}/entries/:listingId/note`, async (c) => {
    const { catalogId, listingId } = c.req.param();
    const found = await getEntry(c.get("ctx"), catalogId, listingId);
    const form = blankForm(flatten({ note: found.entry.note ?? {} }));
    return html(c, <NotePage {...found} form={form} />);
  });

  app.post(`${own}/entries/:listingId/note`, (c) => {
    const { catalogId, listingId } = c.req.param();
    return submit(c, {
      async act(values, ctx) {
        const entry = parseInput(CatalogEntry, { ...nest(values), listingId });
        await setNote(ctx, catalogId, entry);
        return `/${ctx.locale}/desk/catalogs/${catalogId}#entry-${listingId}`;
      },
      async again(form) {
        const found = await getEntry(c.get("ctx"), catalogId, listingId);
        return <NotePage {...found} form={form} />;
      },
    });
  });

  return app;
}

/** The page of a catalog's editor; the form that failed comes with what was typed. */
async function editPage(
  c: Context<SiteEnv>,
  catalogId: string,
  failed: Partial<EditCatalogPageProps["forms"]> = {},
) {
  const ctx = c.get("ctx");
  const catalog = await getOwnCatalog(ctx, catalogId);
  const entries = await allEntries(ctx, catalog);
  const { market, slug, text, version } = catalog;
  const forms = {
    details: blankForm(flatten({ market, slug, text, version })),
    add: blankForm(),
    step: blankForm(),
    ...failed,
  };
  const markets = marketsServed(ctx);
  return <EditCatalogPage catalog={catalog} entries={entries} markets={markets} forms={forms} />;
}

const notFound = { pointer: "/listing", code: "listing_not_published" };

/** Every fault of a form that has one field alone. */
function atField(form: FormState, pointer: string): FormState {
  return { ...form, issues: form.issues.map((issue) => ({ ...issue, pointer })) };
}
