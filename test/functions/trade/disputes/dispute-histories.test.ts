import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { restore } from "#functions/platform/table/write.ts";
import { wholeDispute } from "#functions/trade/disputes/disputes.records.ts";
import { adviseDispute, ruleDispute } from "#functions/trade/disputes/judging.service.ts";
import { openDispute } from "#functions/trade/disputes/opening.service.ts";
import * as pleading from "#functions/trade/disputes/pleading.service.ts";
import * as repaying from "#functions/trade/disputes/repaying.service.ts";
import { orderRecord, orderTermsRecord } from "#functions/trade/orders/orders.records.ts";
import { AppError } from "#shared/errors.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import type { Actor } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { type Step, wayOf } from "#shared/process.ts";
import { escalatableAt } from "#shared/trade/disputes/clock.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import type { Outcome } from "#shared/trade/disputes/outcome.ts";
import { boundsOf, outcomeIssues } from "#shared/trade/disputes/outcome-rules.ts";
import { type DisputeStage, isUndecided } from "#shared/trade/disputes/stages.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { refundableMinor } from "#shared/trade/orders/settling.ts";
import { isWhole, timeout } from "#test/soak/size.ts";
import { actorsOfDispute, type DisputeActor, orderToDispute } from "#test/support/dispute-actors.ts";
import { claimInput, disputeAt } from "#test/support/disputes.ts";
import { type MemoryDynamo, memoryDynamo } from "#test/support/memory-dynamo.ts";
import { orderAt, orderNow } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

/** The one that a history is tried on: memory takes thousands in the time that the engine takes a hundred in. */
let world: World;
/** What goes wrong with its calls; memory alone can do that. */
let weather: MemoryDynamo["weather"] | undefined;
const kept = [
  { place: "in memory", open: openMemory, numRuns: isWhole ? 5000 : 600 },
  { place: "by the engine", open: () => createWorld({ table: "engine" }), numRuns: isWhole ? 400 : 40 },
];

type Actors = ReturnType<typeof actorsOfDispute>;
function openMemory(): Promise<World> {
  const memory = memoryDynamo();
  weather = memory.weather;
  return createWorld({ table: memory });
}

const names = Object.keys(actorsOfDispute()) as DisputeActor[];
const grounds = "The pictures show that a part of the goods was broken.";
const judged = (outcome: Outcome) => ({ outcome, grounds, language: "en" as const });

type Act = (ctx: Ctx, dispute: Dispute, outcome: Outcome, version?: number) => Promise<Dispute>;
const plain =
  (
    verb: (ctx: Ctx, at: { disputeId: string }, input?: undefined, version?: number) => Promise<Dispute>,
  ): Act =>
  (ctx, dispute, _outcome, version) =>
    verb(ctx, disputeAt(dispute), undefined, version);
const acts: Record<string, Act> = {
  state: (ctx, dispute) =>
    pleading.writeStatement(ctx, disputeAt(dispute), { text: "It was so.", language: "en" }),
  propose: (ctx, dispute, outcome, version) =>
    pleading.proposeOutcome(ctx, disputeAt(dispute), { outcome: outcome as never }, version),
  agree: (ctx, dispute, _outcome, version = dispute.version) =>
    pleading.agreeToOutcome(ctx, disputeAt(dispute), undefined, version),
  dismiss: plain(pleading.dismissProposal),
  summon: plain(pleading.summonAttache),
  escalate: plain(pleading.escalateDispute),
  accept: (ctx, dispute, _outcome, version = dispute.version) =>
    pleading.acceptAdvice(ctx, disputeAt(dispute), undefined, version),
  refuse: plain(pleading.refuseAdvice),
  withdraw: plain(pleading.withdrawDispute),
  advise: (ctx, dispute, outcome, version = dispute.version) =>
    adviseDispute(ctx, disputeAt(dispute), judged(outcome), version),
  rule: (ctx, dispute, outcome, version = dispute.version) =>
    ruleDispute(ctx, disputeAt(dispute), { ...judged(outcome), publicGrounds: grounds }, version),
  repay: (ctx, dispute, _outcome, version) =>
    repaying.reportRepayment(
      ctx,
      disputeAt(dispute),
      { paidOn: ctx.now.toISOString().slice(0, 10) },
      version,
    ),
  confirm: plain(repaying.confirmRepayment),
  deny: (ctx, dispute, _outcome, version) =>
    repaying.denyRepayment(ctx, disputeAt(dispute), { denial: "Nothing came." }, version),
};

