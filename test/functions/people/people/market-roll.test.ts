import { beforeAll, describe, expect, it } from "vitest";
import { attachesOfMarket } from "#functions/people/people/market-roll.records.ts";
import { grantRoles } from "#functions/people/people/people.service.ts";
import type { GrantRoles, Person } from "#shared/people/people/person.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.makePerson({ roles: ["admin"] });
});

const serving = (market: string) => attachesOfMarket(world.platform.table, market);

function grant(person: Person, input: GrantRoles): Promise<Person> {
  return grantRoles(world.ctxOf(admin), { personId: person.id }, input, person.version);
}

describe("the roll of a market", () => {
  it("names whoever was made its attaché, for as long as they serve it", async () => {
    const person = await world.makePerson();
    const attache = await grant(person, { roles: ["attache"], markets: ["FI", "SE"] });
    expect([await serving("FI"), await serving("SE")]).toEqual([[person.id], [person.id]]);
    const moved = await grant(attache, { roles: ["attache"], markets: ["SE", "NO"] });
    expect([await serving("FI"), await serving("SE"), await serving("NO")]).toEqual([
      [],
      [person.id],
      [person.id],
    ]);
    await grant(moved, { roles: ["officer"], markets: ["NO"], office: "trade" });
    expect([await serving("SE"), await serving("NO")]).toEqual([[], []]);
  });

  it("names somebody once who was granted a market twice in one form", async () => {
    const person = await world.makePerson();
    const attache = await grant(person, { roles: ["attache"], markets: ["DK", "DK"] });
    expect(attache.markets).toEqual(["DK"]);
    expect(await serving("DK")).toEqual([person.id]);
  });

  it("stays as it was where the grant loses a race", async () => {
    const person = await world.makePerson();
    const attempts = ["PT", "ES"].map((market) => grant(person, { roles: ["attache"], markets: [market] }));
    const won = (await Promise.allSettled(attempts)).filter((it) => it.status === "fulfilled");
    expect(won).toHaveLength(1);
    const { markets } = await world.reload(person);
    expect([await serving("PT"), await serving("ES")]).toEqual(
      ["PT", "ES"].map((market) => (markets.includes(market) ? [person.id] : [])),
    );
  });
});
