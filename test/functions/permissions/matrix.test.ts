import { beforeAll, describe, expect, it } from "vitest";
import { apiSlices } from "#functions/api.app.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { type ActorName, actors, type Fixture, makeBystanders, makeFixture } from "./actors.ts";
import { apiRows } from "./api-rows.ts";
import type { Row } from "./row.ts";
import { siteRows } from "./site-rows.ts";

let world: World;
let bystanders: Awaited<ReturnType<typeof makeBystanders>>;
beforeAll(async () => {
  world = await createWorld();
  bystanders = await makeBystanders(world);
});

/** Only what may be done differs between the rows: an answer that is no refusal counts as allowed. */
type Outcome = "allowed" | 401 | 403 | 404;

async function outcomeOf(answer: Response): Promise<Outcome> {
  if (answer.status === 303 && answer.headers.get("location")?.startsWith("/sign-in")) return 401;
  if (answer.status === 401 || answer.status === 403 || answer.status === 404) return answer.status;
  if (answer.status >= 500) throw new Error(`Answered ${answer.status}: ${await answer.text()}`);
  return "allowed";
}

function pathOf(route: string, row: Row, fixture: Fixture): string {
  const things = row.things?.(fixture) ?? {};
  return route.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
    const value = things[name as keyof typeof things] ?? defaults(fixture)[name];
    if (value === undefined) throw new Error(`${route}: say what :${name} is in its row.`);
    return value;
  });
}

function defaults({ profile, draft, inquiry, draftCatalog, people }: Fixture): Record<string, string> {
  return {
    profileId: profile.id,
    listingId: draft.id,
    inquiryId: inquiry.id,
    catalogId: draftCatalog.id,
    personId: people.stranger?.id ?? "",
  };
}

async function askApi(fixture: Fixture, route: string, row: Row, who: ActorName): Promise<Outcome> {
  const [method = "", pattern = ""] = route.split(" ");
  const body = row.body?.(fixture);
  const headers = {
    ...(row.ifMatch ? { "if-match": '"1"' } : {}),
    ...(row.type ? { "content-type": row.type } : {}),
  };
  return outcomeOf(
    await world.apiOf(fixture.people[who])(method, pathOf(pattern, row, fixture), body, headers),
  );
}

async function askSite(fixture: Fixture, route: string, row: Row, who: ActorName): Promise<Outcome> {
  const [method = "", pattern = ""] = route.split(" ");
  const browser = await world.browserOf(fixture.people[who]);
  const path = `/en${pathOf(pattern, row, fixture)}`.replace(/\/$/, "") + (row.query?.(fixture) ?? "");
  const fields = (row.body?.(fixture) ?? {}) as Record<string, string>;
  return outcomeOf(method === "GET" ? await browser.get(path) : await browser.post(path, fields));
}

function expected(row: Row, who: ActorName): Outcome {
  if (row.allow.includes(who)) return "allowed";
  if (who === "anonymous") return row.refuse.anonymous ?? 401;
  const isOverseer = who === "officer" || who === "admin";
  return (isOverseer ? row.refuse.overseers : undefined) ?? row.refuse.others ?? 404;
}

/** Those refused ask first, since those allowed may change the thing; each of them then meets a thing of its own. */
async function check(route: string, row: Row, ask: typeof askApi): Promise<void> {
  const shared = await makeFixture(world, bystanders);
  const found: Partial<Record<ActorName, Outcome>> = {};
  for (const who of actors.filter((it) => expected(row, it) !== "allowed"))
    found[who] = await ask(shared, route, row, who);
  for (const who of actors.filter((it) => expected(row, it) === "allowed"))
    found[who] = await ask(row.isChanging ? await makeFixture(world, bystanders) : shared, route, row, who);
  expect(found).toEqual(Object.fromEntries(actors.map((who) => [who, expected(row, who)])));
}

describe("every route of the API", () => {
  const routes = apiSlices().flatMap((slice) =>
    slice.routes.map((it) => `${it.method.toUpperCase()} ${it.path}`),
  );

  it("has its row in the matrix, and each row its route", () => {
    expect(Object.keys(apiRows).sort()).toEqual(routes.sort());
  });

  it.each(Object.entries(apiRows))("%s", (route, row) => check(route, row, askApi));
});

describe("every page and form", () => {
  const everyRoute = () => {
    const own = world.site.routes.filter((it) => it.method !== "ALL" && it.path.startsWith("/:locale"));
    return [
      ...new Set(own.map((it) => `${it.method} ${it.path.replace(/^\/:locale(\{[^}]*\})?/, "") || "/"}`)),
    ];
  };

  it("has its row in the matrix, and each row its route", () => {
    expect(Object.keys(siteRows).sort()).toEqual(everyRoute().sort());
  });

  it.each(Object.entries(siteRows))("%s", (route, row) => check(route, row, askSite));
});