const unversioned = new Set(["state"]);
const taking = new Set(["propose", "advise", "rule"]);
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constantFrom<Outcome>({ what: "refund_whole" }, { what: "rejected" }),
  fc
    .integer({ min: 1, max: 9_500 })
    .map((amountMinor): Outcome => ({ what: "refund_part", amount: { amountMinor, currency: "USD" } })),
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 21 }))
    .map((quantities): Outcome => ({ what: "replacement", quantities })),
);
const tries = fc.record({
  who: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<DisputeActor>("buyer", "exporter") },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom<DisputeActor>("attache", "operator") },
  ),
  step: fc.constantFrom(...Object.keys(acts)),
  outcome,
  how: fc.constantFrom("once", "once", "repeated", "crashed", "stale", "late"),
});

type Try = typeof tries extends fc.Arbitrary<infer T> ? T : never;

/** People, an order in the table as orders leave it, and a dispute that its buyer opened. */
async function begin(isPaid: boolean): Promise<{ actors: Actors; dispute: Dispute }> {
  const now = world.platform.now();
  const [buyerId, profileId] = [newId(personIds, now), newId(profileIds, now)];
  const actors = actorsOfDispute({ buyerId, profileId, personId: () => newId(personIds, now) });
  const at = world.platform.now().toISOString();
  const id = newId(orderIds, world.platform.now());
  const order = {
    ...orderToDispute({
      ...{ isPaid, isReported: false, isShort: false, refundedMinor: 0, at },
      ...{ shipped: [10, 20], received: [10, 20] },
    }),
    ...{ id, buyerId, profileId },
  };
  const line = { quantity: 10, title: { en: "Basket" }, unitAmountMinor: 300, originCountry: "ID" } as const;
  const listingId = "lst_01ARZ3NDEKTSV4RRFFQ69G5FAV";
  const terms = {
    ...{ orderId: id, profileId, buyerId, currency: "USD" as const, leadTimeDays: 30 },
    lines: [
      { ...line, listingId },
      { ...line, listingId, quantity: 20 },
    ],
    payment: order.payment,
    ...{ version: 1, createdAt: at, updatedAt: at },
  };
  await world.platform.table.transact([restore(orderRecord, order), restore(orderTermsRecord, terms)]);
  const dispute = await openDispute(ctxOf(actors.buyer), orderAt(order), claimInput({ quantities: [1, 0] }));
  return { actors, dispute };
}

function ctxOf(actor: Actor): Ctx {
  return world.ctxOf(actor.kind === "person" ? actor.person : undefined);
}

const ended = new Map<string, number>();

/** Ends that chance may miss. */
const half: Outcome = { what: "refund_part", amount: { amountMinor: 4_000, currency: "USD" } };
const once = { outcome: half, how: "once" } as const;
const proposed = { ...once, who: "exporter", step: "propose" } as const;
const agreed = { ...once, who: "buyer", step: "agree" } as const;
const examples: [boolean, Try[]][] = [
  [true, [proposed, agreed]],
  [false, [proposed, agreed]],
  [true, [proposed]],
  [true, [{ ...once, who: "buyer", step: "withdraw" }]],
];

