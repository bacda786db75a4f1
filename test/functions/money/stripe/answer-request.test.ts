import { Stripe } from "stripe";
import { describe, expect, it } from "vitest";
import { answerRequest } from "#functions/money/stripe/answer-request.ts";
import { stripeApiVersion, stripeClients } from "#functions/money/stripe/stripe-client.ts";
import { createLog } from "#functions/platform/log.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import {
  type ProviderAnswer,
  ProviderReply,
  type ProviderRequest,
  providerAnswers,
} from "#shared/money/payments/provider-requests.ts";
import type { Money } from "#shared/terms/money.ts";
import type { FakeStripeOptions } from "#test/support/stripe/fake-stripe.ts";
import { fakeStripe } from "#test/support/stripe/stripe-at.ts";

let made = 0;
const idOf = (prefix: string) => `${prefix}_${String(++made).padStart(26, "0")}`;
const usd = (amountMinor: number): Money => ({ amountMinor, currency: "USD" });

type OpenRequest = Extract<ProviderRequest, { do: "open_checkout" }>;
const opening = (amount: Money, more: Partial<OpenRequest> = {}): OpenRequest => ({
  do: "open_checkout",
  paymentId: idOf("pay"),
  amount,
  productName: "Rattan baskets",
  orderNumber: "RNT-2026-7",
  locale: "ja",
  returnUrl: "http://localhost:4310/ja/orders/7",
  cancelUrl: "http://localhost:4310/ja/orders/7/pay",
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  ...more,
});

async function product(options: FakeStripeOptions = {}, key = "sk_test_pretend") {
  const fake = await fakeStripe(options);
  const config = {
    key: { kind: "text" as const, text: key },
    apiBase: fake.url,
    tryMs: 300,
    logLevel: "silent" as const,
  };
  const parts = { clients: stripeClients(config), log: createLog("silent") };
  const reply = async (request: ProviderRequest) =>
    ProviderReply.parse(JSON.parse(JSON.stringify(await answerRequest(parts, request))));
  async function ask<Request extends ProviderRequest>(
    request: Request,
  ): Promise<ProviderAnswer<Request["do"]>> {
    const told = await reply(request);
    if (!("answer" in told)) throw new Error(JSON.stringify(told));
    return providerAnswers[request.do].parse(told.answer) as ProviderAnswer<Request["do"]>;
  }
  return { fake, reply, ask };
}

type Product = Awaited<ReturnType<typeof product>>;

async function paid({ fake, ask }: Product, amount = usd(10_000)) {
  const request = opening(amount);
  const { sessionId } = await ask(request);
  const charge = fake.pay(sessionId);
  return { paymentId: request.paymentId, sessionId, chargeId: charge.id };
}

async function allEvents(
  { ask }: Pick<Product, "ask">,
  since = "2026-01-01T00:00:00Z",
): Promise<ProviderEvent[]> {
  const events: ProviderEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask({ do: "list_events", since, ...(cursor ? { cursor } : {}) });
    events.push(...page.events);
    cursor = page.cursor;
  } while (cursor);
  return events;
}

describe("the version of Stripe's API", () => {
  it("is the one that the package was made for", () => {
    expect(stripeApiVersion).toBe("2026-10-28.endive");
    expect(Stripe.API_VERSION).toBe(stripeApiVersion);
    expect(Stripe.PACKAGE_VERSION).toBe("23.1.0");
  });
});

