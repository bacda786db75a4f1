import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type StreamPollerOptions, startStreamPoller } from "#infra/local/stream-poller.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { createTable } from "#infra/local/table/create-table.ts";
import { type LocalTable, startLocalTable } from "#infra/local/table/local-table.ts";
import { folderLetters } from "#infra/ops/dead-letters/folder-letters.ts";
import { replay } from "#infra/ops/dead-letters/letter.ts";

let engine: LocalTable;
let folder: string;

beforeAll(async () => {
  engine = await startLocalTable();
  folder = await mkdtemp(join(tmpdir(), "rantau-poller-"));
});

afterAll(async () => {
  await engine.stop();
  await rm(folder, { recursive: true });
});

let tables = 0;

/** A table of its own, whose stream is followed by `handle`. */
async function followed(
  handle: (names: string[], event: DynamoDBStreamEvent) => DynamoDBBatchResponse | undefined,
) {
  const tableName = `stream-${++tables}`;
  await createTable(engine.endpoint, tableName);
  const own = join(folder, tableName);
  const reports: string[] = [];
  const options: StreamPollerOptions = {
    endpoint: engine.endpoint,
    tableName,
    checkpointFile: join(own, "checkpoint.json"),
    deadLetterFolder: join(own, "dead-letters"),
    handle: async (event) => handle(event.Records.map(nameOf), event),
    report: (message) => reports.push(message),
    attempts: 3,
    retryDelayMs: 1,
    idleMs: 10,
  };
  async function start() {
    const poller = await startStreamPoller(options);
    onTestFinished(poller.stop);
    return poller;
  }
  async function put(name: string, more: Record<string, { S: string }> = {}): Promise<void> {
    const Item = { pk: { S: name }, sk: { S: name }, ...more };
    await callTable(engine.endpoint, "DynamoDB_20120810.PutItem", { TableName: tableName, Item });
  }
  const events: DynamoDBStreamEvent[] = [];
  const replayed = {
    events,
    async invoke(to: string, event: unknown) {
      expect(to).toBe("table-stream");
      events.push(event as DynamoDBStreamEvent);
      return options.handle(event as DynamoDBStreamEvent);
    },
  };
  const positions = () => readFile(options.checkpointFile, "utf8").catch(() => "");
  return { start, put, reports, deadLetterFolder: options.deadLetterFolder, positions, tableName, replayed };
}

function nameOf(record: DynamoDBRecord): string {
  return record.dynamodb?.Keys?.pk?.S ?? "";
}

/** Collects names, and settles once `enough` says so. */
function collector(enough: (names: string[]) => boolean) {
  const names: string[] = [];
  let finish = () => {};
  const whole = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return {
    names,
    whole,
    add(more: string[]) {
      names.push(...more);
      if (enough(names)) finish();
    },
  };
}

