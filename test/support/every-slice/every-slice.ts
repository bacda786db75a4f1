import { beforeAll, describe, expect, it } from "vitest";
import { partOf, type Slice } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import { actors } from "#test/functions/permissions/actors.ts";
import type { Change } from "#test/support/table-state.ts";
import type { ExamplesOf, Outcome } from "./example.ts";
import { openApiFitsRoutes } from "./open-api.ts";
import { isOpenForm, isVersioned, keyOf, titleOf } from "./routes.ts";
import { exampleOf, makeScene, type Scene } from "./scene.ts";

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

  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene({ mounted, examplesOf });
  });

  describe("every route", () => {
    it("has an example, and each example its route", () => {
      expect(routes.filter((route) => !exampleOf(scene.examples, route)).map(titleOf)).toEqual([]);
      const known = new Set(routes.flatMap((route) => [keyOf(route), titleOf(route)]));
      expect(Object.keys(scene.examples).filter((key) => !known.has(key))).toEqual([]);
    });

    it.each(routes.map((route) => [titleOf(route), route] as const))(
      "%s answers each as declared",
      async (_, route) => {
        const { ask, triedOf, expectationOf, putBackChanged } = scene;
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
          const tried = scene.triedOf(route);
          const read = await scene.world.operationsOf(async () => {
            expect(await outcomeOf(await scene.ask(tried, { who: "anonymous" }))).toBe(401);
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
        const { ask, triedOf, someoneFor, putBackChanged } = scene;
        const tried = triedOf(route);
        const who = someoneFor(tried);
        const first = await ask(tried, { who, key: "once" });
        expect([first.status, first.status < 400 ? "" : await first.clone().text()]).toEqual([
          first.status,
          "",
        ]);
        const effect = signaturesOf(await putBackChanged());
        const answers = await Promise.all(
          Array.from({ length: repeats }, () => ask(tried, { who, key: "five-times" })),
        );
        const told = await Promise.all(answers.map(toldBy));
        for (const it of told) expect(it).toEqual(told[0]);
        expect(signaturesOf(await putBackChanged())).toEqual(effect);
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
          const { ask, triedOf, someoneFor, putBackChanged } = scene;
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
        const { api: app, config } = scene.world;
        const answer = await app.request(`${config.siteUrl}/api/openapi.json`);
        openApiFitsRoutes(await answer.json(), api);
      });
    });
}

/** What changed, by kind and version. */
function signaturesOf(changes: readonly Change[]): string[] {
  return changes.map(signatureOf).sort();
}

function signatureOf({ before, after }: Change): string {
  const [from, to] = [before, after].map((item) => JSON.stringify(item?.version ?? null));
  return `${JSON.stringify((after ?? before)?.kind)} ${from} → ${to}`;
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
