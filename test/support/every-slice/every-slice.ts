import { beforeAll, describe, expect, it } from "vitest";
import { partOf, type Slice } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import type { Permission } from "#shared/permissions.ts";
import { actors, type Fixture, makeFixture } from "#test/functions/permissions/actors.ts";
import { type Change, putBack, readState } from "#test/support/table-state.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { askerOf, type Tried } from "./asking.ts";
import type { Example, ExamplesOf, Outcome } from "./example.ts";
import { expectedOf } from "./expected.ts";
import { openApiFitsRoutes } from "./open-api.ts";

const repeats = 5;

/**
 * All that every slice must do, proven of these by what they declare: who may (as each of the people, who are told no
 * more than they may know), that whoever is nobody signs in first, that a request sent five times at once is done once
 * and answered alike, that a version that is stale is refused, and that the API's description tells of every route.
 */
export async function everySlice(tested: readonly Slice[], examplesOf: ExamplesOf): Promise<void> {
  const mounted = [...slices.filter((slice) => !tested.includes(slice)), ...tested];
  const api = (await partOf(tested, "api")).map((route) => ({ ...route, isApi: true as const }));
  const site = (await partOf(tested, "site")).map((route) => ({ ...route, isApi: false as const }));
  const routes = [...api, ...site];

  let world: World;
  let fixture: Fixture;
  let examples: Record<string, Example>;
  let ask: Awaited<ReturnType<typeof askerOf>>;
  let untouched: Awaited<ReturnType<typeof readState>>;
  let writesSeen = 0;
  const place = () => ({ tableName: world.config.tableName, endpoint: world.config.dynamodbEndpoint ?? "" });

  beforeAll(async () => {
    world = await createWorld({ mounted });
    fixture = await makeFixture(world);
    examples = await examplesOf(world, fixture);
    ask = await askerOf(world, fixture);
    untouched = await readState(place());
    writesSeen = world.writesSent();
  });

  /** What was changed since the last call, put back; the table is not read where nothing was sent to change it. */
  async function putBackChanged(): Promise<Change[]> {
    if (world.writesSent() === writesSeen) return [];
    writesSeen = world.writesSent();
    return putBack(place(), untouched);
  }

  function triedOf(route: Tried["route"]): Tried {
    const example = exampleOf(examples, route);
    if (!example) throw new Error(`${titleOf(route)} has no example.`);
    return { route, example };
  }

  /** Somebody who may, by the declaration. */
  function someoneFor({ route, example }: Tried) {
    if (example.by) return example.by;
    const who = actors.find(
      (it) => it !== "anonymous" && expectationOf({ route, example }, it) === "allowed",
    );
    if (!who) throw new Error(`${keyOf(route)}: nobody may.`);
    return who;
  }

  function expectationOf({ route, example }: Tried, who: (typeof actors)[number]): Outcome {
    const { only } = example;
    const declared = expectedOf(permissionOf(route), example, who, fixture);
    return only && declared === "allowed" && !only.who.includes(who) ? only.others : declared;
  }

  describe("every route", () => {
    it("has an example, and each example its route", () => {
      expect(routes.filter((route) => !exampleOf(examples, route)).map(titleOf)).toEqual([]);
      const known = new Set(routes.flatMap((route) => [keyOf(route), titleOf(route)]));
      expect(Object.keys(examples).filter((key) => !known.has(key))).toEqual([]);
    });

    it.each(routes.map((route) => [titleOf(route), route] as const))(
      "%s answers each as declared",
      async (_, route) => {
        const tried = triedOf(route);
        const found: Record<string, Outcome> = {};
        const changedByRefused: Record<string, string[]> = {};
        for (const who of actors) {
          found[who] = await outcomeOf(await ask(tried, { who }));
          const changed = await putBackChanged();
          const isRefused = found[who] !== "allowed" && !(isOpenForm(route) && who === "anonymous");
          if (isRefused && changed.length > 0) changedByRefused[who] = changed.map(({ key }) => key);
        }
        const declared = Object.fromEntries(actors.map((who) => [who, expectationOf(tried, who)]));
        expect(found).toEqual(declared);
        expect(declared).toEqual(tried.example.golden ?? declared);
        expect(changedByRefused).toEqual({});
      },
    );
  });

  const private_ = site.filter(({ isPrivate }) => isPrivate);
  if (private_.length > 0)
    describe("every private page and form", () => {
      it.each(private_.map((route) => [titleOf(route), route] as const))(
        "%s asks whoever is nobody to sign in, and reads nothing",
        async (_, route) => {
          const tried = triedOf(route);
          const read = await world.operationsOf(async () => {
            expect(await outcomeOf(await ask(tried, { who: "anonymous" }))).toBe(401);
          });
          expect(read).toEqual([]);
        },
      );
    });

  const changing = routes.filter(({ method }) => method === "post");
  describe("every POST and form", () => {
    it.each(changing.map((route) => [titleOf(route), route] as const))(
      "%s sent five times at once with one key is done once and answered alike",
      async (_, route) => {
        const tried = triedOf(route);
        const who = someoneFor(tried);
        const first = await ask(tried, { who, key: "once" });
        expect([first.status, first.status < 400 ? "" : await first.clone().text()]).toEqual([
          first.status,
          "",
        ]);
        const effect = await effectOf();
        const answers = await Promise.all(
          Array.from({ length: repeats }, () => ask(tried, { who, key: "five-times" })),
        );
        const told = await Promise.all(answers.map(toldBy));
        for (const it of told) expect(it).toEqual(told[0]);
        expect(await effectOf()).toEqual(effect);
      },
    );
  });

  const versioned = changing
    .concat(routes.filter((it) => it.method !== "post"))
    .filter((it) => isVersioned(it));
  if (versioned.length > 0)
    describe("every route that holds to a version", () => {
      it.each(versioned.map((route) => [titleOf(route), route] as const))(
        "%s refuses one that is stale, and changes nothing",
        async (_, route) => {
          const tried = triedOf(route);
          const answer = await ask(tried, { who: someoneFor(tried), version: 999 });
          expect(answer.status).toBe(409);
          expect(await putBackChanged()).toEqual([]);
        },
      );
    });

  if (api.length > 0)
    describe("the API's description", () => {
      it("tells of every route, its inputs and answers", async () => {
        const answer = await world.api.request(`${world.config.siteUrl}/api/openapi.json`);
        openApiFitsRoutes(await answer.json(), api);
      });
    });

  /** What changed, by kind and version, and the table as it was. */
  async function effectOf(): Promise<string[]> {
    return (await putBackChanged()).map(signatureOf).sort();
  }
}

