import * as z from "zod";
import { apiSlice } from "#functions/platform/http/api.ts";
import { decodeUtf8, readBytes } from "#functions/platform/http/body.ts";
import { UnsupportedMedia } from "#shared/errors.ts";
import { maximumImportBytes } from "#shared/market/listings/csv-columns.ts";
import { issueText, messagesIn } from "#web/messages.ts";
import { exportListings, importListings } from "./listings-csv.ts";

const count = z.int().min(0);

const ReportView = z.strictObject({
  rows: count,
  created: count,
  updated: count,
  unchanged: count,
  refused: count,
  faults: z.array(
    z.strictObject({
      /** As a spreadsheet counts: the headings are row 1. */
      row: z.int(),
      column: z.string(),
      code: z.string(),
      detail: z.string(),
    }),
  ),
});

const ExportQuery = z.strictObject({ separator: z.enum(["comma", "semicolon"]).default("comma") });

export function listingsCsvApi() {
  const slice = apiSlice();

  slice.on(
    {
      method: "post",
      path: "/profiles/:profileId/listings/import",
      tag: "listings",
      summary:
        "Make drafts of a CSV file's good rows, and say what is wrong with the others; the same file twice changes nothing",
      verb: "listing.create",
      bodyType: "text/csv",
      body: z.string().max(maximumImportBytes),
      answer: ReportView,
    },
    async ({ ctx, c, params }) => {
      const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
      if (type !== "text/csv") throw new UnsupportedMedia("media_type_not_csv");
      const csv = decodeUtf8(await readBytes(c, maximumImportBytes));
      const { faults, ...counts } = await importListings(ctx, params.profileId ?? "", csv);
      const t = messagesIn(ctx.locale);
      const told = faults.map(({ row, column, ...fault }) => ({
        ...{ row, column, code: fault.code },
        detail: issueText(t, { pointer: "", ...fault }),
      }));
      return { ...counts, faults: told };
    },
  );

  slice.on(
    {
      method: "get",
      path: "/profiles/:profileId/listings/export",
      tag: "listings",
      summary: "A business's listings as the CSV file that the import reads",
      verb: "listing.create",
      query: ExportQuery,
      answerType: "text/csv",
    },
    async ({ ctx, c, params, query }) => {
      const separator = query.separator === "semicolon" ? ";" : ",";
      const csv = await exportListings(ctx, params.profileId ?? "", separator);
      return c.body(csv, 200, { "Content-Type": "text/csv; charset=utf-8" });
    },
  );

  return slice;
}
