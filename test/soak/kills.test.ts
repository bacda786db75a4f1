import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pMap from "p-map";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailRecord } from "#functions/platform/mail/outbox.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { inquiryInput } from "#test/support/inquiries.ts";
import { type KillableProduct, killableProduct } from "./killed-product.ts";
import { isWhole, timeout } from "./size.ts";

const rounds = isWhole ? 60 : 2;
const perRound = 4;
const shops = 6;
/** After a kill a claim of a mail ends by itself; the due-runner then gives it to another. */
const settledWithinMs = 150_000;

/** A function's first answer of a new process may take long on a busy machine. */
const firstWriteWithinMs = 30_000;

let acknowledged = 0;
let folder: string;
let product: KillableProduct;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rantau-kills-"));
  product = await killableProduct(folder);
});
afterAll(async () => {
  await product.kill();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  buyer: { cookie: string; email: string };
  exporter: { cookie: string; email: string };
  listingId: string;
  asking: string;
  answering: string;
  inquiryId?: string;
  isAnswered?: boolean;
}

/** Exporters with a listing each, and for every inquiry to come a buyer, all of them signed in. */
async function makeMarket(): Promise<Asked[]> {
  const inside = await product.openInside();
  const made: Pick<Asked, "exporter" | "listingId">[] = [];
  for (let at = 0; at < shops; at++) {
    const { person, profile } = await makeExporter(inside);
    const { id } = await makeListing(inside, profile);
    made.push({ exporter: { cookie: await inside.cookieOf(person), email: person.email }, listingId: id });
  }
  const all: Asked[] = [];
  for (let at = 0; at < rounds * perRound; at++) {
    const person = await inside.makePerson();
    const shop = made[at % shops];
    if (!shop) throw new Error("There is no exporter.");
    const buyer = { cookie: await inside.cookieOf(person), email: person.email };
    all.push({ ...shop, buyer, asking: crypto.randomUUID(), answering: crypto.randomUUID() });
  }
  return all;
}

/** Asks, with the same key until it was acknowledged. */
async function ask(asked: Asked): Promise<void> {
  const path = `/listings/${asked.listingId}/inquiries`;
  const answer = await product.ask(
    { cookie: asked.buyer.cookie, key: asked.asking },
    "POST",
    path,
    inquiryInput(),
  );
  if (!answer) return;
  expect(answer).toMatchObject({ status: 201 });
  const { id } = answer.body as { id: string };
  if (asked.inquiryId) expect(id).toBe(asked.inquiryId);
  asked.inquiryId = id;
  acknowledged += 1;
}

/** Answers once the exporter was mailed, who would otherwise need no mail any more. */
async function answer(asked: Asked, mailed: ReadonlySet<string>): Promise<void> {
  if (asked.isAnswered || !asked.inquiryId || !mailed.has(asked.inquiryId)) return;
  const path = `/inquiries/${asked.inquiryId}/messages`;
  const message = { text: "We can send it in June.", language: "en" };
  const told = await product.ask(
    { cookie: asked.exporter.cookie, key: asked.answering },
    "POST",
    path,
    message,
  );
  if (!told) return;
  expect(told).toMatchObject({ status: 201 });
  asked.isAnswered = true;
  acknowledged += 1;
}

function idsOf(answer: { body: unknown } | undefined, list: string): string[] {
  const found = (answer?.body as Record<string, { id: string }[]> | undefined)?.[list] ?? [];
  return found.map(({ id }) => id);
}

async function mailedInquiries(): Promise<Set<string>> {
  const names = [...(await product.mails()).keys()];
  return new Set(names.flatMap((name) => /^inq_[0-9A-Z]{26}/.exec(name)?.[0] ?? []));
}

async function write(all: readonly Asked[]): Promise<void> {
  const mailed = await mailedInquiries();
  const act = (asked: Asked) => (asked.inquiryId ? answer(asked, mailed) : ask(asked));
  await pMap(all, act, { concurrency: 3 });
}

/** Writes go on; some moment after the first of them was acknowledged the product is killed. */
async function killAmid(all: readonly Asked[]): Promise<void> {
  const before = acknowledged;
  let isKilled = false;
  const writing = (async () => {
    for (; !isKilled; await delay(20)) await write(all);
  })();
  const deadline = Date.now() + firstWriteWithinMs;
  while (acknowledged === before && Date.now() < deadline) await delay(5);
  await delay(Math.random() * 1_500);
  await product.kill();
  isKilled = true;
  await writing;
}

/** Until everything was acknowledged and every mail is out. */
async function settle(all: readonly Asked[]): Promise<void> {
  const deadline = Date.now() + settledWithinMs;
  for (;;) {
    await write(all);
    const isAcknowledged =
      all.every(({ isAnswered }) => isAnswered) && (await product.mails()).size >= 2 * all.length;
    // A mail that went out just before a kill is only then known to have been sent when its claim has run out.
    if (isAcknowledged && (await unsent()).length === 0) return;
    if (Date.now() > deadline) throw new Error(`Not settled: ${JSON.stringify(await unsent())}`);
    await delay(500);
  }
}

async function unsent(): Promise<unknown[]> {
  const { table } = await product.openInside();
  const { Items } = await callTable<{ Items: { kind?: { S: string }; stage?: { S: string } }[] }>(
    table.endpoint,
    "DynamoDB_20120810.Scan",
    { TableName: table.tableName, ConsistentRead: true },
  );
  return Items.filter(({ kind, stage }) => kind?.S === mailRecord.kind && stage?.S !== "sent");
}

describe("the product, killed amid writes again and again", { timeout }, () => {
  it("answers soon after each start, loses and doubles nothing, and sends every mail once", async () => {
    const starts = [await product.start()];
    const all = await makeMarket();
    for (let round = 0; round < rounds; round++) {
      const soFar = all.slice(0, (round + 1) * perRound);
      await killAmid(soFar);
      starts.push(await product.start());
    }
    await settle(all);

    const mails = [...(await product.mails()).values()];
    const mailsTo = (email: string) => mails.filter((source) => source.includes(`To: ${email}`)).length;
    for (const { buyer, inquiryId } of all) {
      const list = await product.ask(buyer, "GET", "/inquiries");
      expect(idsOf(list, "items")).toEqual([inquiryId]);
      const thread = await product.ask(buyer, "GET", `/inquiries/${inquiryId}`);
      expect(idsOf(thread, "messages")).toHaveLength(2);
      expect(mailsTo(buyer.email)).toBe(1);
    }
    expect(mails).toHaveLength(2 * all.length);
    expect(await unsent()).toEqual([]);
    expect(await product.deadLetters()).toEqual([]);
    const [first = 0, ...again] = starts.map(Math.round);
    const median = again.toSorted((one, other) => one - other)[Math.floor(again.length / 2)] ?? 0;
    console.log(
      `${rounds} kills, ${2 * all.length} writes. First start ${first} ms, after a kill ${median} ms (median).`,
    );
    // A machine that runs other suites beside this one starts everything late.
    expect(median).toBeLessThan(Math.max(5 * first, 30_000));
  });
});