describe("open_checkout", () => {
  it("opens a page by card for the very amount, in the buyer's language, known by our payment", async () => {
    const { fake, ask } = await product();
    const request = opening(usd(8796));
    const { sessionId, url, expiresAt } = await ask(request);
    expect(url).toBe(`${fake.url}/pay/${sessionId}`);
    expect(expiresAt.slice(0, 19)).toBe(request.expiresAt.slice(0, 19));
    expect(fake.state.sessions[sessionId]).toMatchObject({
      amount_total: 8796,
      currency: "usd",
      locale: "ja",
      client_reference_id: request.paymentId,
      metadata: { paymentId: request.paymentId },
      allowed_payment_method_types: ["card"],
      adaptive_pricing: { enabled: false },
    });
    expect(fake.state.intentData[sessionId]?.metadata).toEqual({ paymentId: request.paymentId });
  });

  it.each([
    ["JPY", 15_000, 15_000],
    ["IDR", 1_500_000, 1_500_000],
    ["TWD", 80_045, 80_045],
    ["KWD", 5120, 5120],
    ["KRW", 20_000, 20_000],
  ] as const)("asks for %s %i as %i", async (currency, amountMinor, amount) => {
    const { fake, ask } = await product();
    const { sessionId } = await ask(opening({ currency, amountMinor }));
    expect(fake.state.sessions[sessionId]?.amount_total).toBe(amount);
  });

  it("opens one page however often and however many at once ask for it", async () => {
    const { fake, ask } = await product();
    const request = opening(usd(5000));
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(request)));
    expect(new Set(answers.map(({ sessionId }) => sessionId)).size).toBe(1);
    expect(Object.keys(fake.state.sessions)).toHaveLength(1);
  });

  it("finds the same page in another language, and no other for another amount or currency", async () => {
    const { fake, ask, reply } = await product();
    const request = opening(usd(5000));
    const { sessionId } = await ask(request);
    const inKorean = { ...request, locale: "ko", returnUrl: "http://localhost:4310/ko/orders/7" } as const;
    expect((await ask(inKorean)).sessionId).toBe(sessionId);
    expect(await reply({ ...inKorean, amount: { amountMinor: 5000, currency: "SGD" } })).toEqual({
      refused: "asked_otherwise",
    });
    fake.expire(sessionId);
    expect(await reply(inKorean)).toEqual({ refused: "asked_otherwise" });
    expect(Object.keys(fake.state.sessions)).toHaveLength(1);
  });

  it("refuses what will never work, and says why", async () => {
    const { fake, ask, reply } = await product();
    expect(await reply(opening(usd(49)))).toEqual({ refused: "amount_too_small" });
    expect(await reply(opening({ amountMinor: 5124, currency: "KWD" }))).toEqual({
      refused: "amount_not_representable",
    });
    expect(await reply(opening({ amountMinor: 1_000_000_000_000, currency: "IDR" }))).toEqual({
      refused: "amount_too_large",
    });
    const request = opening(usd(5000));
    await ask(request);
    expect(await reply({ ...request, amount: usd(5001) })).toEqual({ refused: "asked_otherwise" });
    const late = new Date(Date.now() + 60_000).toISOString();
    expect(await reply(opening(usd(5000), { expiresAt: late }))).toEqual({ refused: "request_refused" });
    expect(Object.keys(fake.state.sessions)).toHaveLength(1);
  });

  it.each([false, true])(
    "opens one page where Stripe keeps a failure of its own for the key (done: %s)",
    async (isDone) => {
      const { fake, ask, reply } = await product();
      const request = opening(usd(5000));
      fake.setApiFault({ kind: "500", isDone, times: 1 });
      expect(await reply(request)).toEqual({ unavailable: true });
      const first = await ask(request);
      expect((await ask(request)).sessionId).toBe(first.sessionId);
      expect(Object.keys(fake.state.sessions)).toEqual([first.sessionId]);
      expect(await reply({ ...request, amount: usd(5001) })).toEqual({ refused: "asked_otherwise" });
    },
  );

  it.each(["429", "500", "silent"] as const)(
    "says that Stripe is not there for a while (%s), and does it later",
    async (kind) => {
      const { fake, ask, reply } = await product();
      const request = opening(usd(5000));
      fake.setApiFault({ kind });
      for (const _ of kind === "silent" ? [1] : [1, 2, 3, 4])
        expect(await reply(request)).toEqual({ unavailable: true });
      fake.setApiFault(undefined);
      const { sessionId } = await ask(request);
      expect((await ask(request)).sessionId).toBe(sessionId);
      expect(Object.keys(fake.state.sessions)).toEqual([sessionId]);
    },
  );

  it("opens one page where the answer was lost", async () => {
    const { fake, ask } = await product();
    fake.setApiFault({ kind: "silent", isDone: true, times: 1 });
    const { sessionId } = await ask(opening(usd(5000)));
    expect(Object.keys(fake.state.sessions)).toEqual([sessionId]);
  });

  it("says that it is not set up without a key, and that it cannot be asked with a bad one", async () => {
    expect(await (await product({}, "a-random-text-of-secrets-manager")).reply(opening(usd(5000)))).toEqual({
      refused: "not_set_up",
    });
    expect(await (await product({}, "sk_test_of_somebody")).reply(opening(usd(5000)))).toEqual({
      unavailable: true,
    });
  });

  it("takes nothing that is no request", async () => {
    const { reply } = await product();
    await expect(reply({ ...opening(usd(5000)), paymentId: "pay_x" })).rejects.toThrow();
    await expect(reply({ ...opening(usd(5000)), returnUrl: "javascript:alert(1)" })).rejects.toThrow();
    await expect(reply({ do: "expire_checkout", sessionId: "../refunds" })).rejects.toThrow();
  });
});

