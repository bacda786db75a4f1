import { createHash } from "node:crypto";
import { knownHsCodes } from "#functions/market/nomenclature/nomenclature.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import { maximumReferenceLength } from "#shared/market/listings/csv-columns.ts";
import { type CellFault, type Cells, cellsOf, readCells } from "#shared/market/listings/csv-row.ts";
import type { Listing, ListingInput } from "#shared/market/listings/listing.ts";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import type { CsvRow } from "./csv-text.ts";
import { certificatesWithZerosLost, referencesWithZerosLost } from "./import-zeros.ts";
import { type ImportedRow, importedRecord, readAll } from "./imported.records.ts";
import { listingRecord } from "./listings.records.ts";

/** A row with what identifies it within its business. */
export interface KeyedRow {
  row: number;
  cells: Cells;
  columns: CsvRow["columns"];
  decimal: CsvRow["decimal"];
  /** `ref:` and its reference, `row:` and its fingerprint, or the id of a listing that was exported. */
  key: string;
  fingerprint: string;
}

/** What is to be done with a row. */
export type PlannedRow = { row: KeyedRow } & (
  | { act: "create"; input: ListingInput }
  | { act: "update"; input: ListingInput; listing: Listing; guard: ImportedRow | undefined }
  | { act: "none" }
  | { act: "refuse"; faults: CellFault[] }
);

/** Gives each row its key; a row that repeats another one of the file, or has a cell without a column, is refused. */
export function keyRows(rows: readonly CsvRow[]): { keyed: KeyedRow[]; refused: CsvRow[] } {
  const keyed: KeyedRow[] = [];
  const refused: CsvRow[] = [];
  const rowOfKey = new Map<string, number>();
  for (const { row, cells: all, columns, decimal, faults } of rows) {
    const { reference, ...cells } = all;
    const fingerprint = fingerprintOf(cells);
    const key = keyOf(reference, fingerprint);
    const first = rowOfKey.get(key);
    const found = [...faults];
    if (reference !== undefined && reference.length > maximumReferenceLength)
      found.push({
        column: "reference",
        code: "text_too_long",
        params: { maximum: maximumReferenceLength },
      });
    if (first !== undefined)
      found.push({ column: "reference", code: "csv_row_repeated", params: { row: first } });
    if (found.length > 0)
      refused.push({ row, cells, columns, decimal, faults: withOthers(found, { cells, decimal }) });
    else keyed.push({ row, cells, columns, decimal, key, fingerprint });
    rowOfKey.set(key, first ?? row);
  }
  return { keyed, refused };
}

/** All that is wrong with a row is told at once; of a faulty cell only its first fault. */
function withOthers(found: CellFault[], { cells, decimal }: Pick<CsvRow, "cells" | "decimal">): CellFault[] {
  const told = found.map((it) => it.column);
  const read = readCells(cells, { decimal, unreadable: told });
  return "input" in read ? found : [...found, ...read.faults.filter((it) => !told.includes(it.column))];
}

/** Refused rows, each with the code that no nomenclature holds beside its other faults. */
export async function withUnknownCodes<T extends { cells: Cells; faults: CellFault[] }>(
  ctx: Ctx,
  rows: readonly T[],
): Promise<T[]> {
  const codes = rows.map(({ cells, faults }) =>
    faults.some((it) => it.column === "hs_code") ? undefined : HsCode.safeParse(cells.hs_code).data,
  );
  const known = await knownHsCodes(
    ctx,
    codes.filter((it) => it !== undefined),
  );
  return rows.map((row, at) => {
    const code = codes[at];
    if (code === undefined || known.has(code)) return row;
    return { ...row, faults: [...row.faults, unknownCode] };
  });
}

const unknownCode: CellFault = { column: "hs_code", code: "hs_code_unknown" };

function keyOf(reference: string | undefined, fingerprint: string): string {
  if (reference === undefined) return `row:${fingerprint}`;
  return isIdOf(listingIds, reference) ? reference : `ref:${reference}`;
}

function fingerprintOf(cells: Cells): string {
  const entries = Object.entries(cells)
    .map(([name, cell]) => [name, cell.replaceAll(/\r\n?/g, "\n")] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(entries)).digest("base64url");
}

