import { beforeAll, describe, expect, it } from "vitest";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const details = { offerKind: "goods", text: { en: { title: "Rattan basket" } } };

/** A draft at version 3, put anew with this header. */
async function putWith(header: string | undefined): Promise<[number, unknown]> {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile, { stage: "draft", version: 3 });
  const headers: Record<string, string> = header === undefined ? {} : { "if-match": header };
  const answer = await world.apiOf(person)("PUT", `/listings/${listing.id}`, details, headers);
  const { code, version } = (await answer.json()) as { code?: string; version?: number };
  return [answer.status, code ?? version];
}

describe("If-Match", () => {
  it.each(['"3"', 'W/"3"', '"3-gzip"', 'W/"3-br"', '"0", "3"', '"3","9"', "*", ' "3" '])(
    "%s holds for version 3",
    async (header) => {
      expect(await putWith(header)).toEqual([200, 4]);
    },
  );

  it.each(['"2"', '"4"', '"0", "1"', '"2-gzip"', '"abc"', '""'])("%s does not", async (header) => {
    expect(await putWith(header)).toEqual([409, "version_stale"]);
  });

  it.each(["3", '"3', "v3", '*, "3"'])("%s is malformed", async (header) => {
    expect(await putWith(header)).toEqual([400, "if_match_malformed"]);
  });

  it("is asked for where it is missing", async () => {
    expect(await putWith(undefined)).toEqual([428, "if_match_required"]);
  });
});

describe("If-None-Match", () => {
  it.each([
    ['"1"', 304],
    ['W/"1"', 304],
    ['"1-gzip"', 304],
    ['"7", "1"', 304],
    ["*", 304],
    ['"2"', 200],
    ["1", 200],
    ["", 200],
  ])("%s is answered with %i at version 1", async (header, status) => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const answer = await world.apiOf()("GET", `/listings/${listing.id}`, undefined, {
      "if-none-match": header,
    });
    expect([answer.status, answer.headers.get("etag")]).toEqual([status, '"1"']);
  });
});