describe("the verbs of a dispute, by many hands in any order", () => {
  it.each(kept)(
    "do what may be done once, however often it is sent, and change nothing else, kept $place",
    {
      timeout,
    },
    async ({ open, numRuns }) => {
      weather = undefined;
      world = await open();
      await fc.assert(
        fc.asyncProperty(
          fc.boolean(),
          fc.array(tries, { minLength: 3, maxLength: 9 }),
          async (isPaid, all) => {
            world.clock.now = undefined;
            let { actors, dispute } = await begin(isPaid);
            for (const it of all) {
              if (it.how === "late") world.clock.now = new Date(Date.parse(escalatableAt(dispute)) + 1000);
              dispute = await attempt(actors, dispute, it);
            }
            ended.set(dispute.stage, (ended.get(dispute.stage) ?? 0) + 1);
          },
        ),
        { numRuns, examples },
      );
      expect([...ended.keys()]).toEqual(expect.arrayContaining(["open", "to_repay", "settled", "withdrawn"]));
    },
  );
});

/** Tries one step, and holds what is in the table then to what the process says. */
async function attempt(
  actors: Actors,
  before: Dispute,
  { who, step: name, outcome: asked, how }: typeof tries extends fc.Arbitrary<infer T> ? T : never,
): Promise<Dispute> {
  const act = acts[name];
  if (!act) throw new Error(name);
  const once = { key: `${before.version} ${name} ${who}`, scope: `${who} ${before.id}` };
  const ctx = { ...ctxOf(actors[who]), once };
  const isStale = how === "stale" && !unversioned.has(name);
  const version = isStale ? before.version + 7 : undefined;
  const send = () => act(ctx, before, asked, version);
  if (how === "crashed") await endBeforeAnswer(send);
  const answers = await Promise.allSettled(how === "repeated" ? [send(), send()] : [send()]);
  if (how === "repeated") answers.push(...(await Promise.allSettled([send()])));
  for (const it of answers) if (it.status === "rejected" && !(it.reason instanceof AppError)) throw it.reason;

  const found = await wholeDispute(world.platform.table, before.id);
  if (!found) throw new Error("A dispute is never gone.");
  const { dispute, statements } = found;
  const order = await orderNow(world, { id: before.orderId });
  expect(statements.map(({ number }) => number)).toEqual(statements.map((_, at) => at + 1));
  expect(statements).toHaveLength(dispute.statementCount);
  expect(order.stage === "disputed").toBe(isUndecided(dispute.stage));
  expect(refundableMinor(order)).toBeGreaterThanOrEqual(0);
  expect(order.received.every((it, at) => it <= (order.shipped[at] ?? 0))).toBe(true);

  const isOpen = mayTake(before, actors[who], name, asked, ctx.now.toISOString()) && !isStale;
  const done = answers.filter(({ status }) => status === "fulfilled");
  expect(dispute.version - before.version, `${name} by ${who}, ${how}, at ${before.stage}`).toBe(
    isOpen ? 1 : 0,
  );
  if (isOpen) expect(done.length).toBeGreaterThan(0);
  return dispute;
}

/** The process ends once the write is done and before its answer. */
async function endBeforeAnswer(send: () => Promise<unknown>): Promise<void> {
  if (!weather) return;
  weather.after = (operation) => {
    if (operation === "TransactWriteItems") throw new Error("It ended here.");
  };
  await send().catch(() => undefined);
  delete weather.after;
}

/** What the process and the rules beside it say of a step, without doing it. */
function mayTake(dispute: Dispute, actor: Actor, name: string, asked: Outcome, now: string): boolean {
  const step = disputeProcess.steps[name as "state"] as Step<Dispute, DisputeStage>;
  if (typeof step.by !== "object" || actor.kind !== "person") return false;
  if (!can(actor, step.by, disputeProcess.subject(dispute))) return false;
  if (!wayOf(step, dispute, actor.person)) return false;
  if (name === "escalate" && now < escalatableAt(dispute)) return false;
  if (!taking.has(name)) return true;
  if (name === "propose" && asked.what === "rejected") return false;
  return outcomeIssues(asked, boundsOf(dispute), "").length === 0;
}
