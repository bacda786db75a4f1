import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { mailQueueRecord, queuedThingRecord } from "#functions/platform/mail/mail-queues.ts";
import { mailRecord } from "#functions/platform/mail/outbox.ts";
import { openSeal } from "#functions/platform/seal/open-seal.ts";
import { type Seal, SealBroken } from "#functions/platform/seal/seal.ts";
import { partOf, type Slice } from "#functions/platform/slice.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import type { AnyRecord, Attributes } from "#functions/platform/table/record.ts";
import { ItemUnreadable } from "#functions/platform/table/stored-item.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { change } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { doneRecord } from "#functions/platform/verbs/repeats.ts";
import { slices } from "#functions/slices.ts";
import { dataPaths, readSettings } from "#infra/local/data-folder.ts";
import { dataFolder } from "#infra/local/start.ts";
import type { TablePlace } from "#infra/local/table/find-table.ts";

/** Every kind of thing: what the slices bring, and the platform's own. */
export async function allRecords(mounted: readonly Slice[] = slices): Promise<AnyRecord[]> {
  return [doneRecord, mailRecord, mailQueueRecord, queuedThingRecord, ...(await partOf(mounted, "records"))];
}

export interface Rewriting {
  records: readonly AnyRecord[];
  seal: Seal;
  /** Which of their items are to be written anew; all, where not said. */
  isWanted?(record: AnyRecord, item: Attributes): boolean;
}

export interface Rewritten {
  /** How many things of each kind. */
  counts: Record<string, number>;
  /** How many of each kind could not be read, and stay as they are. */
  unreadable: Record<string, number>;
}

/** Reads things of these records and writes them as they are, by today's schema and the newest key, while the site runs or not. */
export async function rewriteItems(
  place: Omit<TablePlace, "leave">,
  { records, seal, isWanted = () => true }: Rewriting,
): Promise<Rewritten> {
  const client = openClient(place);
  const table = openTable({ config: place, cursors: signedCursors(""), seal, client });
  const byKind = new Map(records.map((record) => [record.kind, record]));
  const counts = new Map(records.map(({ kind }) => [kind, 0]));
  const unreadable = new Map<string, number>();
  const countIn = (map: Map<string, number>, kind: string) => map.set(kind, (map.get(kind) ?? 0) + 1);
  let from: Attributes | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: place.tableName, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    for (const item of page.Items ?? []) {
      const record = byKind.get(item.kind);
      if (!record || !isWanted(record, item)) continue;
      const outcome = await rewriteOne(record, item, { table, now: table.now() });
      if (outcome !== "gone") countIn(outcome === "done" ? counts : unreadable, record.kind);
    }
    from = page.LastEvaluatedKey;
  } while (from);
  return { counts: Object.fromEntries(counts), unreadable: Object.fromEntries(unreadable) };
}

/** No part of a key is sealed or upcast, so the item as it lies in the table tells its key. */
async function rewriteOne(
  record: AnyRecord,
  item: Attributes,
  ctx: Parameters<typeof settle>[0],
): Promise<"done" | "gone" | "unreadable"> {
  try {
    await ctx.table.read(record, item);
  } catch (error) {
    if (error instanceof ItemUnreadable || error instanceof SealBroken) return "unreadable";
    throw error;
  }
  const key = record.keyOf(item);
  let isThere = false;
  await settle(ctx, async () => {
    const thing = await ctx.table.get(record, key);
    isThere = thing !== undefined;
    // Nobody changed it, so its time of change stays.
    return thing ? [change(record, thing, {}, { isNews: false })] : [];
  });
  return isThere ? "done" : "gone";
}

/** The keys that the environment names, which it must for a table that it names; else this machine's own. */
export async function findSeal(environment: NodeJS.ProcessEnv): Promise<Seal> {
  const {
    TABLE_NAME,
    SEAL_KEYS_ARN: arn,
    SEAL_KEYS: keys,
    AWS_REGION: region = "ap-southeast-3",
  } = environment;
  if (arn) return openSeal({ seal: { kind: "secret", arn, region } });
  if (keys) return openSeal({ seal: { kind: "keys", keys } });
  if (TABLE_NAME) throw new Error("Set SEAL_KEYS_ARN, the secret with the keys of this table.");
  const { sealKeys } = await readSettings(dataPaths(dataFolder()));
  return openSeal({ seal: { kind: "keys", keys: sealKeys } });
}
