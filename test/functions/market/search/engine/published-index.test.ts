import { describe, expect, it } from "vitest";
import { SearchUnavailable } from "#functions/market/search/engine/search.ts";
import {
  asChange,
  emptyBlobs,
  openEngine,
  queryOf,
  sourceOf,
  titled,
} from "#test/support/search-documents.ts";

const basket = (id: string, version = 1) => asChange(titled(id, "Basket", { version }));

async function manifestOf(blobs: Awaited<ReturnType<typeof emptyBlobs>>) {
  const blob = await blobs.get("search/current.json");
  return JSON.parse(new TextDecoder().decode(blob?.bytes)) as {
    key: string;
    format: number;
    version: number;
  };
}

describe("two builders on one blob store", () => {
  it("lose none of each other's changes", async () => {
    const blobs = await emptyBlobs();
    const builders = [openEngine(blobs), openEngine(blobs), openEngine(blobs)];
    await builders[0]?.rebuild(sourceOf([]));
    await Promise.all(
      builders.flatMap((builder, at) =>
        Array.from({ length: 5 }, (_, nth) => builder.apply([basket(`doc-${at}-${nth}`)])),
      ),
    );
    const reader = openEngine(blobs);
    expect((await reader.query(queryOf("basket"))).total).toBe(15);
    expect((await manifestOf(blobs)).version).toBe(16);
    await Promise.all([...builders, reader].map((it) => it.close()));
  });

  it("keep a change that comes while a rebuild reads the table", async () => {
    const blobs = await emptyBlobs();
    const [rebuilding, changing] = [openEngine(blobs), openEngine(blobs)];
    const before = [titled("a", "Basket"), titled("b", "Basket")];
    await rebuilding.rebuild(sourceOf(before));
    const late = titled("c", "Basket");
    await rebuilding.rebuild({
      async *all() {
        yield before;
        await changing.apply([asChange(late), { id: "a", version: 2 }]);
      },
      load: async (ids) => [late].filter(({ id }) => ids.includes(id)).map(asChange),
    });
    const { ids } = await changing.query(queryOf("basket"));
    expect(ids.toSorted()).toEqual(["b", "c"]);
    await Promise.all([rebuilding.close(), changing.close()]);
  });

  it("leave the current file and the one before it in the store, and nothing older", async () => {
    const blobs = await emptyBlobs();
    const engine = openEngine(blobs);
    await engine.rebuild(sourceOf([]));
    for (let nth = 0; nth < 4; nth++) await engine.apply([basket(`doc-${nth}`)]);
    expect(await blobs.list("search/index-")).toHaveLength(2);
    await engine.close();
  });

  it("write nothing where nothing is new", async () => {
    const blobs = await emptyBlobs();
    const engine = openEngine(blobs);
    await engine.rebuild(sourceOf([titled("a", "Basket")]));
    const before = await manifestOf(blobs);
    await engine.apply([basket("a")]);
    expect(await manifestOf(blobs)).toEqual(before);
    await engine.close();
  });
});

describe("a reader", () => {
  it("fails no query while versions change under it", async () => {
    const blobs = await emptyBlobs();
    const [builder, reader] = [openEngine(blobs), openEngine(blobs)];
    await builder.rebuild(sourceOf([titled("first", "Basket")]));
    let isBuilding = true;
    const changing = (async () => {
      for (let nth = 0; nth < 15; nth++) await builder.apply([basket(`doc-${nth}`)]);
      isBuilding = false;
    })();
    let last = 0;
    while (isBuilding) {
      const { total } = await reader.query(queryOf("basket"));
      expect(total).toBeGreaterThanOrEqual(last);
      last = total;
    }
    await changing;
    // A reader that waits for a file too long answers by the one in hand.
    await expect.poll(async () => (await reader.query(queryOf("basket"))).total).toBe(16);
    await Promise.all([builder.close(), reader.close()]);
  });

  it("says that search is not available where no index was built", async () => {
    const engine = openEngine(await emptyBlobs());
    await expect(engine.query(queryOf("basket"))).rejects.toThrow(SearchUnavailable);
    await expect(engine.apply([basket("a")])).rejects.toThrow(SearchUnavailable);
    await engine.close();
  });

  const damages: [string, (blobs: Awaited<ReturnType<typeof emptyBlobs>>) => Promise<void>][] = [
    [
      "cut short",
      async (blobs) => {
        const { key } = await manifestOf(blobs);
        const bytes = (await blobs.get(key))?.bytes ?? new Uint8Array();
        await blobs.put(key, bytes.subarray(0, 5000), { contentType: "x/y" });
      },
    ],
    [
      "no database",
      async (blobs) => {
        await blobs.put((await manifestOf(blobs)).key, Buffer.from("nonsense"), { contentType: "x/y" });
      },
    ],
    ["gone", async (blobs) => blobs.remove((await manifestOf(blobs)).key)],
    [
      "of an older format",
      async (blobs) => {
        const manifest = await manifestOf(blobs);
        const older = Buffer.from(JSON.stringify({ ...manifest, format: manifest.format - 1 }));
        await blobs.put("search/current.json", older, { contentType: "application/json" });
      },
    ],
    [
      "named by a broken manifest",
      async (blobs) => {
        await blobs.put("search/current.json", Buffer.from("{"), { contentType: "application/json" });
      },
    ],
  ];

  it.each(damages)("says so where the file is %s, and answers again after a rebuild", async (_, damage) => {
    const blobs = await emptyBlobs();
    const builder = openEngine(blobs);
    await builder.rebuild(sourceOf([titled("a", "Basket")]));
    await damage(blobs);
    const reader = openEngine(blobs);
    await expect(reader.query(queryOf("basket"))).rejects.toThrow(SearchUnavailable);
    await expect(reader.apply([basket("b")])).rejects.toThrow(SearchUnavailable);
    await reader.rebuild(sourceOf([titled("a", "Basket")]));
    expect((await reader.query(queryOf("basket"))).total).toBe(1);
    await Promise.all([builder.close(), reader.close()]);
  });

  it("goes on with the copy in hand where the newest file is broken", async () => {
    const blobs = await emptyBlobs();
    const engine = openEngine(blobs);
    await engine.rebuild(sourceOf([titled("a", "Basket")]));
    await engine.query(queryOf("basket"));
    await blobs.put("search/current.json", Buffer.from("{"), { contentType: "application/json" });
    expect((await engine.query(queryOf("basket"))).total).toBe(1);
    await engine.close();
  });
});
