import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountRecord, accountsOf, postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import { applyProviderEvent, holdingRecord } from "#functions/money/payments/payments.offers.ts";
import { appliedEventRecord } from "#functions/money/payments/payments.records.ts";
import { reconcile } from "#functions/money/reconcile/reconcile.ts";
import { askProvider } from "#functions/money/stripe/stripe.offers.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { squareOrder } from "#functions/trade/order-money/square-order.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import { acts } from "#test/support/money-histories/acts.ts";
import { bring, collectTold, makeScene, moneyIn, type Scene } from "#test/support/money-histories/scene.ts";
import { type FakeStripe, startFakeStripe } from "#test/support/stripe/fake-stripe.ts";
import { stripeAt } from "#test/support/stripe/stripe-at.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let fake: FakeStripe;
const planted: string[] = [];

beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  world.clock.now = new Date();
  fake = await startFakeStripe({
    now: () => world.platform.now(),
    settlement: { currency: "sgd", rates: { usd: 1.3 } },
  });
  fake.webhooks.faults.isHeld = true;
  process.env.STRIPE_SECRET_KEY = fake.key;
  process.env.STRIPE_API_BASE = fake.url;
});
afterAll(async () => {
  delete process.env.STRIPE_SECRET_KEY;
  delete process.env.STRIPE_API_BASE;
  await fake.stop();
});

/** An order whose deposit was charged: 630.00 USD, 819.00 SGD with Stripe, less 3.4 % and 0.50. */
async function charged(): Promise<Scene> {
  const scene = await makeScene(world, fake);
  for (const act of ["begin", "openPage", "pay"]) await acts[act]?.(scene, 0);
  await collectTold(scene);
  return scene;
}

/** The same, heard and held. */
async function held(): Promise<Scene> {
  const scene = await charged();
  for (const event of scene.queue.splice(0)) await bring(scene, event);
  await square(scene);
  return scene;
}

const square = ({ sides }: Scene) => squareOrder(world.ctxOf(), sides.order.id);

/** The charge as the provider tells of it. */
async function toldOf({ sides }: Scene): Promise<Extract<ProviderEvent, { what: "paid" }>> {
  const since = new Date(world.platform.now().getTime() - 60_000).toISOString();
  const listed = await askProvider(world.config, { do: "list_events", since });
  const { payments } = await moneyIn({ sides, world } as Scene);
  const events = "events" in listed ? listed.events : [];
  const told = events.find((it) => it.what === "paid" && it.paymentId === payments[0]?.id);
  if (told?.what !== "paid") throw new Error("Nothing was told.");
  return told;
}

const is = (what: string, { sides }: Scene) => planted.push(`${what} ${sides.order.id}`);