describe("startStreamPoller", () => {
  it("is not woken by what nothing follows from, and does not read it again after a restart", async () => {
    const seen = collector((names) => names.includes("last"));
    const { start, put, positions } = await followed((names) => {
      seen.add(names);
      return undefined;
    });
    const poller = await start();
    for (const kind of ["once", "limit", "listing", "once"]) await put(`of ${kind}`, { kind: { S: kind } });
    await put("last", { kind: { S: "mail" } });
    await seen.whole;
    expect(seen.names).toEqual(["of listing", "last"]);
    const before = await positions();
    await put("more", { kind: { S: "limit" } });
    await expect.poll(positions).not.toEqual(before);
    await poller.stop();
    await start();
    await put("end", { kind: { S: "mail" } });
    await expect.poll(() => seen.names).toEqual(["of listing", "last", "end"]);
  });

  it("calls the function with Lambda's event, both images marshalled", async () => {
    const events: DynamoDBStreamEvent[] = [];
    const seen = collector((names) => names.length === 3);
    const { start, put, tableName } = await followed((names, event) => {
      events.push(event);
      seen.add(names);
      return undefined;
    });
    await put("a", { title: { S: "kopi" } });
    await put("a", { title: { S: "teh" } });
    await callTable(engine.endpoint, "DynamoDB_20120810.DeleteItem", {
      TableName: tableName,
      Key: { pk: { S: "a" }, sk: { S: "a" } },
    });
    await start();
    await seen.whole;
    const records = events.flatMap(({ Records }) => Records);
    expect(records.map(({ eventName }) => eventName)).toEqual(["INSERT", "MODIFY", "REMOVE"]);
    expect(records[1]).toMatchObject({
      eventID: expect.any(String),
      eventVersion: expect.any(String),
      eventSource: "aws:dynamodb",
      eventSourceARN: expect.stringContaining(`table/${tableName}/stream/`),
      dynamodb: {
        Keys: { pk: { S: "a" }, sk: { S: "a" } },
        OldImage: { pk: { S: "a" }, sk: { S: "a" }, title: { S: "kopi" } },
        NewImage: { pk: { S: "a" }, sk: { S: "a" }, title: { S: "teh" } },
        SequenceNumber: expect.stringMatching(/^\d+$/),
        StreamViewType: "NEW_AND_OLD_IMAGES",
      },
    });
  });

  it("delivers in order, within a second", async () => {
    const wanted = Array.from({ length: 30 }, (_, at) => `n${at}`);
    const seen = collector((names) => names.length === wanted.length);
    const { start, put } = await followed((names) => {
      seen.add(names);
      return undefined;
    });
    await start();
    for (const name of wanted) await put(name);
    const written = performance.now();
    await seen.whole;
    expect(performance.now() - written).toBeLessThan(1000);
    expect(seen.names).toEqual(wanted);
  });

  it("tries again from the record that the function names as failed", async () => {
    const batches: string[][] = [];
    const done = collector((names) => names.includes("c"));
    const { start, put } = await followed((names, event) => {
      batches.push(names);
      const failing = batches.length === 1 ? event.Records[1] : undefined;
      if (!failing) done.add(names);
      return {
        batchItemFailures: failing ? [{ itemIdentifier: failing.dynamodb?.SequenceNumber ?? "" }] : [],
      };
    });
    for (const name of ["a", "b", "c"]) await put(name);
    await start();
    await done.whole;
    expect(batches).toEqual([
      ["a", "b", "c"],
      ["b", "c"],
    ]);
  });

  it("puts a record that never works among the dead letters, and goes on", async () => {
    const seen = collector((names) => names.includes("after"));
    let tries = 0;
    const { start, put, deadLetterFolder, reports } = await followed((names, event) => {
      const at = names.indexOf("poison");
      seen.add(at < 0 ? names : names.slice(0, at));
      if (at < 0) return undefined;
      tries += 1;
      return { batchItemFailures: [{ itemIdentifier: event.Records[at]?.dynamodb?.SequenceNumber ?? "" }] };
    });
    for (const name of ["before", "poison", "after"]) await put(name);
    await start();
    await seen.whole;
    expect(seen.names).toEqual(["before", "after"]);
    expect(tries).toBe(3);
    expect(reports).toHaveLength(1);
    const [letter = ""] = await readdir(deadLetterFolder);
    const { record, reason } = JSON.parse(await readFile(join(deadLetterFolder, letter), "utf8"));
    expect(nameOf(record)).toBe("poison");
    expect(reason).not.toBe("");
  });

  it("keeps of a dead letter all that its replay needs, which takes it away once its work is done", async () => {
    const seen = collector((names) => names.includes("after"));
    let isMended = false;
    const handle = (names: string[], event: DynamoDBStreamEvent) => {
      const at = isMended ? -1 : names.indexOf("poison");
      seen.add(at < 0 ? names : names.slice(0, at));
      const failing = event.Records[at]?.dynamodb?.SequenceNumber;
      return failing ? { batchItemFailures: [{ itemIdentifier: failing }] } : undefined;
    };
    const { start, put, deadLetterFolder, replayed } = await followed(handle);
    await put("poison", { title: { S: "kopi" } });
    await put("after");
    await start();
    await seen.whole;
    const again = () => replay(folderLetters(deadLetterFolder), replayed.invoke);
    expect(await again()).toMatchObject({
      done: 0,
      failed: [{ name: expect.stringMatching(/^\d+\.json$/) }],
    });
    expect(await readdir(deadLetterFolder)).toHaveLength(1);
    isMended = true;
    expect(await again()).toEqual({ done: 1, failed: [] });
    expect(await readdir(deadLetterFolder)).toEqual([]);
    expect(replayed.events.at(-1)?.Records).toMatchObject([
      { eventName: "INSERT", dynamodb: { NewImage: { pk: { S: "poison" }, title: { S: "kopi" } } } },
    ]);
  });

  it("finds the record that makes the function throw, and loses none beside it", async () => {
    const seen = collector((names) => names.includes("f"));
    const { start, put, deadLetterFolder } = await followed((names) => {
      if (names.includes("c")) throw new Error("poison");
      seen.add(names);
      return undefined;
    });
    for (const name of ["a", "b", "c", "d", "e", "f"]) await put(name);
    await start();
    await seen.whole;
    expect(seen.names).toEqual(["a", "b", "d", "e", "f"]);
    expect(await readdir(deadLetterFolder)).toHaveLength(1);
  });

  it("goes on after a restart where it stopped", async () => {
    let seen = collector((names) => names.length === 2);
    const { start, put } = await followed((names) => {
      seen.add(names);
      return undefined;
    });
    const first = await start();
    await put("a");
    await put("b");
    await seen.whole;
    await first.stop();
    await put("c");
    seen = collector((names) => names.includes("c"));
    await start();
    await seen.whole;
    expect(seen.names).toEqual(["c"]);
  });
});
