import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Stripe } from "stripe";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { secretTexts } from "#functions/money/stripe/secret-texts.ts";
import { answerWebhook, webhookLimitBytes } from "#functions/money/stripe/webhook.ts";
import { createLog } from "#functions/platform/log.ts";
import { Conflict, Unavailable } from "#shared/errors.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import { type FakeStripe, startFakeStripe } from "#test/support/stripe/fake-stripe.ts";
import { stripeAt } from "#test/support/stripe/stripe-at.ts";
import { signed } from "#test/support/stripe/webhooks.ts";

const paymentId = "pay_01JZZZZZZZZZZZZZZZZZZZZZZZ";
const [secret, older] = ["whsec_newer", "whsec_older"];
// The product's own function, as on one machine; it reads its variables when it is first called.
const config = { payments: { kind: "file", file: "functions/payments.lambda.ts" } } as const;

let fake: FakeStripe;
beforeAll(async () => {
  fake = await startFakeStripe();
  process.env.STRIPE_SECRET_KEY = fake.key;
  process.env.STRIPE_API_BASE = fake.url;
  process.env.STRIPE_TRY_MS = "300";
});
afterEach(() => fake.setApiFault(undefined));
afterAll(async () => {
  delete process.env.STRIPE_SECRET_KEY;
  delete process.env.STRIPE_API_BASE;
  delete process.env.STRIPE_TRY_MS;
  await fake.stop();
});

async function paidEvent(): Promise<Stripe.Event> {
  const session = await stripeAt(fake.url).checkout.sessions.create({
    mode: "payment",
    metadata: { paymentId },
    payment_intent_data: { metadata: { paymentId } },
    line_items: [
      { quantity: 1, price_data: { currency: "usd", unit_amount: 8796, product_data: { name: "籐" } } },
    ],
    success_url: "http://localhost/done",
    cancel_url: "http://localhost/back",
  });
  fake.pay(session.id);
  return lastOf("checkout.session.completed");
}

function lastOf(type: string): Stripe.Event {
  const event = fake.state.events.findLast((it) => it.type === type);
  if (!event) throw new Error(`No ${type}.`);
  return event;
}

function requestOf({ body, headers }: ReturnType<typeof signed>, isBase64Encoded = false) {
  const text = isBase64Encoded ? Buffer.from(body).toString("base64") : body;
  return { body: text, headers, isBase64Encoded } as unknown as APIGatewayProxyEventV2;
}

/** What was applied, what was said, and what the log holds. */
async function answered(
  request: APIGatewayProxyEventV2,
  {
    apply = async () => "applied",
    secrets = `${secret} ${older}`,
  }: { apply?: (event: ProviderEvent) => Promise<string>; secrets?: string } = {},
) {
  const applied: ProviderEvent[] = [];
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  onTestFinished(() => write.mockRestore());
  const source = secrets === "" ? ({ kind: "none" } as const) : ({ kind: "text", text: secrets } as const);
  const answer = await answerWebhook(
    {
      secrets: secretTexts(source),
      config,
      log: createLog("info"),
      apply: (event) => {
        applied.push(event);
        return apply(event);
      },
    },
    request,
  );
  write.mockRestore();
  return { status: answer.statusCode, body: answer.body, applied, log: lines.join("") };
}