/** Everything that can be wrong, each with an order of its own. */
const plants: Record<string, () => Promise<unknown>> = {
  async nothing() {
    await held();
  },
  async "a posting that is missing"() {
    const scene = await charged();
    const { id, what } = await toldOf(scene);
    await commit(world.ctxOf(), [add(appliedEventRecord, { id, what })]);
    await acts.leave?.(scene, 0);
    is("missing_here", scene);
  },
  async "a posting too many"() {
    const scene = await held();
    const ownerId = scene.sides.order.id;
    const lines = [
      { ownerId, name: "card" as const, amountMinor: 7 },
      { ownerId, name: "buyer" as const, amountMinor: -7 },
    ];
    const posting = {
      id: "received:ch_of_nobody",
      cause: "received" as const,
      currency: "SGD" as const,
      lines,
    };
    await commit(world.ctxOf(), await postingWrites(world.ctxOf(), [posting]));
    is("missing_there", scene);
  },
  async "another amount"() {
    const scene = await charged();
    const told = await toldOf(scene);
    const settled = { whole: { amountMinor: 81_800, currency: "SGD" as const }, feeMinor: 2_835 };
    await applyProviderEvent(world.ctxOf(), { ...told, settled });
    await square(scene);
    is("amount_differs", scene);
  },
  async "another fee"() {
    const scene = await charged();
    const told = await toldOf(scene);
    const settled = { whole: { amountMinor: 81_900, currency: "SGD" as const }, feeMinor: 2_000 };
    await applyProviderEvent(world.ctxOf(), { ...told, settled });
    await square(scene);
    is("fee_differs", scene);
  },
  async "a balance changed by hand"() {
    const scene = await held();
    const account = (await accountsOf(world.platform.table, scene.sides.order.id)).find(
      ({ name }) => name === "provider_fees",
    );
    if (!account) throw new Error("No fee was posted.");
    await commit(world.ctxOf(), [change(accountRecord, account, { balanceMinor: 1 })]);
    is("balance_differs", scene);
  },
  async "another sum held than its account has"() {
    const scene = await held();
    const { holding } = await moneyIn(scene);
    if (holding) await commit(world.ctxOf(), [change(holdingRecord, holding, { heldMinor: 62_999 })]);
    is("held_differs", scene);
  },
  async "a webhook that was lost"() {
    const scene = await charged();
    const { id } = await toldOf(scene);
    planted.push(`webhook_lost ${id} paid`);
  },
  async "a refund that was made at the provider alone"() {
    const scene = await charged();
    for (const event of scene.queue.splice(0)) await bring(scene, event);
    await square(scene);
    const charge = (await moneyIn(scene)).payments[0]?.receipts[0]?.id ?? "";
    const refund = await stripeAt(fake.url).refunds.create({ charge, amount: 1_000 });
    await collectTold(scene);
    planted.push(`unknown_movement ${refund.balance_transaction} refund`);
  },
  async "a payment that nobody ended"() {
    const scene = await makeScene(world, fake);
    await acts.begin?.(scene, 0);
    is("payment_overdue", scene);
  },
  async "a payment that no order took"() {
    const scene = await charged();
    for (const event of scene.queue.splice(0)) await bring(scene, event);
    is("payment_unused", scene);
  },
  async "a refund that nobody sent"() {
    const scene = await held();
    await acts.cancel?.(scene, 0);
    await square(scene);
    is("refund_stuck", scene);
  },
};

function told(found: Awaited<ReturnType<typeof reconcile>>): string[] {
  return found.map(({ what, where, orderId }) => `${what} ${orderId ?? where}`).toSorted();
}

describe("the nightly comparison with the provider", () => {
  it("finds each difference that was planted, and nothing else", async () => {
    for (const plant of Object.values(plants)) await plant();
    expect(planted).toHaveLength(Object.keys(plants).length - 1);
    world.clock.now = new Date(world.platform.now().getTime() + 26 * 3600_000);
    expect(told(await reconcile(world.ctxOf()))).toEqual(planted.toSorted());
  });

  it("makes a lost webhook good, and finds the rest again as long as it is so", async () => {
    const rest = planted.filter((it) => !it.startsWith("webhook_lost"));
    expect(told(await reconcile(world.ctxOf()))).toEqual(rest.toSorted());
  });

  it("is shown to finance alone", async () => {
    const finance = await world.makePerson({ roles: ["finance"] });
    const page = await (await world.browserOf(finance)).get("/en/finance/reconciliation");
    const text = await page.text();
    expect(text).toContain("The provider&#39;s fees differ");
    expect(text).toContain("SGD");
    const answer = await world.apiOf(finance)("GET", "/reconciliation");
    expect(await answer.json()).toMatchObject({ foundCount: planted.length - 1 });
    const other = await world.browserOf(await world.makePerson());
    expect((await other.get("/en/finance/reconciliation")).status).toBe(403);
  });

  it("says nothing where the provider does not answer, and looks as far back the next night", async () => {
    fake.setApiFault({ kind: "500" });
    await expect(reconcile(world.ctxOf())).rejects.toMatchObject({ status: 503 });
    fake.setApiFault(undefined);
  });
});
