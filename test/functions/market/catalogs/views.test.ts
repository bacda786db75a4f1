import { beforeAll, describe, expect, it } from "vitest";
import { viewsOfCatalog } from "#functions/market/catalogs/catalogs.offers.ts";
import { countView, seenMark } from "#functions/market/catalogs/views.service.ts";
import { newId } from "#functions/platform/ids.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function makePublished() {
  const { profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, attache, [listing]);
  return { catalog };
}

const see = (catalog: Catalog, day = "2026-03-05") =>
  countView(
    { ...world.ctxOf(), now: new Date(`${day}T12:00:00Z`) },
    catalog.id,
    seenMark(world.ctxOf(), catalog.id),
  );

describe("countView", () => {
  it("counts every one of 20 readers at once, each in one operation", async () => {
    const { catalog } = await makePublished();
    const operations = await world.operationsOf(() =>
      Promise.all(Array.from({ length: 20 }, () => see(catalog))),
    );
    expect(operations).toEqual(Array.from({ length: 20 }, () => "UpdateItem"));
    expect(await viewsOfCatalog(world.platform.table, catalog.id)).toMatchObject([{ views: 20 }]);
  });

  it("refuses a catalog that it gave out no mark for, without asking the table", async () => {
    const { catalog } = await makePublished();
    const other = seenMark(world.ctxOf(), newId(catalogIds, new Date()));
    for (const mark of ["", other, "é".repeat(22)]) {
      const operations = await world.operationsOf(() =>
        expect(countView(world.ctxOf(), catalog.id, mark)).rejects.toMatchObject({ status: 404 }),
      );
      expect(operations).toEqual([]);
    }
  });
});
