import type { Slice } from "#functions/platform/slice.ts";
import { actors, type Fixture, makeFixture } from "#test/functions/permissions/actors.ts";
import { memoryDynamo } from "#test/support/memory-dynamo.ts";
import { type Change, putBack, readState } from "#test/support/table-state.ts";
import { createWorld, isAllOnEngine, type World } from "#test/support/world.ts";
import { askerOf, type Tried } from "./asking.ts";
import type { Example, ExamplesOf, Outcome } from "./example.ts";
import { expectedOf } from "./expected.ts";
import { keyOf, permissionOf, titleOf } from "./routes.ts";

/** A world with what the examples speak of, that is as it was after each request once what changed was put back. */
export interface Scene {
  world: World;
  ask: Awaited<ReturnType<typeof askerOf>>;
  examples: Record<string, Example>;
  triedOf(route: Tried["route"]): Tried;
  /** What somebody is told, by the declaration and the example. */
  expectationOf(tried: Tried, who: (typeof actors)[number]): Outcome;
  /** Somebody who may, by the declaration. */
  someoneFor(tried: Tried): (typeof actors)[number];
  /** What was changed since the last call, put back. */
  putBackChanged(): Promise<Change[]>;
}

interface SceneOptions {
  mounted: readonly Slice[];
  examplesOf: ExamplesOf;
}

export async function makeScene({ mounted, examplesOf }: SceneOptions): Promise<Scene> {
  const memory = isAllOnEngine ? undefined : memoryDynamo({ isContended: true });
  const world = await createWorld({ mounted, table: memory ?? "engine" });
  const fixture: Fixture = await makeFixture(world);
  const examples = await examplesOf(world, fixture);
  const ask = await askerOf(world, fixture);
  const restore = memory?.keep() ?? (await keepReal(world));
  let writesSeen = world.writesSent();

  const expectationOf: Scene["expectationOf"] = ({ route, example }, who) => {
    const { only } = example;
    const declared = expectedOf(permissionOf(route), example, who, fixture);
    return only && declared === "allowed" && !only.who.includes(who) ? only.others : declared;
  };

  return {
    world,
    ask,
    examples,
    expectationOf,
    triedOf(route) {
      const example = exampleOf(examples, route);
      if (!example) throw new Error(`${titleOf(route)} has no example.`);
      return { route, example };
    },
    someoneFor(tried) {
      const who =
        tried.example.by ?? actors.find((it) => it !== "anonymous" && expectationOf(tried, it) === "allowed");
      if (!who) throw new Error(`${keyOf(tried.route)}: nobody may.`);
      return who;
    },
    async putBackChanged() {
      // The table is not read where nothing was sent to change it.
      if (world.writesSent() === writesSeen) return [];
      writesSeen = world.writesSent();
      return restore();
    },
  };
}

async function keepReal(world: World): Promise<() => Promise<Change[]>> {
  const place = { tableName: world.config.tableName, endpoint: world.config.dynamodbEndpoint ?? "" };
  const untouched = await readState(place);
  return () => putBack(place, untouched);
}

/** A route's example; one key may serve the API and the site alike. */
export function exampleOf(examples: Record<string, Example>, route: Tried["route"]): Example | undefined {
  return examples[titleOf(route)] ?? examples[keyOf(route)];
}