describe("expire_checkout", () => {
  it("closes an open page, and says of another what it is", async () => {
    const { fake, ask, reply } = await product();
    const { sessionId } = await ask(opening(usd(5000)));
    expect(await ask({ do: "expire_checkout", sessionId })).toEqual({ state: "expired" });
    expect(await ask({ do: "expire_checkout", sessionId })).toEqual({ state: "expired" });
    const other = await ask(opening(usd(5000)));
    fake.pay(other.sessionId);
    expect(await ask({ do: "expire_checkout", sessionId: other.sessionId })).toEqual({ state: "complete" });
    expect(await reply({ do: "expire_checkout", sessionId: "cs_test_none" })).toEqual({
      refused: "not_found",
    });
  });
});

describe("refund", () => {
  const refundOf = (chargeId: string, amount: Money, refundId = idOf("rfd")) =>
    ({ do: "refund", refundId, chargeId, amount }) as const;

  it("gives back once however often it is asked, in parts up to the whole", async () => {
    const world = await product();
    const { fake, ask, reply } = world;
    const { chargeId } = await paid(world, usd(8796));
    const part = refundOf(chargeId, usd(796));
    for (const _ of [1, 2, 3]) expect(await ask(part)).toEqual({ state: "done" });
    expect(fake.state.charges[chargeId]?.amount_refunded).toBe(796);
    expect(await reply({ ...part, amount: usd(797) })).toEqual({ refused: "asked_otherwise" });
    expect(await reply(refundOf(chargeId, usd(8001)))).toEqual({ refused: "more_than_was_paid" });
    expect(await ask(refundOf(chargeId, usd(8000)))).toEqual({ state: "done" });
    expect(await reply(refundOf(chargeId, usd(1)))).toEqual({ refused: "already_refunded" });
    expect(await reply(refundOf("ch_none", usd(1)))).toEqual({ refused: "not_found" });
  });

  it("gives nothing back in another currency than was paid", async () => {
    const world = await product();
    const { chargeId } = await paid(world, { amountMinor: 15_000, currency: "JPY" });
    expect(await world.reply(refundOf(chargeId, usd(15_000)))).toEqual({ refused: "asked_otherwise" });
  });

  it("gives back once where Stripe did it and then failed, and once where it failed before", async () => {
    for (const isDone of [true, false]) {
      const world = await product();
      const { chargeId } = await paid(world);
      const request = refundOf(chargeId, usd(1000));
      world.fake.setApiFault({ kind: "500", isDone, times: 1, only: (method) => method === "POST" });
      expect(await world.reply(request)).toEqual({ unavailable: true });
      for (const _ of [1, 2]) expect(await world.ask(request)).toEqual({ state: "done" });
      expect(Object.keys(world.fake.state.refunds)).toHaveLength(1);
      expect(world.fake.state.charges[chargeId]?.amount_refunded).toBe(1000);
    }
  });

  it("tells of one that waits or fails, and of a charge that the bank took back", async () => {
    const world = await product();
    const { chargeId } = await paid(world);
    world.fake.refunds.next = "pending";
    expect(await world.ask(refundOf(chargeId, usd(1000)))).toEqual({ state: "pending" });
    world.fake.refunds.next = "failed";
    expect(await world.ask(refundOf(chargeId, usd(1000)))).toEqual({ state: "failed" });
    world.fake.dispute(chargeId);
    expect(await world.reply(refundOf(chargeId, usd(1000)))).toEqual({ refused: "charge_disputed" });
  });
});

