import type { DynamoDBRecord } from "aws-lambda";
import { beforeAll, describe, expect, it } from "vitest";
import { searchOf } from "#functions/market/search/engine/open-search.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { queryOf } from "#test/support/search-documents.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  stream = await followStream(world);
  await rebuildSearch(world.ctxOf());
});

/** What three new listings of one title write, in their order. */
async function threeListings(title: string): Promise<{ ids: string[]; records: DynamoDBRecord[] }> {
  const { profile } = await makeExporter(world);
  await stream.settle();
  const ids: string[] = [];
  for (let nth = 0; nth < 3; nth++) {
    const { id } = await makeListing(world, profile, { text: { en: { title, description: "" } } });
    ids.push(id);
  }
  const records = await stream.read();
  return { ids, records: records.filter(({ dynamodb }) => dynamodb?.NewImage?.kind?.S === "listing") };
}

describe("runReactions", () => {
  it.each([
    ["holds what the table cannot", { pk: { X: "1" } }],
    ["lacks what its schema asks for", { stage: { S: "lost" } }],
  ])("names the one record that %s, after doing those before it", async (title, broken) => {
    const { ids, records } = await threeListings(`Batik ${title}`);
    expect(records).toHaveLength(3);
    const second = records[1]?.dynamodb;
    Object.assign(second?.NewImage ?? {}, broken);
    const { batchItemFailures } = await stream.deliver(records);
    expect(batchItemFailures).toEqual([{ itemIdentifier: second?.SequenceNumber }]);
    // A reader that waits for a file too long answers by the one in hand.
    const found = async () => (await searchOf(world.platform).query(queryOf(`Batik ${title}`))).ids;
    await expect.poll(async () => (await found()).filter((id) => ids.includes(id))).toEqual([ids[0]]);
  });
});
