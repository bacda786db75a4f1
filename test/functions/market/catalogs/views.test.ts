import { beforeAll, describe, expect, it } from "vitest";
import { viewsOfCatalog } from "#functions/market/catalogs/catalogs.offers.ts";
import { countView, seenMark } from "#functions/market/catalogs/views.service.ts";
import { newId } from "#functions/platform/ids.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { makeCatalog } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function makePublished() {
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, attache, []);
  return { catalogId: catalog.id };
}

describe("countView", () => {
  it("counts every one of 20 readers at once, each in one operation", async () => {
    const at = await makePublished();
    const mark = seenMark(world.ctxOf(), at.catalogId);
    const operations = await world.operationsOf(() =>
      Promise.all(Array.from({ length: 20 }, () => countView(world.ctxOf(), at, { mark }))),
    );
    expect(operations).toEqual(Array.from({ length: 20 }, () => "UpdateItem"));
    const counted = await viewsOfCatalog(world.platform.table, at.catalogId);
    expect(counted.map(({ views }) => views)).toEqual([20]);
  });

  it("refuses a catalog that it gave out no mark for, without asking the table", async () => {
    const at = await makePublished();
    const other = seenMark(world.ctxOf(), newId(catalogIds, new Date()));
    for (const mark of ["", other, "é".repeat(22)]) {
      const operations = await world.operationsOf(() =>
        expect(countView(world.ctxOf(), at, { mark })).rejects.toMatchObject({ status: 404 }),
      );
      expect(operations).toEqual([]);
    }
  });
});