describe("list_events", () => {
  it("tells of a payment with its charge and its fee, in our minor units", async () => {
    const world = await product({ settlement: { currency: "sgd", rates: { jpy: 0.0085 } } });
    const { paymentId, sessionId, chargeId } = await paid(world, { amountMinor: 100_000, currency: "JPY" });
    expect(await allEvents(world)).toEqual([
      {
        id: expect.stringMatching(/^evt_/),
        at: expect.stringMatching(/^20\d\d-.+Z$/),
        what: "paid",
        paymentId,
        sessionId,
        chargeId,
        amount: { amountMinor: 100_000, currency: "JPY" },
        settled: { whole: { amountMinor: 85_000, currency: "SGD" }, feeMinor: 2940 },
      },
    ]);
  });

  it("tells of tries, refunds and disputes in the order in which they came", async () => {
    const world = await product();
    const { fake, ask } = world;
    const request = opening(usd(10_000));
    const { sessionId } = await ask(request);
    fake.refuse(sessionId, "lost_card");
    const charge = fake.pay(sessionId);
    const refundId = idOf("rfd");
    await ask({ do: "refund", refundId, chargeId: charge.id, amount: usd(1000) });
    fake.refunds.next = "failed";
    const failedId = idOf("rfd");
    await ask({ do: "refund", refundId: failedId, chargeId: charge.id, amount: usd(500) });
    const inquiry = fake.dispute(charge.id, { isInquiry: true });
    const dispute = fake.dispute(charge.id, { amount: 9000 });
    fake.closeDispute(dispute.id, { isWon: true });
    const events = (await allEvents(world)).map(({ id: _, at: __, ...told }) => told);
    const { paymentId } = request;
    const about = { paymentId, disputeId: dispute.id, amount: usd(9000) };
    expect(events).toEqual([
      { what: "try_failed", paymentId, reason: "lost_card" },
      {
        what: "paid",
        paymentId,
        sessionId,
        chargeId: charge.id,
        amount: usd(10_000),
        settled: { whole: usd(10_000), feeMinor: 390 },
      },
      { what: "refunded", refundId, amount: usd(1000), settled: { whole: usd(1000), feeMinor: 0 } },
      { what: "refund_failed", refundId: failedId, reason: "expired_or_canceled_card" },
      { what: "refund_failed", refundId: failedId, reason: "expired_or_canceled_card" },
      {
        what: "disputed",
        ...about,
        settled: { whole: usd(9000), feeMinor: 1500 },
        reason: "product_not_received",
      },
      { what: "dispute_closed", ...about, isWon: true, settled: { whole: usd(9000), feeMinor: 0 } },
    ]);
    expect(inquiry.status).toBe("warning_needs_response");
  });

  it("tells of a lost dispute without money, and counts a fee that comes back into the whole", async () => {
    const world = await product();
    const lost = world.fake.dispute((await paid(world)).chargeId);
    world.fake.closeDispute(lost.id, { isWon: false });
    const won = world.fake.dispute((await paid(world)).chargeId);
    world.fake.closeDispute(won.id, { isWon: true, isFeeReturned: true });
    const closed = (await allEvents(world)).filter(({ what }) => what === "dispute_closed");
    expect(closed).toMatchObject([
      { isWon: false, disputeId: lost.id },
      { isWon: true, settled: { whole: usd(11_500), feeMinor: 0 } },
    ]);
    expect(closed[0]).not.toHaveProperty("settled");
  });

  it("leaves out what is not ours, and what no account of ours is kept in is told without it", async () => {
    const world = await product({ settlement: { currency: "thb", rates: { usd: 33 } } });
    const { sessionId } = await world.ask(opening(usd(5000)));
    const session = world.fake.state.sessions[sessionId];
    if (session) session.metadata = { paymentId: "7" };
    world.fake.pay(sessionId);
    expect(await allEvents(world)).toEqual([]);
    await paid(world);
    const [told] = await allEvents(world);
    expect(told?.what).toBe("paid");
    expect(told).not.toHaveProperty("settled");
  });

  it("goes on after one that cannot be read, and stops where Stripe is not there", async () => {
    const world = await product();
    const { paymentId, chargeId } = await paid(world);
    const other = await paid(world);
    delete (world.fake.state.charges as Record<string, unknown>)[chargeId];
    for (const intent of Object.values(world.fake.state.intents))
      if (intent.metadata.paymentId === paymentId) intent.latest_charge = null;
    expect(await allEvents(world)).toMatchObject([{ what: "paid", paymentId: other.paymentId }]);
    world.fake.setApiFault({ kind: "429", only: (_, path) => /payment_intents/.test(path) });
    expect(await world.reply({ do: "list_events", since: "2026-01-01T00:00:00Z" })).toEqual({
      unavailable: true,
    });
  });

  it("goes through hundreds of pages from the oldest on, each once, within its days", async () => {
    const clock = { now: new Date("2026-11-29T00:00:00Z") };
    const world = await product({ now: () => clock.now });
    const expiresAt = "2026-11-29T06:00:00Z";
    const { sessionId } = await world.ask(opening(usd(5000), { expiresAt }));
    for (let tries = 0; tries < 230; tries++) {
      clock.now = new Date(clock.now.getTime() + 1000);
      world.fake.refuse(sessionId);
    }
    const events = await allEvents(world);
    expect(events).toHaveLength(230);
    expect(new Set(events.map(({ id }) => id)).size).toBe(230);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted());
    expect(await allEvents(world, "2026-11-29T00:03:01.000Z")).toHaveLength(50);
    const some = { do: "list_events", since: "2026-11-29T00:00:00Z", until: "2026-11-29T00:00:11Z" } as const;
    expect((await world.ask(some)).events).toHaveLength(10);
  });
});