describe("POST /webhooks/stripe", () => {
  it.each([false, true])(
    "writes what a signed event says, and says that all is well (base64: %s)",
    async (isBase64) => {
      const event = await paidEvent();
      const { status, applied, body } = await answered(
        requestOf(signed(event, [secret], new Date()), isBase64),
      );
      expect([status, body]).toEqual([200, '{"outcome":"applied"}']);
      expect(applied).toEqual([
        {
          id: event.id,
          at: new Date(event.created * 1000).toISOString(),
          what: "paid",
          paymentId,
          sessionId: (event.data.object as Stripe.Checkout.Session).id,
          chargeId: expect.stringMatching(/^ch_/),
          amount: { amountMinor: 8796, currency: "USD" },
          settled: { whole: { amountMinor: 8796, currency: "USD" }, feeMinor: 350 },
        },
      ]);
    },
  );

  it("takes either secret while one takes the other's place", async () => {
    const event = await paidEvent();
    for (const by of [[secret], [older], ["whsec_third", older]])
      expect((await answered(requestOf(signed(event, by, new Date())))).status).toBe(200);
  });

  it("asks for what an event of a refund or a dispute lacks", async () => {
    await paidEvent();
    const charge = String(Object.values(fake.state.intents).at(-1)?.latest_charge);
    const refundId = "rfd_01JZZZZZZZZZZZZZZZZZZZZZZZ";
    await stripeAt(fake.url).refunds.create({ charge, amount: 796, metadata: { refundId } });
    const refunded = await answered(requestOf(signed(lastOf("refund.created"), [secret], new Date())));
    expect(refunded.applied).toMatchObject([
      { what: "refunded", refundId, settled: { whole: { amountMinor: 796, currency: "USD" }, feeMinor: 0 } },
    ]);
    const { id } = fake.dispute(charge, { amount: 8000 });
    const disputed = await answered(
      requestOf(signed(lastOf("charge.dispute.funds_withdrawn"), [secret], new Date())),
    );
    expect(disputed.applied).toMatchObject([{ what: "disputed", paymentId, disputeId: id }]);
  });

  it.each<[string, (event: Stripe.Event) => ReturnType<typeof signed>]>([
    ["another secret", (event) => signed(event, ["whsec_other"], new Date())],
    [
      "a signature that is 301 seconds old",
      (event) => signed(event, [secret], new Date(Date.now() - 301_000)),
    ],
    [
      "a body that was changed",
      (event) => {
        const request = signed(event, [secret], new Date());
        return { ...request, body: request.body.replace("8796", "1") };
      },
    ],
    [
      "a signature of another scheme",
      (event) => {
        const request = signed(event, [secret], new Date());
        const mark = request.headers["stripe-signature"].replace("v1=", "v0=");
        return { ...request, headers: { ...request.headers, "stripe-signature": mark } };
      },
    ],
    [
      "no signature",
      (event) => {
        const request = signed(event, [secret], new Date());
        return { ...request, headers: { ...request.headers, "stripe-signature": "" } };
      },
    ],
    ["a signed body that is no JSON", () => signed("{" as never, [secret], new Date())],
  ])("answers 400 to %s, and reads nothing of it", async (_, make) => {
    const request = make(await paidEvent());
    if (request.body === '"{"') request.body = request.body.slice(1);
    const { status, applied } = await answered(requestOf(request));
    expect([status, applied]).toEqual([400, []]);
  });

  it("answers 400 to everything where no secret is set", async () => {
    const event = await paidEvent();
    for (const by of ["", " ", "undefined"])
      expect((await answered(requestOf(signed(event, [by], new Date())), { secrets: "" })).status).toBe(400);
  });

  it("takes a signature that is not yet 300 seconds old", async () => {
    const at = new Date(Date.now() - 290_000);
    expect((await answered(requestOf(signed(await paidEvent(), [secret], at)))).status).toBe(200);
  });

  it("answers 413 to a body over 256 KB, whoever signed it", async () => {
    const event = { ...(await paidEvent()), padding: "x".repeat(webhookLimitBytes) };
    expect((await answered(requestOf(signed(event, [secret], new Date())))).status).toBe(413);
  });

  it("says that all is well to what is not read, and to what is not ours", async () => {
    const event = await paidEvent();
    const unread = { ...event, type: "customer.created" } as unknown as Stripe.Event;
    const foreign = structuredClone(event);
    (foreign.data.object as Stripe.Checkout.Session).metadata = {};
    for (const it of [unread, foreign, { ...event, type: "constructor" } as unknown as Stripe.Event]) {
      const { status, applied } = await answered(requestOf(signed(it, [secret], new Date())));
      expect([status, applied]).toEqual([200, []]);
    }
  });

  it("has Stripe come again where it could not be written, or Stripe could not be asked", async () => {
    const event = await paidEvent();
    const request = requestOf(signed(event, [secret], new Date()));
    const throwing = (error: Error) => ({ apply: () => Promise.reject(error) });
    expect((await answered(request, throwing(new Error("The table is gone.")))).status).toBe(500);
    expect((await answered(request, throwing(new Unavailable()))).status).toBe(503);
    expect((await answered(request, throwing(new Conflict("already_posted")))).status).toBe(409);
    fake.setApiFault({ kind: "429" });
    const unasked = await answered(request);
    expect([unasked.status, unasked.applied]).toEqual([503, []]);
  });

  it("logs which event it was, and nothing of what it says", async () => {
    const event = await paidEvent();
    (event.data.object as Stripe.Checkout.Session).customer_email = "buyer@example.com";
    const good = await answered(requestOf(signed(event, [secret], new Date())));
    const bad = await answered(requestOf(signed(event, ["whsec_other"], new Date())));
    const broken = structuredClone(event);
    (broken.data.object as Stripe.Checkout.Session).currency = "buyer@example.com";
    const odd = await answered(requestOf(signed(broken, [secret], new Date())));
    expect(odd.status).toBe(500);
    expect(good.log).toContain(event.id);
    for (const { log } of [good, bad, odd]) expect(log).not.toMatch(/buyer@|whsec|8796/);
  });
});
