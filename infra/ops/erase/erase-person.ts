import { isDeepStrictEqual } from "node:util";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { draftRecord } from "#functions/people/drafts/drafts.records.ts";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import type { Log } from "#functions/platform/log.ts";
import { mailQueueRecord, queuedThingRecord } from "#functions/platform/mail/mail-queues.ts";
import { mailRecord } from "#functions/platform/mail/outbox.ts";
import { partOf } from "#functions/platform/slice.ts";
import type { AnyRecord, Attributes } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { change } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { answerIn, doneRecord } from "#functions/platform/verbs/repeats.ts";
import { slices } from "#functions/slices.ts";
import { privatePhotos, publicPhotos } from "#shared/market/listings/photo.ts";
import { attachmentsRoot } from "#shared/trade/inquiries/attachment.ts";
import { papersRoot } from "#shared/trade/papers/paper.ts";
import { type Fate, isNamedIn } from "./fates.ts";
import { keysBelow, type Purge } from "./files.ts";
import type { Items } from "./items.ts";
import { count, type ErasureReport, emptyReport } from "./report.ts";
import { rules } from "./rules.ts";
import type { Whom } from "./whom.ts";

export interface ErasingParts {
  items: Items;
  table: Table;
  blobs: Blobs;
  purge: Purge;
  log: Log;
}

/** All kinds of things that the table holds, by their names; counters of limits have no record. */
export async function allRecords(): Promise<Map<string, AnyRecord>> {
  const records = [
    doneRecord,
    mailRecord,
    mailQueueRecord,
    queuedThingRecord,
    ...(await partOf(slices, "records")),
  ];
  return new Map(records.map((record) => [record.kind, record]));
}

/**
 * Erases somebody: items, files, listings (which name the files), the search index, and the person's own item last, so
 * that a run that broke off is found and finished by the next. Without `isWanted` it changes nothing and says what it would do.
 */
export async function erasePerson(
  parts: ErasingParts,
  whom: Whom,
  isWanted: boolean,
): Promise<ErasureReport> {
  const report = emptyReport(whom.personId, isWanted);
  const records = await allRecords();
  const goods: Attributes[] = [];
  const last: Attributes[] = [];
  for await (const item of parts.items.all()) {
    const kind = String(item.kind);
    const fate = await fateOf(parts.table, item, whom);
    if (!fate) continue;
    if (fate.kind === "keep") count(report, "kept", kind, fate.why);
    if (fate.kind === "change") {
      count(report, "changed", kind, fate.why);
      if (isWanted) await changeItem(parts.table, records.get(kind), item, whom);
    }
    if (fate.kind === "erase") {
      count(report, "erased", kind);
      if (kind === "listing") goods.push(item);
      else if (isTheLast(item, whom)) last.push(item);
      else if (isWanted) await parts.items.remove(item);
    }
  }
  await eraseFiles(parts, whom, report, isWanted);
  if (!isWanted) return report;
  for (const item of goods) await parts.items.remove(item);
  if (goods.length > 0) await rebuildIndex(parts);
  for (const item of last) await parts.items.remove(item);
  return report;
}

/** By these a run that broke off is found again: who they are, and what was theirs alone. */
function isTheLast({ kind, personId, id }: Attributes, whom: Whom): boolean {
  return (kind === "person" && id === whom.personId) || (kind === "member" && personId === whom.personId);
}

async function fateOf(table: Table, item: Attributes, whom: Whom): Promise<Fate | undefined> {
  const kind = String(item.kind);
  const said = await sealedText(table, item);
  if (said !== undefined) return isNamedIn(said, whom) ? { kind: "erase" } : undefined;
  const rule = rules[kind];
  if (!rule) throw new Error(`What becomes of a ${kind} is not decided: see infra/ops/erase/rules.ts.`);
  const fate = rule(item, whom);
  // An earlier run has been here.
  if (fate?.kind === "change" && isSo(item, fate.changes)) return { kind: "keep", why: fate.why };
  if (fate || !isNamedIn(JSON.stringify(item), whom)) return fate;
  return { kind: "keep", why: "it belongs to others, and names them by an id or in others' words" };
}

/** What lies sealed in an item that goes where it names somebody; undefined of all other kinds. */
async function sealedText(table: Table, item: Attributes): Promise<string | undefined> {
  if (item.kind === doneRecord.kind)
    return JSON.stringify(answerIn(await table.read(doneRecord, item))) ?? "";
  if (item.kind === draftRecord.kind) return (await table.read(draftRecord, item)).typed;
  return undefined;
}

function isSo(item: Attributes, changes: Attributes): boolean {
  return Object.entries(changes).every(([name, value]) => isDeepStrictEqual(item[name], value));
}

/** Decided again on what stands now, as others may change it at the same moment. */
async function changeItem(
  table: Table,
  record: AnyRecord | undefined,
  item: Attributes,
  whom: Whom,
): Promise<void> {
  if (!record) throw new Error(`A ${item.kind} has no record.`);
  await settle({ table, now: table.now() }, async () => {
    const thing = await table.get(record, record.keyOf(item));
    const fate = thing && rules[record.kind]?.(thing as unknown as Attributes, whom);
    return thing && fate?.kind === "change" ? [change(record, thing, fate.changes, { isNews: false })] : [];
  });
}

async function eraseFiles(
  { blobs, purge }: ErasingParts,
  { personId, profileIds, listingIds, photoIds }: Whom,
  report: ErasureReport,
  isWanted: boolean,
): Promise<void> {
  for (const id of photoIds)
    for (const root of [publicPhotos, privatePhotos]) {
      const keys = await keysBelow(blobs, `${root}/${id}/`);
      count(
        report,
        "erased",
        root === publicPhotos ? "public photo files" : "private photo files",
        keys.length,
      );
      if (isWanted) for (const key of keys) await purge(key);
    }
  const attached = await keysBelow(blobs, `${attachmentsRoot}/${personId}/`);
  count(report, "erased", "attachment files", attached.length);
  if (isWanted) for (const key of attached) await purge(key);
  const drawn = (await keysBelow(blobs, `${papersRoot}/`)).filter((key) => {
    const [, profileId = "", buyerId] = key.split("/");
    return buyerId === personId || profileIds.has(profileId);
  });
  count(report, "erased", "drawn papers", drawn.length);
  if (isWanted) for (const key of drawn) await purge(key);
  const uploads = (await keysBelow(blobs, "uploads/")).filter((key) => {
    const [, thingId = "", senderId] = key.split("/");
    return senderId === personId || listingIds.has(thingId) || profileIds.has(thingId);
  });
  count(report, "erased", "uploads", uploads.length);
  if (isWanted) for (const key of uploads) await purge(key);
  if (isWanted && photoIds.size > 0)
    await blobs.forget([...photoIds].map((id) => `/${publicPhotos}/${id}/*`));
}

/** The files of older indexes hold the listings still. */
async function rebuildIndex({ table, blobs, purge, log }: ErasingParts): Promise<void> {
  const before = await keysBelow(blobs, "search/index-");
  await rebuildSearch({ table, config: { searchCheckMs: 0 }, blobs, log, now: table.now() });
  for (const key of before) await purge(key);
}
