import * as z from "zod";
import { aProfile } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { longVerb } from "#functions/platform/verbs/long-verb.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { TooLarge } from "#shared/errors.ts";
import { columnsFor, maximumImportBytes, templateColumns } from "#shared/market/listings/csv-columns.ts";
import { type Cells, cellsOf } from "#shared/market/listings/csv-row.ts";
import type { ImportResult } from "#shared/market/listings/import-result.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { DecimalMark } from "#shared/terms/figures.ts";
import { readCsv, writeCsv } from "./csv-text.ts";
import { keyRows, type PlannedRow, withUnknownCodes } from "./import-plan.ts";
import { writeRows } from "./import-writes.ts";
import { allListingsOfProfile } from "./listings.records.ts";

const faultsPerRow = 20;

/**
 * Makes drafts of a file's good rows and tells what is wrong with the others. The same file again, later or at the same
 * time, changes nothing: each row belongs to one listing by its reference, or by all that it says.
 * @throws ValidationFailed for a file that cannot be read row by row; TooLarge `csv_too_large`.
 */
export const importListings = longVerb({
  permission: listingPermissions.create,
  of: aProfile,
  input: z.string().meta({ maxLength: maximumImportBytes }),
  async work({ ctx, thing: profile, input: csv }): Promise<ImportResult> {
    if (Buffer.byteLength(csv) > maximumImportBytes) throw new TooLarge("csv_too_large");
    const rows = await readCsv(csv, ctx.locale);
    const { keyed, refused } = keyRows(rows);
    const done = await writeRows(ctx, profile, keyed);
    const count = (act: PlannedRow["act"]) => done.filter((it) => it.act === act).length;
    const unfit = done.flatMap((it) => (it.act === "refuse" ? { ...it.row, faults: it.faults } : []));
    const faulty = await withUnknownCodes(
      ctx,
      [...refused, ...unfit]
        .sort((a, b) => a.row - b.row)
        .map(({ row, cells, faults }) => ({ row, cells, faults })),
    );
    return {
      rows: rows.length,
      created: count("create"),
      updated: count("update"),
      unchanged: count("none"),
      refused: faulty.length,
      faults: faulty.flatMap(({ row, faults }) =>
        faults.slice(0, faultsPerRow).map((it) => ({ row, ...it })),
      ),
    };
  },
});

/** A file for whoever asks for it, with the name that a browser keeps it under. */
export interface CsvFile {
  name: string;
  csv: string;
}

const CsvFormat = z.strictObject({ separator: z.enum(["comma", "semicolon"]).default("comma") });
type CsvFormat = z.infer<typeof CsvFormat>;

function marked({ separator }: CsvFormat): "," | ";" {
  return separator === "semicolon" ? ";" : ",";
}

/** All of a business's listings but the withdrawn ones, in the format that `importListings` reads; it changes nothing then. */
export const exportListings = read({
  permission: listingPermissions.create,
  of: aProfile,
  input: CsvFormat,
  async find({ ctx, thing: profile, input }): Promise<CsvFile> {
    const separator = marked(input);
    const rows = await rowsOf(ctx, profile, separator === ";" ? "," : ".");
    return { name: `${profile.handle}.csv`, csv: await writeCsv(columnsFor(rows), rows, separator) };
  },
});

/** A file with the columns that everyone starts with, and no rows. */
export const getImportTemplate = read({
  permission: listingPermissions.create,
  of: aProfile,
  input: CsvFormat,
  find: async ({ input }): Promise<CsvFile> => ({
    name: "template.csv",
    csv: await writeCsv(templateColumns, [], marked(input)),
  }),
});

async function rowsOf(ctx: Ctx, { id }: Profile, decimal: DecimalMark): Promise<Cells[]> {
  const rows: Cells[] = [];
  let cursor: string | undefined;
  do {
    const page = await allListingsOfProfile(ctx.table, id, { limit: 50, cursor, oldestFirst: true });
    for (const listing of page.items)
      if (listing.stage !== "withdrawn")
        rows.push({ reference: referenceOf(listing), ...cellsOf(listing, decimal) });
    cursor = page.next;
  } while (cursor);
  return rows;
}

/** The row's own reference, where it was imported with one; else the listing's id, by which it is found again. */
function referenceOf({ id, importKey }: Listing): string {
  return importKey?.startsWith("ref:") ? importKey.slice(4) : id;
}
