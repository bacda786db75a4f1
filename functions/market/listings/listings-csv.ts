import { profileFor } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { create, replace, type Write } from "#functions/platform/table/write.ts";
import { Conflict, TooLarge } from "#shared/errors.ts";
import { listingIds } from "#shared/market/ids.ts";
import { columnsFor, maximumImportBytes } from "#shared/market/listings/csv-columns.ts";
import { type CellFault, type Cells, cellsOf } from "#shared/market/listings/csv-row.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { readCsv, type Separator, writeCsv } from "./csv-text.ts";
import { type KeyedRow, keyRows, planRows, type Step, withUnknownCodes } from "./import-plan.ts";
import { importedRecord } from "./imported.records.ts";
import { snapshotOf, storedDetails } from "./listing-parts.ts";
import { allListingsOfProfile, listingRecord } from "./listings.records.ts";

export interface RowFault extends CellFault {
  row: number;
}

/** What an import did with each of the file's rows. */
export interface ImportReport {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  /** Of every refused row at least one, in the order of the rows. */
  faults: RowFault[];
}

/** With its guard, a listing is two writes of at most a hundred in a transaction. */
const rowsAtOnce = 25;
const batchesAtOnce = 4;
const attempts = 6;
const faultsPerRow = 20;

/**
 * Makes drafts of a file's good rows and reports the others. The same file again, later or at the same time, changes
 * nothing: each row belongs to one listing by its reference, or by all that it says.
 * @throws ValidationFailed for a file that cannot be read row by row; TooLarge `csv_too_large`.
 */
export async function importListings(ctx: Ctx, profileId: string, csv: string): Promise<ImportReport> {
  const profile = await profileFor(ctx, profileId, listingPermissions.create);
  if (Buffer.byteLength(csv) > maximumImportBytes) throw new TooLarge("csv_too_large");
  const rows = await readCsv(csv);
  const { keyed, refused } = keyRows(rows);
  const steps = await runAll(ctx, profile, keyed);
  const count = (act: Step["act"]) => steps.filter((step) => step.act === act).length;
  const faulty = await withUnknownCodes(
    ctx,
    [
      ...refused,
      ...steps.flatMap((step) => (step.act === "refuse" ? { ...step.row, faults: step.faults } : [])),
    ]
      .sort((a, b) => a.row - b.row)
      .map(({ row, cells, faults }) => ({ row, cells, faults })),
  );
  return {
    rows: rows.length,
    created: count("create"),
    updated: count("update"),
    unchanged: count("none"),
    refused: faulty.length,
    faults: faulty.flatMap(({ row, faults }) => faults.slice(0, faultsPerRow).map((it) => ({ row, ...it }))),
  };
}

async function runAll(ctx: Ctx, profile: Profile, rows: KeyedRow[]): Promise<Step[]> {
  const planned = await planRows(ctx, profile.id, rows);
  const writing = planned.filter(({ act }) => act === "create" || act === "update");
  const batches = Array.from({ length: Math.ceil(writing.length / rowsAtOnce) }, (_, at) =>
    writing.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce),
  ).values();
  const done: Step[] = planned.filter((step) => !writing.includes(step));
  async function work(): Promise<void> {
    for (const batch of batches) done.push(...(await runBatch(ctx, profile, batch)));
  }
  await Promise.all(Array.from({ length: batchesAtOnce }, work));
  return done;
}

/** Writes a batch whole; where another import or an edit came in between, plans its rows anew. */
async function runBatch(ctx: Ctx, profile: Profile, first: Step[]): Promise<Step[]> {
  let steps = first;
  for (let attempt = 1; ; attempt++) {
    const writes = steps.flatMap((step) => writesOf(ctx, profile, step));
    try {
      if (writes.length > 0) await ctx.table.transact(writes);
      return steps;
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * attempt));
      steps = await planRows(
        ctx,
        profile.id,
        steps.map((step) => step.row),
      );
    }
  }
}

function writesOf(ctx: Ctx, profile: Profile, step: Step): Write[] {
  if (step.act === "create") return createWrites(ctx, profile, step);
  if (step.act !== "update") return [];
  const { row, input, listing, guard } = step;
  const certificates = input.certificates.map((it) => ({ ...it, id: sameId(it, listing) }));
  const details = storedDetails(ctx, { ...input, certificates }, listing.certificates);
  return [
    replace(listingRecord, listing, details, ctx.now).write,
    ...(guard ? [replace(importedRecord, guard, { fingerprint: row.fingerprint }, ctx.now).write] : []),
  ];
}

function createWrites(ctx: Ctx, profile: Profile, { row, input }: Extract<Step, { act: "create" }>): Write[] {
  const at = ctx.now.toISOString();
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  const listing: Listing = {
    ...storedDetails(ctx, input),
    ...snapshotOf(profile),
    id: newId(listingIds, ctx.now),
    profileId: profile.id,
    stage: "draft",
    photos: [],
    importKey: row.key,
    ...stamps,
  };
  const { key, fingerprint } = row;
  const guard = { profileId: profile.id, key, listingId: listing.id, fingerprint, ...stamps };
  return [create(listingRecord, listing), create(importedRecord, guard)];
}

/** A certificate that the file still has as it was keeps its id. */
function sameId(certificate: { kind: string; number: string }, listing: Listing): string | undefined {
  return listing.certificates.find((it) => it.kind === certificate.kind && it.number === certificate.number)
    ?.id;
}

/** All of a business's listings but the withdrawn ones, in the format that `importListings` reads; it changes nothing then. */
export async function exportListings(ctx: Ctx, profileId: string, separator?: Separator): Promise<string> {
  const profile = await profileFor(ctx, profileId, listingPermissions.create);
  const rows: Cells[] = [];
  let cursor: string | undefined;
  do {
    const page = await allListingsOfProfile(ctx.table, profile.id, { limit: 50, cursor, oldestFirst: true });
    for (const listing of page.items)
      if (listing.stage !== "withdrawn") rows.push({ reference: referenceOf(listing), ...cellsOf(listing) });
    cursor = page.next;
  } while (cursor);
  return writeCsv(columnsFor(rows), rows, separator);
}

/** The row's own reference, where it was imported with one; else the listing's id, by which it is found again. */
function referenceOf({ id, importKey }: Listing): string {
  return importKey?.startsWith("ref:") ? importKey.slice(4) : id;
}
