import { expect } from "vitest";
import { putBack, readState } from "#test/support/table-state.ts";
import type { World } from "#test/support/world.ts";
import { type ActorName, actors, type Fixture, makeFixture } from "./actors.ts";
import { hiddenThings, type Row } from "./row.ts";

/** Only what may be done differs between the rows: an answer that is no refusal counts as allowed. */
type Outcome = "allowed" | 401 | 403 | 404;

interface Asked {
  fixture: Fixture;
  method: string;
  path: string;
  row: Row;
  who: ActorName;
}

/** Prepares what the people ask with, and then asks a route as one of them. */
export type Asker = (fixture: Fixture) => Promise<(asked: Asked) => Response | Promise<Response>>;

/**
 * Compares what each of the people is told with what the row says. All of them meet the same things: what an allowed HTTP
 * request changed is put back, and a refused one may have changed nothing.
 */
export async function matrixOf(world: World, asker: Asker) {
  const fixture = await makeFixture(world);
  const ask = await asker(fixture);
  const place = { tableName: world.config.tableName, endpoint: world.config.dynamodbEndpoint ?? "" };
  const untouched = await readState(place);
  return async (route: string, row: Row): Promise<void> => {
    const [method = "", pattern = ""] = route.split(" ");
    const path = pathOf(pattern, row, fixture);
    const found: Partial<Record<ActorName, Outcome>> = {};
    const changedByRefused: Partial<Record<ActorName, string[]>> = {};
    for (const who of actors) {
      const outcome = await outcomeOf(await ask({ fixture, method, path, row, who }));
      const changed = await putBack(place, untouched);
      found[who] = outcome;
      if (outcome !== "allowed" && changed.length > 0) changedByRefused[who] = changed;
    }
    expect(found).toEqual(Object.fromEntries(actors.map((who) => [who, expected(row, who)])));
    expect(changedByRefused).toEqual({});
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
  if (row.refuse.seenBy?.includes(who)) return 403;
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
