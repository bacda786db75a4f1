import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { Conflict, TooManyRequests } from "#shared/errors.ts";
import { listingIds } from "#shared/market/ids.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { requireVerifiedMailToShow } from "#shared/people/people/verified-mail.ts";
import { countDayDrafts } from "./draft-limits.ts";
import { type KeyedRow, type PlannedRow, planRows } from "./import-plan.ts";
import { importedRecord } from "./imported.records.ts";
import { detailsOf, snapshotOf } from "./listing-parts.ts";
import { listingRecord } from "./listings.records.ts";

/** With its guard, a listing is two writes of at most a hundred in a transaction, beside the limits' counters. */
const rowsAtOnce = 25;

/**
 * Brings the table to what the rows say, in the file's order, so that it is the last ones for which a day's limits leave
 * no room; answers what was done with each row.
 */
export async function writeRows(
  ctx: Ctx,
  profile: Profile,
  rows: readonly KeyedRow[],
): Promise<PlannedRow[]> {
  const planned = await planRows(ctx, profile.id, rows);
  const writing = planned.filter(({ act }) => act === "create" || act === "update");
  const done = planned.filter((it) => !writing.includes(it));
  let full: TooManyRequests | undefined;

  async function writeAll(batch: PlannedRow[]): Promise<void> {
    const fits = full ? batch.filter(({ act }) => act !== "create") : batch;
    if (full) done.push(...batch.filter(({ act }) => act === "create").map(leftOut(full)));
    try {
      if (fits.length > 0) done.push(...(await writeBatch(ctx, profile, fits)));
    } catch (error) {
      if (!(error instanceof TooManyRequests)) throw error;
      await writeSome(fits, error);
    }
  }

  /** As many of a batch as there still is room for, found by halves. */
  async function writeSome(batch: PlannedRow[], error: TooManyRequests): Promise<void> {
    if (batch.length === 1) {
      full = error;
      done.push(...batch.map(leftOut(error)));
      return;
    }
    const middle = Math.ceil(batch.length / 2);
    await writeAll(batch.slice(0, middle));
    await writeAll(batch.slice(middle));
  }

  for (let at = 0; at < writing.length; at += rowsAtOnce) await writeAll(writing.slice(at, at + rowsAtOnce));
  return done;
}

/** A row that may come again another day, when there is room. */
function leftOut({ params }: TooManyRequests): (planned: PlannedRow) => PlannedRow {
  const fault = { column: "reference", code: "csv_row_over_limit", params: { limit: params.limit ?? 0 } };
  return ({ row }) => ({ row, act: "refuse", faults: [fault] });
}

/** Writes a batch whole; where another import or an edit came in between, plans its rows anew. */
function writeBatch(ctx: Ctx, profile: Profile, first: PlannedRow[]): Promise<PlannedRow[]> {
  const rows = first.map((it) => it.row);
  return afresh(async (attempt) => {
    const planned = attempt === 1 ? first : await planRows(ctx, profile.id, rows);
    const created = planned.filter(({ act }) => act === "create").length;
    await commit(ctx, [
      ...planned.flatMap((it) => writesOf(ctx, profile, it)),
      ...(created > 0 ? countDayDrafts(ctx, profile.id, created) : []),
    ]);
    return planned;
  });
}

function writesOf(ctx: Ctx, profile: Profile, planned: PlannedRow): Write[] {
  if (planned.act === "create") return createWrites(ctx, profile, planned);
  if (planned.act !== "update") return [];
  const { row, input, listing, guard } = planned;
  requireVerifiedMailToShow(signedIn(ctx), listing);
  const certificates = input.certificates.map((it) => ({ ...it, id: sameId(it, listing) }));
  const details = detailsOf(ctx, { ...input, certificates }, listing.certificates);
  return [
    change(listingRecord, listing, details),
    ...(guard ? [change(importedRecord, guard, { fingerprint: row.fingerprint })] : []),
  ];
}

type NewRow = Extract<PlannedRow, { act: "create" }>;

/** The guard is what another import of the same row meets. */
function createWrites(ctx: Ctx, profile: Profile, { row: { key, fingerprint }, input }: NewRow): Write[] {
  const id = newId(listingIds, ctx.now);
  return [
    add(listingRecord, {
      ...detailsOf(ctx, input),
      ...snapshotOf(profile, id),
      id,
      profileId: profile.id,
      stage: listingProcess.first,
      photos: [],
      importKey: key,
    }),
    add(
      importedRecord,
      { profileId: profile.id, key, listingId: id, fingerprint },
      () => new Conflict("version_stale"),
    ),
  ];
}

/** A certificate that the file still has as it was keeps its id. */
function sameId(certificate: { kind: string; number: string }, listing: Listing): string | undefined {
  return listing.certificates.find((it) => it.kind === certificate.kind && it.number === certificate.number)
    ?.id;
}
