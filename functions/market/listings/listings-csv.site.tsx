import type { Context, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { profileFor } from "#functions/market/profiles/profiles.service.ts";
import { blankForm, submit } from "#functions/platform/http/form.ts";
import { html, pageOf, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { maximumImportBytes, templateColumns } from "#shared/market/listings/csv-columns.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { ImportPage, ImportReportPage } from "#web/pages/market/listings/import-page.tsx";
import { type Separator, writeCsv } from "./csv-text.ts";
import { exportListings, importListings } from "./listings-csv.ts";

export const importPath = "/business/:profileId/import";

/** Lets the import's form be as large as its file may be, with the form around it. Stands before whatever reads forms. */
export const importFormLimit = createMiddleware<SiteEnv>(async (c, next) => {
  c.set("formLimitBytes", maximumImportBytes + 100_000);
  await next();
});

/** Listings from a file and into a file. */
export function listingsCsvSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get(importPath, async (c) => {
    const profile = await profileFor(c.get("ctx"), c.req.param("profileId"), listingPermissions.create);
    return html(c, <ImportPage page={pageOf(c)} profile={profile} form={blankForm()} />);
  });

  app.post(importPath, async (c) => {
    const profile = await profileFor(c.get("ctx"), c.req.param("profileId"), listingPermissions.create);
    return submit(c, {
      async act({ file, text }, ctx) {
        const csv = String(file || text || "");
        if (csv.trim() === "")
          throw new ValidationFailed("input_invalid", {
            issues: [{ pointer: "/file", code: "value_required" }],
          });
        const report = await importListings(ctx, profile.id, csv);
        return html(c, <ImportReportPage page={pageOf(c)} profile={profile} report={report} />);
      },
      again: (form) => <ImportPage page={pageOf(c)} profile={profile} form={form} />,
    });
  });

  app.get("/business/:profileId/import/template.csv", async (c) => {
    await profileFor(c.get("ctx"), c.req.param("profileId"), listingPermissions.create);
    return download(c, "template.csv", await writeCsv(templateColumns, [], separatorOf(c)));
  });

  app.get("/business/:profileId/export.csv", async (c) => {
    const profile = await profileFor(c.get("ctx"), c.req.param("profileId"), listingPermissions.create);
    const csv = await exportListings(c.get("ctx"), profile.id, separatorOf(c));
    return download(c, `${profile.handle}.csv`, csv);
  });

  return app;
}

function separatorOf(c: Context<SiteEnv>): Separator {
  return c.req.query("separator") === "semicolon" ? ";" : ",";
}

function download(c: Context<SiteEnv>, name: string, csv: string): Response {
  return c.body(csv, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}"`,
  });
}
