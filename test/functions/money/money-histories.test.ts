import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isWhole, timeout } from "#test/soak/size.ts";
import { type MemoryDynamo, memoryDynamo } from "#test/support/memory-dynamo.ts";
import { acts, type Step, take } from "#test/support/money-histories/acts.ts";
import { bringToRest, isAtRest, ledgerHolds, outcomeOf } from "#test/support/money-histories/checks.ts";
import { Crash, keepScene, makeScene, type Scene } from "#test/support/money-histories/scene.ts";
import { type FakeStripe, startFakeStripe } from "#test/support/stripe/fake-stripe.ts";
import { emptyState } from "#test/support/stripe/state.ts";
import { createWorld, type World } from "#test/support/world.ts";

/** In `npm test`, as many as fit into half a minute. */
const numRuns = isWhole ? 10_000 : 300;
let fake: FakeStripe;
/** The provider's clock is that of the world whose provider it is. */
let clock: () => Date;
let memory: MemoryDynamo;
let world: World;
let scene: Scene;
let backToBegin: () => void;

beforeAll(async () => {
  memory = memoryDynamo();
  clock = () => world.platform.now();
  world = await createWorld({ table: memory });
  world.clock.now = new Date();
  fake = await startFakeStripe({ now: () => clock() });
  fake.webhooks.faults.isHeld = true;
  vi.stubEnv("STRIPE_SECRET_KEY", fake.key);
  vi.stubEnv("STRIPE_API_BASE", fake.url);
  vi.stubEnv("STRIPE_TRY_MS", "7000");
  vi.stubEnv("LOG_LEVEL", "silent");
  shortenPauses();
  scene = await makeScene(world, fake);
  const [table, rest] = [memory.keep(), keepScene(scene)];
  backToBegin = () => {
    table();
    rest();
  };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await fake.stop();
});

/** Stripe's package waits up to two seconds before each further try of a call; thousands of histories cannot. */
function shortenPauses(): void {
  const real = globalThis.setTimeout;
  const short = (run: () => void, ms = 0, ...rest: unknown[]) =>
    real(run, ms >= 400 && ms <= 2500 ? 1 : ms, ...(rest as []));
  vi.stubGlobal("setTimeout", Object.assign(short, real));
}

/** What moves an order on comes more often than what goes wrong. */
const usual = ["begin", "openPage", "pay", "deliver", "react", "goOn"];
const road = ["begin", "openPage", "pay", "deliver", "react", "goOn", "goOn"];
const steps = fc.array(
  fc.record({
    act: fc.oneof(
      { weight: 4, arbitrary: fc.constant("next") },
      { weight: 2, arbitrary: fc.constantFrom(...usual) },
      { weight: 4, arbitrary: fc.constantFrom(...Object.keys(acts)) },
    ),
    pick: fc.nat(29),
    isTwice: fc.boolean(),
    /** The answer to the how manieth write of it is lost, with the process. */
    crashAt: fc.option(fc.nat(3), { freq: 5 }),
  }),
  { minLength: 6, maxLength: 30 },
);
type Steps = (Step & { crashAt: number | null })[];

/** Events in another order, each once or twice. */
const shuffles = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });
function shuffledBy(places: readonly number[]) {
  return <T>(events: readonly T[]): T[] =>
    events
      .flatMap((event, at) => [event, ...((places[(at * 7) % 40] ?? 0) % 3 === 0 ? [event] : [])])
      .map((event, at) => ({ event, place: places[at % 40] ?? 0 }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ event }) => event);
}

const actOf = (act: string, at: number) => (act === "next" ? (road[at % road.length] ?? "react") : act);

async function live(history: Steps): Promise<void> {
  let at = 0;
  for (const { crashAt, ...step } of history) {
    const act = actOf(step.act, at);
    if (step.act === "next") at++;
    let left = crashAt ?? Number.POSITIVE_INFINITY;
    memory.weather.after = (operation) => {
      if (operation === "TransactWriteItems" && left-- === 0) throw new Crash("It ended here.");
    };
    await take(scene, { ...step, act });
    delete memory.weather.after;
    ledgerHolds(memory);
  }
}

describe("histories of an order's money", () => {
  it("come to rest with each minor unit where it belongs, in whatever order the provider tells of them", {
    timeout: isWhole ? 6 * timeout : timeout,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, shuffles, async (history, places) => {
        backToBegin();
        await live(history);
        const [table, rest] = [memory.keep(), keepScene(scene)];
        await bringToRest(scene, (events) => [...events]);
        await isAtRest(scene);
        const outcome = await outcomeOf(scene);
        // Which of two payments an order took before a bank took one back does hang on what came first.
        const isJudgedByBanks = Object.keys(fake.state.disputes).length > 0;
        table();
        rest();
        await bringToRest(scene, shuffledBy(places));
        await isAtRest(scene);
        if (!isJudgedByBanks) expect(await outcomeOf(scene)).toEqual(outcome);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  it("do so on the real table as well", { timeout: isWhole ? timeout : 2 * timeout }, async () => {
    const real = await createWorld({ table: "engine" });
    real.clock.now = new Date();
    clock = () => real.platform.now();
    await fc.assert(
      fc.asyncProperty(steps, shuffles, async (history, places) => {
        Object.assign(fake.state, emptyState());
        fake.setApiFault(undefined);
        fake.refunds.next = "succeeded";
        const there = await makeScene(real, fake);
        let at = 0;
        for (const { act, pick, isTwice } of history) {
          await take(there, { act: actOf(act, at), pick, isTwice });
          if (act === "next") at++;
        }
        await bringToRest(there, shuffledBy(places));
        await isAtRest(there);
      }),
      { numRuns: isWhole ? 100 : 20, endOnFailure: true },
    );
  });
});
