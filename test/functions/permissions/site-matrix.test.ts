import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, type World } from "#test/support/world.ts";
import { actors } from "./actors.ts";
import { matrixOf } from "./check-row.ts";
import { siteRows } from "./site-rows.ts";

let world: World;
let check: Awaited<ReturnType<typeof matrixOf>>;
beforeAll(async () => {
  world = await createWorld();
  check = await matrixOf(world, async ({ people }) => {
    const browsers = new Map(
      await Promise.all(actors.map(async (who) => [who, await world.browserOf(people[who])] as const)),
    );
    return async ({ fixture, method, path, row, who }) => {
      const browser = browsers.get(who);
      if (!browser) throw new Error(`${who} has no browser.`);
      const address = `/en${path}`.replace(/\/$/, "") + (row.query?.(fixture) ?? "");
      if (method === "GET") return browser.get(address);
      return browser.post(address, (row.body?.(fixture) ?? {}) as Record<string, string>);
    };
  });
});

describe("every page and form", () => {
  function routes(): string[] {
    const own = world.site.routes.filter((it) => it.method !== "ALL" && it.path.startsWith("/:locale"));
    return own.map((it) => `${it.method} ${it.path.replace(/^\/:locale(\{[^}]*\})?/, "") || "/"}`);
  }

  it("has its row in the matrix, and each row its route", () => {
    expect(Object.keys(siteRows).sort()).toEqual([...new Set(routes())].sort());
  });

  it.each(Object.entries(siteRows))("%s", (route, row) => check(route, row));
});
