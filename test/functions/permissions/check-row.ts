import { expect } from "vitest";
import type { World } from "#test/support/world.ts";
import { type ActorName, actors, type Fixture, makeBystanders, makeFixture } from "./actors.ts";
import type { Row } from "./row.ts";

/** Only what may be done differs between the rows: an answer that is no refusal counts as allowed. */
type Outcome = "allowed" | 401 | 403 | 404;

/** Asks a route as one of the fixture's people, with this path and body. */
export type Ask = (
  fixture: Fixture,
  request: { method: string; path: string; row: Row; who: ActorName },
) => Promise<Response>;

/**
 * Compares what each of the people is told with what the row says. Those refused ask first, since those allowed may
 * change the thing; where they do, each of them meets a thing of its own.
 */
export async function matrixOf(world: World, ask: Ask) {
  const bystanders = await makeBystanders(world);
  return async (route: string, row: Row): Promise<void> => {
    const shared = await makeFixture(world, bystanders);
    const found: Partial<Record<ActorName, Outcome>> = {};
    async function meet(fixture: Fixture, who: ActorName): Promise<void> {
      const [method = "", pattern = ""] = route.split(" ");
      found[who] = await outcomeOf(
        await ask(fixture, { method, path: pathOf(pattern, row, fixture), row, who }),
      );
    }
    for (const who of actors.filter((it) => expected(row, it) !== "allowed")) await meet(shared, who);
    for (const who of actors.filter((it) => expected(row, it) === "allowed"))
      await meet(row.isChanging ? await makeFixture(world, bystanders) : shared, who);
    expect(found).toEqual(Object.fromEntries(actors.map((who) => [who, expected(row, who)])));
  };
}

async function outcomeOf(answer: Response): Promise<Outcome> {
  if (answer.status === 303 && answer.headers.get("location")?.startsWith("/sign-in")) return 401;
  if (answer.status === 401 || answer.status === 403 || answer.status === 404) return answer.status;
  if (answer.status >= 500) throw new Error(`Answered ${answer.status}: ${await answer.text()}`);
  return "allowed";
}

function expected(row: Row, who: ActorName): Outcome {
  if (row.allow.includes(who)) return "allowed";
  if (who === "anonymous") return row.refuse.anonymous ?? 401;
  const isOverseer = who === "officer" || who === "admin";
  return (isOverseer ? row.refuse.overseers : undefined) ?? row.refuse.others ?? 404;
}

function pathOf(route: string, row: Row, fixture: Fixture): string {
  const things: Record<string, string> = { ...hiddenThings(fixture), ...row.things?.(fixture) };
  return route.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
    const value = things[name];
    if (value === undefined) throw new Error(`${route}: say what :${name} is in its row.`);
    return value;
  });
}

function hiddenThings({ profile, draft, inquiry, draftCatalog, people }: Fixture): Record<string, string> {
  return {
    profileId: profile.id,
    listingId: draft.id,
    inquiryId: inquiry.id,
    catalogId: draftCatalog.id,
    personId: people.stranger?.id ?? "",
  };
}