describe("list_movements", () => {
  it("tells all that went over the balance, and by which of ours", async () => {
    const world = await product();
    const { paymentId, chargeId } = await paid(world);
    const refundId = idOf("rfd");
    await world.ask({ do: "refund", refundId, chargeId, amount: usd(1000) });
    const dispute = world.fake.dispute(chargeId, { amount: 9000 });
    world.fake.closeDispute(dispute.id, { isWon: true, isFeeReturned: true });
    world.fake.move({ type: "payout", category: "payout", source: null, amount: -5000, currency: "usd" });
    world.fake.move({ type: "stripe_fee", category: "fee", source: null, amount: -200, currency: "usd" });
    const { movements, cursor } = await world.ask({ do: "list_movements", since: "2026-01-01T00:00:00Z" });
    expect(cursor).toBeUndefined();
    const seen = movements.map(({ id: _, at: __, ...rest }) => rest);
    expect(seen).toEqual([
      { what: "charge", paymentId, whole: usd(10_000), feeMinor: 390 },
      { what: "refund", refundId, whole: usd(-1000), feeMinor: 0 },
      { what: "dispute", paymentId, whole: usd(-9000), feeMinor: 1500 },
      { what: "dispute", paymentId, whole: usd(9000), feeMinor: -1500 },
      { what: "payout", whole: usd(-5000), feeMinor: 0 },
      { what: "fee", whole: usd(-200), feeMinor: 0 },
    ]);
    const sum = movements.reduce((all, { whole, feeMinor }) => all + whole.amountMinor - feeMinor, 0);
    expect({ usd: sum }).toEqual(world.fake.balance());
  });

  it("tells of a balance in a currency that is none of ours", async () => {
    const world = await product({ settlement: { currency: "thb", rates: { usd: 33 } } });
    await paid(world, usd(10_000));
    const { movements } = await world.ask({ do: "list_movements", since: "2026-01-01T00:00:00Z" });
    expect(movements).toMatchObject([{ whole: { amountMinor: 330_000, currency: "THB" } }]);
  });
});