function signatureOf({ before, after }: Change): string {
  const [from, to] = [before, after].map((item) => JSON.stringify(item?.version ?? null));
  return `${JSON.stringify((after ?? before)?.kind)} ${from} → ${to}`;
}

/** A route's example; one key may serve the API and the site alike. */
function exampleOf(examples: Record<string, Example>, route: Tried["route"]): Example | undefined {
  return examples[titleOf(route)] ?? examples[keyOf(route)];
}

function permissionOf(route: Tried["route"]): Permission {
  return route.isApi ? route.verb.permission : route.permission;
}

/** Whoever is nobody may send it, and is asked to sign in after: what they typed is kept. */
function isOpenForm(route: Tried["route"]): boolean {
  return !route.isApi && route.method === "post" && !route.isPrivate;
}

function isVersioned(route: Tried["route"]): boolean {
  return route.verb?.version !== undefined;
}

function keyOf({ method, path }: Pick<Tried["route"], "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

function titleOf(route: Tried["route"]): string {
  return `${route.isApi ? "API" : "site"} ${keyOf(route)}`;
}

async function outcomeOf(answer: Response): Promise<Outcome> {
  if (answer.status === 303 && answer.headers.get("location")?.startsWith("/sign-in")) return 401;
  if (answer.status === 410) return 404;
  if (answer.status === 401 || answer.status === 403 || answer.status === 404) return answer.status;
  if (answer.status >= 500) throw new Error(`Answered ${answer.status}: ${await answer.text()}`);
  return "allowed";
}

/** What a caller learns: status, where to go, cookies, and the answer itself. */
async function toldBy(answer: Response) {
  const { status, headers } = answer;
  const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
  return {
    status,
    location: headers.get("location"),
    cookies: headers.getSetCookie(),
    body: isPage ? undefined : await answer.text(),
  };
}
