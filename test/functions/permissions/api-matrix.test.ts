import { beforeAll, describe, expect, it } from "vitest";
import { apiSlices } from "#functions/api.app.ts";
import { createWorld } from "#test/support/world.ts";
import { apiRows } from "./api-rows.ts";
import { matrixOf } from "./check-row.ts";

let check: Awaited<ReturnType<typeof matrixOf>>;
beforeAll(async () => {
  const world = await createWorld();
  check = await matrixOf(world, async () => ({ fixture, method, path, row, who }) => {
    const headers = {
      ...(row.ifMatch ? { "if-match": '"1"' } : {}),
      ...(row.type ? { "content-type": row.type } : {}),
    };
    return world.apiOf(fixture.people[who])(method, path, row.body?.(fixture), headers);
  });
});

describe("every route of the API", () => {
  const routes = apiSlices().flatMap(({ routes: own }) =>
    own.map((it) => `${it.method.toUpperCase()} ${it.path}`),
  );

  it("has its row in the matrix, and each row its route", () => {
    expect(Object.keys(apiRows).sort()).toEqual(routes.sort());
  });

  it.each(Object.entries(apiRows))("%s", (route, row) => check(route, row));
});
