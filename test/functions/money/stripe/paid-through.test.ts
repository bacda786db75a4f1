import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Stripe } from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  applyProviderEvent,
  moneyOf,
  openCheckout,
  paymentNamed,
  startPayment,
} from "#functions/money/payments/payments.offers.ts";
import { secretTexts } from "#functions/money/stripe/secret-texts.ts";
import { askProvider } from "#functions/money/stripe/stripe.offers.ts";
import { answerWebhook } from "#functions/money/stripe/webhook.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { orderIds } from "#shared/money/ids.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import type { Money } from "#shared/terms/money.ts";
import { type FakeStripe, startFakeStripe } from "#test/support/stripe/fake-stripe.ts";
import { createWorld } from "#test/support/world.ts";

const secret = "whsec_of_the_test";
let fake: FakeStripe;
let ctx: Ctx;

beforeAll(async () => {
  fake = await startFakeStripe({ settlement: { currency: "sgd", rates: { jpy: 0.0085 } } });
  fake.webhooks.faults.isHeld = true;
  process.env.STRIPE_SECRET_KEY = fake.key;
  process.env.STRIPE_API_BASE = fake.url;
  const world = await createWorld({
    table: "engine",
    environment: { PAYMENTS_FILE: "functions/payments.lambda.ts" },
  });
  ctx = world.ctxOf();
});
afterAll(async () => {
  delete process.env.STRIPE_SECRET_KEY;
  delete process.env.STRIPE_API_BASE;
  await fake.stop();
});

async function begun(amount: Money): Promise<HeldPayment> {
  const { payment, writes } = await startPayment(ctx, {
    orderId: newId(orderIds, ctx.now),
    profileId: newId(profileIds, ctx.now),
    buyerId: newId(personIds, ctx.now),
    purpose: "deposit",
    provider: "card",
    amount,
    orderNumber: "RNT-2026-7",
    exporterName: "Anyaman Sari",
    isDemo: false,
  });
  await commit(ctx, writes);
  await openCheckout(ctx, payment);
  return read(payment);
}

async function read({ id }: HeldPayment): Promise<HeldPayment> {
  const payment = await paymentNamed(ctx.table, id);
  if (!payment) throw new Error("The payment is gone.");
  return payment;
}

/** As Stripe calls us. */
async function bring(event: Stripe.Event): Promise<string> {
  const { body, headers } = fake.signed(event, [secret]);
  const parts = {
    secrets: secretTexts({ kind: "text", text: secret }),
    ...{ config: ctx.config, log: ctx.log },
    apply: (told: Parameters<typeof applyProviderEvent>[1]) => applyProviderEvent(ctx, told),
  };
  const answer = await answerWebhook(parts, {
    body,
    headers,
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2);
  return `${answer.statusCode} ${JSON.parse(answer.body ?? "{}").outcome}`;
}

async function balances({ orderId }: HeldPayment): Promise<Record<string, number>> {
  const { accounts } = await moneyOf(ctx.table, orderId);
  return Object.fromEntries(
    accounts.map(({ name, currency, balanceMinor }) => [`${name} ${currency}`, balanceMinor]),
  );
}

describe("a payment by card, from the page to the ledger", () => {
  it("is paid by the webhook alone, once however often and in whatever order they come", async () => {
    const payment = await begun({ amountMinor: 100_000, currency: "JPY" });
    const sessionId = payment.session?.id ?? "";
    fake.refuse(sessionId);
    fake.pay(sessionId);
    expect((await read(payment)).stage).toBe("open");
    const events = fake.state.events.filter(({ data }) => JSON.stringify(data).includes(payment.id));
    const outcomes: string[] = [];
    for (const event of [...events.toReversed(), ...events]) outcomes.push(await bring(event));
    expect(outcomes.filter((it) => it === "200 applied")).toHaveLength(1);
    expect(outcomes.filter((it) => !it.startsWith("200 "))).toEqual([]);
    expect(await read(payment)).toMatchObject({
      stage: "paid",
      receivedMinor: 100_000,
      receipts: [{ amount: { amountMinor: 100_000, currency: "JPY" } }],
    });
    // In absolute figures: 850.00 SGD are with Stripe, less 3.4 % and 0.50.
    const seen = await balances(payment);
    expect(seen).toMatchObject({ "buyer JPY": -100_000, "card SGD": 82_060, "provider_fees SGD": 2940 });
    expect(fake.balance()).toEqual({ sgd: 82_060 });
  });

  it("is paid once by three webhooks at the same moment", async () => {
    const payment = await begun({ amountMinor: 8796, currency: "USD" });
    fake.pay(payment.session?.id ?? "");
    const event = fake.state.events.findLast(({ type }) => type === "checkout.session.completed");
    if (!event) throw new Error("Nothing was told.");
    const outcomes = await Promise.all([bring(event), bring(event), bring(event)]);
    expect(outcomes.toSorted()).toEqual(["200 applied", "200 repeated", "200 repeated"]);
    expect(await balances(payment)).toMatchObject({
      "buyer USD": -8796,
      "card USD": 8446,
      "provider_fees USD": 350,
    });
  });

  it("ends with its page", async () => {
    const ended = await begun({ amountMinor: 5000, currency: "USD" });
    fake.expire(ended.session?.id ?? "");
    const expired = fake.state.events.findLast(({ type }) => type === "checkout.session.expired");
    expect(expired && (await bring(expired))).toBe("200 applied");
    expect((await read(ended)).stage).toBe("expired");
  });

  it("is found in the list of events where its webhook was lost, which changes nothing when it comes late", async () => {
    const since = new Date(Date.now() - 60_000).toISOString();
    const payment = await begun({ amountMinor: 7000, currency: "USD" });
    fake.pay(payment.session?.id ?? "");
    const lost = fake.state.events.findLast(({ type }) => type === "checkout.session.completed");
    const listed = await askProvider(ctx.config, { do: "list_events", since });
    if ("refused" in listed) throw new Error(listed.refused);
    const told = listed.events.filter((event) => "paymentId" in event && event.paymentId === payment.id);
    const outcomes = [];
    for (const event of told) outcomes.push(await applyProviderEvent(ctx, event));
    expect(outcomes).toEqual(["applied"]);
    expect(lost && (await bring(lost))).toBe("200 repeated");
    expect(await read(payment)).toMatchObject({ stage: "paid", receivedMinor: 7000 });
  });
});