/** What is to be done with each row, from what the table holds now: one read for each hundred rows, and as many for their listings. */
export async function planRows(
  ctx: Ctx,
  profileId: string,
  rows: readonly KeyedRow[],
): Promise<PlannedRow[]> {
  const guards = await readAll(
    ctx,
    importedRecord,
    rows.filter(({ key }) => !isIdOf(listingIds, key)).map(({ key }) => ({ profileId, key })),
  );
  const guardOf = new Map(guards.map((guard) => [guard.key, guard]));
  const idOf = ({ key }: KeyedRow) => (isIdOf(listingIds, key) ? key : guardOf.get(key)?.listingId);
  const changed = rows.filter((row) => guardOf.get(row.key)?.fingerprint !== row.fingerprint);
  const ids = changed.flatMap((row) => idOf(row) ?? []);
  const listings = await readAll(ctx, listingRecord, [...new Set(ids)]);
  const listingOf = new Map(
    listings.filter((it) => it.profileId === profileId).map((listing) => [listing.id, listing]),
  );
  const shortened = await referencesWithZerosLost(ctx, profileId, rows, guardOf);
  const planned = rows.map((row) => {
    const guard = guardOf.get(row.key);
    const stored = shortened.get(row.key);
    if (stored !== undefined) return refusal(row, "identifier_zeros_lost", { stored });
    return guard?.fingerprint === row.fingerprint
      ? { row, act: "none" as const }
      : planRow(row, idOf(row), listingOf, guard);
  });
  return refuseUnknownCodes(ctx, refuseSameListing(planned));
}

/** A listing may be named twice: by its reference and by its id. */
function refuseSameListing(planned: PlannedRow[]): PlannedRow[] {
  const rowOfListing = new Map<string, number>();
  return planned.map((it) => {
    if (it.act !== "update") return it;
    const first = rowOfListing.get(it.listing.id);
    rowOfListing.set(it.listing.id, first ?? it.row.row);
    return first === undefined ? it : refusal(it.row, "csv_row_repeated", { row: first });
  });
}

function planRow(
  row: KeyedRow,
  listingId: string | undefined,
  listingOf: Map<string, Listing>,
  guard: ImportedRow | undefined,
): PlannedRow {
  const listing = listingId === undefined ? undefined : listingOf.get(listingId);
  if (listingId !== undefined && !listing) return refusal(row, "csv_reference_unknown");
  if (!listing) {
    const read = readCells(row.cells, row);
    return "input" in read
      ? { row, act: "create", input: read.input }
      : { row, act: "refuse", faults: read.faults };
  }
  const stored = cellsOf(listing);
  // A column that the file does not have says nothing about what the listing has there; a blank cell takes it away.
  const kept = Object.entries(stored).filter(([name]) => !row.columns.has(name));
  const lost = certificatesWithZerosLost(row.cells, stored);
  const { decimal } = row;
  const read = readCells({ ...Object.fromEntries(kept), ...row.cells }, { decimal, stored });
  if (!("input" in read)) return { row, act: "refuse", faults: [...lost, ...read.faults] };
  if (lost.length > 0) return { row, act: "refuse", faults: lost };
  const { input } = read;
  const isSame =
    fingerprintOf(cellsOf({ ...input, certificates: input.certificates as Listing["certificates"] })) ===
    fingerprintOf(stored);
  if (isSame) return { row, act: "none" };
  if (listing.stage !== "draft") return refusal(row, "csv_listing_not_draft");
  return { row, act: "update", input, listing, guard };
}

function refusal(row: KeyedRow, code: string, params?: CellFault["params"]): PlannedRow {
  const fault = { column: "reference", code, ...(params ? { params } : {}) };
  return { row, act: "refuse", faults: withOthers([fault], row) };
}

async function refuseUnknownCodes(ctx: Ctx, planned: PlannedRow[]): Promise<PlannedRow[]> {
  const known = await knownHsCodes(
    ctx,
    planned.flatMap((it) => ("input" in it ? (it.input.hsCode ?? []) : [])),
  );
  return planned.map((it) => {
    const hsCode = "input" in it ? it.input.hsCode : undefined;
    if (hsCode === undefined || known.has(hsCode)) return it;
    return { row: it.row, act: "refuse", faults: [unknownCode] };
  });
}
