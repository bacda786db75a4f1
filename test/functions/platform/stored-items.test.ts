import { beforeAll, describe, expect, it, vi } from "vitest";
import { newestListings } from "#functions/market/listings/listings.records.ts";
import { searchOf } from "#functions/market/search/engine/open-search.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { createLog } from "#functions/platform/log.ts";
import { mailRecord, posting } from "#functions/platform/mail/outbox.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { listingSummary } from "#shared/market/listings/listing-summary.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { queryOf } from "#test/support/search-documents.ts";
import { followStream } from "#test/support/stream.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

type Item = Record<string, unknown>;

function call<Answer>(operation: string, input: object): Promise<Answer> {
  const { dynamodbEndpoint = "", tableName: TableName } = world.config;
  return callTable<Answer>(dynamodbEndpoint, `DynamoDB_20120810.${operation}`, { TableName, ...input });
}

/** Sets an attribute past every schema, as a fault or a newer version of ours may. */
async function tamper(pk: string, sk: string, attributes: Item): Promise<void> {
  const Key = { pk: { S: pk }, sk: { S: sk } };
  const { Item } = await call<{ Item: Item }>("GetItem", { Key });
  await call("PutItem", { Item: { ...Item, ...attributes } });
}

async function listingsWithOneBroken(count: number) {
  const { profile } = await makeExporter(world, { provinceCode: "51", regencyCode: "51.03" });
  const made = [];
  for (let nth = 0; nth < count; nth++)
    made.push(
      await makeListing(world, profile, {
        chapter: "44",
        text: { en: { title: "Teak bowl", description: "" } },
      }),
    );
  const [, broken, ...others] = made;
  if (!broken) throw new Error("There is nothing to break.");
  await tamper(`LISTING#${broken.id}`, "LISTING", {
    leadTimeDays: { S: "soon" },
    summary: { S: JSON.stringify({ ...listingSummary(broken), leadTimeDays: "soon" }) },
  });
  return { profile, broken, whole: made.filter((it) => it !== broken), others };
}

describe("one stored item that does not fit its schema", () => {
  it("takes down none of its pages", async () => {
    const { profile, broken, whole } = await listingsWithOneBroken(3);
    const paths = ["/", "/newest", "/categories/44", "/provinces/51", `/exporters/${profile.handle}`];
    for (const path of paths) {
      const answer = await world.site.request(`${siteUrl}/en${path === "/" ? "" : path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      const page = await answer.text();
      expect(page).not.toContain(broken.id);
      if (path === "/newest") for (const { id } of whole) expect(page).toContain(id);
    }
    expect((await world.site.request(`${siteUrl}/en/listings/${broken.id}`)).status).toBe(404);
  });

  it("is left out of lists whose pages go on, forwards and backwards", async () => {
    const { whole } = await listingsWithOneBroken(5);
    const { table } = world.platform;
    const first = await newestListings(table, { limit: 2 });
    const second = await newestListings(table, { limit: 2, cursor: first.next });
    const third = await newestListings(table, { limit: 2, cursor: second.next });
    const read = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
    expect(read.slice(0, 4)).toEqual(whole.map(({ id }) => id).toReversed());
    const back = await newestListings(table, { limit: 2, cursor: third.previous });
    expect(back.items).toEqual(second.items);
  });

  it("does not stop the index from being built anew", async () => {
    const { broken, whole } = await listingsWithOneBroken(3);
    await rebuildSearch(world.ctxOf());
    const { ids } = await searchOf(world.platform).query(queryOf("teak bowl"));
    expect(ids).toEqual(expect.arrayContaining(whole.map(({ id }) => id)));
    expect(ids).not.toContain(broken.id);
  });

  it("is told of in the log and counted, by its kind and its faulty field, with nothing of what it says", async () => {
    const person = await world.makePerson({ name: "Siti Aminah" });
    await tamper(`PERSON#${person.id}`, "PERSON", { locale: { S: "Siti's own" } });
    const { config } = world;
    const table = openTable({ config, cursors: signedCursors(config.cursorKey), log: createLog("error") });
    const lines: string[] = [];
    const stdout = vi.spyOn(process.stdout, "write").mockImplementation((line) => {
      lines.push(String(line));
      return true;
    });
    expect(await table.get(personRecord, person.id)).toBeUndefined();
    stdout.mockRestore();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      level: "error",
      event: "item_unreadable",
      kind: "person",
      error: { name: "ItemUnreadable", message: "A person does not fit its schema: locale invalid_value" },
      UnreadableItems: 1,
      _aws: {
        CloudWatchMetrics: [
          {
            Namespace: "Rantau",
            Dimensions: [[], ["kind"]],
            Metrics: [{ Name: "UnreadableItems", Unit: "Count" }],
          },
        ],
      },
    });
    expect(lines[0]).not.toMatch(/Siti/);
  });

  it("does not stand before others whose time has come, however many there are", async () => {
    const past = new Date("2020-01-01T00:00:00.000Z");
    const { table } = world.platform;
    const ids = Array.from({ length: 7 }, (_, at) => `waits-${at}`);
    for (const id of ids) await table.transact([posting({ id, writer: "nobody", about: {} }, past)], past);
    for (const id of ids.slice(0, 6)) await tamper(`MAIL#${id}`, "MAIL", { attempts: { S: "many" } });
    const due = await table.queryDue(mailRecord, new Date("2020-02-01T00:00:00.000Z"), 2);
    expect(due.map(({ id }) => id)).toEqual(["waits-6"]);
  });

  it("is answered by its repair: what follows from the repair is not held up by how it was before", async () => {
    const stream = await followStream(world);
    const { broken } = await listingsWithOneBroken(2);
    await stream.read();
    await tamper(`LISTING#${broken.id}`, "LISTING", { leadTimeDays: { N: "30" } });
    const { batchItemFailures } = await stream.deliver(await stream.read());
    expect(batchItemFailures).toEqual([]);
  });
});
