import { blankForm } from "#functions/platform/http/form.ts";
import { html } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { maximumImportBytes } from "#shared/market/listings/csv-columns.ts";
import type { FieldValues } from "#web/form-state.ts";
import { ImportPage, ImportResultPage } from "#web/pages/market/listings/import-page.tsx";
import { getListingBusiness } from "./listings.service.ts";
import { type CsvFile, exportListings, getImportTemplate, importListings } from "./listings-csv.service.ts";

const path = "/business/:profileId/import";
/** What stands around the file in its form. */
const formBytes = 100_000;

/** Listings from a file and into a file. */
export const listingsCsvSite = [
  page(path, getListingBusiness, async ({ ctx, at }) => (
    <ImportPage profile={await getListingBusiness(ctx, at)} form={blankForm()} />
  )),

  form(path, importListings, {
    formLimitBytes: maximumImportBytes + formBytes,
    read: csvOf,
    done: async (result, { c, ctx, at }) =>
      html(c, <ImportResultPage profile={await getListingBusiness(ctx, at)} result={result} />),
    again: async (form, { ctx, at }) => (
      <ImportPage profile={await getListingBusiness(ctx, at)} form={form} />
    ),
  }),

  page(`${path}/template.csv`, getImportTemplate, async ({ c, ctx, at }) =>
    download(c, await getImportTemplate(ctx, at, formatOf(c))),
  ),

  page("/business/:profileId/export.csv", exportListings, async ({ c, ctx, at }) =>
    download(c, await exportListings(ctx, at, formatOf(c))),
  ),
];

/** A file that was chosen, or else what was pasted. */
function csvOf({ file, text }: FieldValues): string {
  const csv = String(file || text || "");
  if (csv.trim() !== "") return csv;
  const issues = [{ pointer: "/file", code: "value_required" }];
  throw new ValidationFailed("input_invalid", { issues });
}

type Context = SiteCall<typeof path>["c"];

function formatOf(c: Context) {
  return c.req.query("separator") === "semicolon" ? { separator: "semicolon" as const } : {};
}

function download(c: Context, { name, csv }: CsvFile): Response {
  return c.body(csv, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}"`,
  });
}
