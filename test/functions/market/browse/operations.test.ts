import { readFile } from "node:fs/promises";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { toItem } from "#functions/platform/table/record.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { listingIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { makeRuling } from "#test/support/disputes.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let pages: Record<string, string>;
let model: Listing;
let profile: Profile;

beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  ({ profile } = await makeExporter(world));
  model = await makeListing(world, profile);
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const chosen = await Promise.all(Array.from({ length: 30 }, () => makeListing(world, profile)));
  const catalog = await makeCatalog(world, attache, chosen);
  pages = {
    home: "/en",
    newest: "/en/newest",
    category: "/en/categories/46",
    categories: "/en/categories",
    province: "/en/provinces/35",
    provinces: "/en/provinces",
    catalogs: "/en/catalogs",
    catalog: `/en/catalogs/${catalog.slug}`,
    listing: `/en/listings/${model.id}`,
    makers: "/en/exporters",
    profile: `/en/exporters/${profile.handle}`,
    rulings: "/en/rulings",
    ruling: `/en/rulings/${await makeRuling(world)}`,
    request: "/en/requests/new?q=kopi",
  };
});

/** Published listings, many at once. */
async function seed(count: number): Promise<void> {
  const client = openClient(world.config);
  const at = Date.parse("2026-01-01T00:00:00Z");
  const puts = Array.from({ length: count }, (_, nth) => {
    const publishedAt = new Date(at + nth * 1000).toISOString();
    const id = newId(listingIds, new Date(at));
    return { PutRequest: { Item: toItem(listingRecord, { ...model, id, publishedAt }) } };
  });
  const batches = Array.from({ length: Math.ceil(count / 25) }, (_, nth) =>
    puts.slice(nth * 25, nth * 25 + 25),
  );
  for (let nth = 0; nth < batches.length; nth += 8)
    await Promise.all(
      batches.slice(nth, nth + 8).map(async (batch) => {
        let pending = { [world.config.tableName]: batch } as Record<string, typeof batch> | undefined;
        while (pending && Object.keys(pending).length > 0)
          pending = (await client.send(new BatchWriteCommand({ RequestItems: pending })))
            .UnprocessedItems as typeof pending;
      }),
    );
}

/** The operations of each page, signed out and signed in. */
async function operationsOfPages() {
  const nobody = await world.browserOf();
  const buyer = await world.browserOf(await world.makePerson({ roles: ["buyer"] }));
  const counted: Record<string, { signedOut: string[]; signedIn: string[] }> = {};
  for (const [name, path] of Object.entries(pages)) {
    const read = (browser: typeof nobody) =>
      world.operationsOf(async () => expect((await browser.get(path)).status, path).toBe(200));
    counted[name] = { signedOut: await read(nobody), signedIn: await read(buyer) };
  }
  return counted;
}

/** `docs/ARCHITECTURE.md`'s table: page, operations signed out and signed in, read units signed out. */
async function documentedCosts(): Promise<Record<string, [number, number, number]>> {
  const text = await readFile("docs/ARCHITECTURE.md", "utf8");
  const rows = [...text.matchAll(/^\| `(\w+)` \|[^|]*\| (\d+) \| (\d+) \| ([\d.]+) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, page, out, within, units]) => [page, [Number(out), Number(within), Number(units)]]),
  );
}

describe("the public pages", () => {
  it("cost what the documentation says", async () => {
    await seed(60);
    const nobody = await world.browserOf();
    const buyer = await world.browserOf(await world.makePerson({ roles: ["buyer"] }));
    const found: Record<string, [number, number, number]> = {};
    for (const [name, path] of Object.entries(pages)) {
      const signedOut = await world.costsOf(async () => nobody.get(path));
      const signedIn = await world.costsOf(async () => buyer.get(path));
      const units = signedOut.reduce((sum, it) => sum + it.units, 0);
      found[name] = [signedOut.length, signedIn.length, units];
    }
    expect(await documentedCosts()).toEqual(found);
  });

  it("take at most 3 operations signed out, 4 signed in, and as many at 10,000 listings as at 60", {
    timeout: 180_000,
  }, async () => {
    const few = await operationsOfPages();
    for (const [name, { signedOut, signedIn }] of Object.entries(few)) {
      expect(signedOut.length, `${name}: ${signedOut}`).toBeLessThanOrEqual(3);
      expect(signedIn.length, `${name}: ${signedIn}`).toBeLessThanOrEqual(4);
      expect([...signedOut, ...signedIn].join(), name).not.toContain("Scan");
      expect([...signedOut, ...signedIn].join(), name).not.toMatch(/Put|Update|Write/);
    }
    await seed(9_940);
    expect(await operationsOfPages()).toEqual(few);
  });
});
