import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stripe } from "stripe";
import { describe, expect, it, onTestFinished } from "vitest";
import { chargeRefusal, toStripeAmount } from "#shared/money/stripe/stripe-amounts.ts";
import { stripeCurrencies } from "#shared/money/stripe/stripe-currencies.ts";
import { checkCharge, shownAmount } from "#test/support/stripe/currency-facts.ts";
import { fakeStripe, stripeAt } from "#test/support/stripe/stripe-at.ts";

const paymentId = "pay_01JZZZZZZZZZZZZZZZZZZZZZZZ";

function sessionFor(amount: number, currency = "usd"): Stripe.Checkout.SessionCreateParams {
  return {
    mode: "payment",
    allowed_payment_method_types: ["card"],
    client_reference_id: paymentId,
    metadata: { paymentId },
    payment_intent_data: { metadata: { paymentId }, description: "Order 7", capture_method: "automatic" },
    line_items: [
      { quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: "Rattan 籐" } } },
    ],
    success_url: "http://localhost/done?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://localhost/back",
    expires_at: Math.floor(Date.now() / 1000) + 3600,
  };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: Stripe.errors.StripeError) => `${error.type} ${error.code ?? error.param ?? error.statusCode}`,
  );

describe("the fake of Stripe, to Stripe's own package", () => {
  it("opens a page, is paid, and tells of charge, fee and balance", async () => {
    const fake = await fakeStripe();
    const stripe = stripeAt(fake.url);
    const session = await stripe.checkout.sessions.create(sessionFor(10_000));
    expect(session).toMatchObject({ status: "open", payment_status: "unpaid", payment_intent: null });
    expect(session.url).toBe(`${fake.url}/pay/${session.id}`);
    fake.pay(session.id);
    const paid = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ["payment_intent.latest_charge"],
    });
    const intent = paid.payment_intent as Stripe.PaymentIntent;
    expect(paid).toMatchObject({ status: "complete", payment_status: "paid", url: null });
    expect(intent).toMatchObject({ status: "succeeded", amount_received: 10_000, metadata: { paymentId } });
    const charge = await stripe.charges.retrieve((intent.latest_charge as Stripe.Charge).id, {
      expand: ["balance_transaction"],
    });
    expect(charge).toMatchObject({
      amount: 10_000,
      metadata: { paymentId },
      balance_transaction: { amount: 10_000, fee: 390, net: 9610, currency: "usd" },
    });
    expect((await stripe.balance.retrieve()).pending).toEqual([{ amount: 9610, currency: "usd" }]);
    const events = await stripe.events.list({ types: ["checkout.session.completed"] });
    expect(events.data.map(({ data }) => (data.object as Stripe.Checkout.Session).id)).toEqual([session.id]);
  });

  it("keeps a charge in the currency that the account is settled in", async () => {
    const fake = await fakeStripe({ settlement: { currency: "sgd", rates: { jpy: 0.0085 } } });
    const stripe = stripeAt(fake.url);
    const { id } = await stripe.checkout.sessions.create(sessionFor(100_000, "jpy"));
    const charge = fake.pay(id);
    const kept = await stripe.balanceTransactions.retrieve(String(charge.balance_transaction));
    expect(kept).toMatchObject({ amount: 85_000, currency: "sgd", fee: 2940, exchange_rate: 0.0085 });
  });

  it.each([
    ["usd", 49, "amount_too_small"],
    ["hkd", 399, "amount_too_small"],
    ["jpy", 49, "amount_too_small"],
    ["usd", 1_000_000_000_000, "amount_too_large"],
    ["kwd", 5124, "parameter_invalid"],
    ["isk", 550, "parameter_invalid"],
    ["ugx", 150, "parameter_invalid"],
    ["xau", 5000, "parameter_invalid"],
    ["usd", 87.957975, "parameter_invalid_integer"],
  ])("refuses %s %d", async (currency, amount, code) => {
    const fake = await fakeStripe();
    const work = stripeAt(fake.url).checkout.sessions.create(sessionFor(amount, currency));
    expect(await codeOf(work)).toBe(`StripeInvalidRequestError ${code}`);
  });

  it("refuses a bad key, another version, an unknown parameter, and a page that ends too soon or too late", async () => {
    const fake = await fakeStripe();
    expect(await codeOf(stripeAt(fake.url, { key: "sk_test_other" }).balance.retrieve())).toBe(
      "StripeAuthenticationError 401",
    );
    expect(await codeOf(stripeAt(fake.url, { version: "2024-06-20" as never }).balance.retrieve())).toBe(
      "StripeInvalidRequestError 400",
    );
    const { checkout } = stripeAt(fake.url);
    const wrong = {
      ...sessionFor(5000),
      payment_method_types: ["card"],
    } as Stripe.Checkout.SessionCreateParams;
    expect(await codeOf(checkout.sessions.create(wrong))).toBe("StripeInvalidRequestError parameter_unknown");
    for (const seconds of [60, 90_000]) {
      const parameters = { ...sessionFor(5000), expires_at: Math.floor(Date.now() / 1000) + seconds };
      expect(await codeOf(checkout.sessions.create(parameters))).toBe(
        "StripeInvalidRequestError parameter_invalid",
      );
    }
  });

  it("answers a key again with what it answered first, and refuses it with other parameters", async () => {
    const clock = { now: new Date("2026-11-29T00:00:00Z") };
    const fake = await fakeStripe({ now: () => clock.now });
    const { checkout } = stripeAt(fake.url);
    const at = (amount: number) => ({ ...sessionFor(amount), expires_at: clock.now.getTime() / 1000 + 7200 });
    const first = await checkout.sessions.create(at(5000), { idempotencyKey: paymentId });
    fake.pay(first.id);
    const again = await checkout.sessions.create(at(5000), { idempotencyKey: paymentId });
    expect([again.id, again.status]).toEqual([first.id, "open"]);
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
    expect(await codeOf(checkout.sessions.create(at(5001), { idempotencyKey: paymentId }))).toBe(
      "StripeIdempotencyError 400",
    );
    clock.now = new Date("2026-11-30T00:00:01Z");
    const later = await checkout.sessions.create(at(5001), { idempotencyKey: paymentId });
    expect(later.id).not.toBe(first.id);
  });

  it("answers a 500 again under its key, for nothing and for what was done all the same", async () => {
    const fake = await fakeStripe();
    const stripe = stripeAt(fake.url);
    for (const isDone of [false, true]) {
      fake.setApiFault({ kind: "500", isDone, times: 1 });
      const key = { idempotencyKey: `key-${isDone}` };
      for (const _ of [1, 2])
        expect(await codeOf(stripe.checkout.sessions.create(sessionFor(5000), key))).toBe(
          "StripeAPIError 500",
        );
      expect(Object.keys(fake.state.sessions)).toHaveLength(isDone ? 1 : 0);
    }
  });

  it("is silent, busy or broken for as long as it is told", async () => {
    const fake = await fakeStripe();
    const stripe = stripeAt(fake.url);
    fake.setApiFault({ kind: "429" });
    expect(await codeOf(stripe.balance.retrieve())).toBe("StripeRateLimitError rate_limit");
    fake.setApiFault({ kind: "silent" });
    expect(await codeOf(stripe.balance.retrieve())).toMatch(/^StripeConnectionError/);
    fake.setApiFault(undefined);
    expect((await stripe.balance.retrieve()).object).toBe("balance");
    fake.setApiFault({ kind: "500", times: 1 });
    expect((await stripeAt(fake.url, { retries: 1 }).balance.retrieve()).object).toBe("balance");
  });

  it("refunds in parts up to the whole, and no more", async () => {
    const fake = await fakeStripe();
    const stripe = stripeAt(fake.url);
    const { id } = await stripe.checkout.sessions.create(sessionFor(8796));
    const charge = fake.pay(id);
    const part = await stripe.refunds.create({
      charge: charge.id,
      amount: 796,
      metadata: { refundId: "rfd_1" },
    });
    expect(part).toMatchObject({ status: "succeeded", amount: 796, metadata: { refundId: "rfd_1" } });
    expect(await codeOf(stripe.refunds.create({ charge: charge.id, amount: 8001 }))).toBe(
      "StripeInvalidRequestError amount",
    );
    expect((await stripe.refunds.create({ charge: charge.id })).amount).toBe(8000);
    expect(await codeOf(stripe.refunds.create({ charge: charge.id }))).toBe(
      "StripeInvalidRequestError charge_already_refunded",
    );
    // The fee is not given back.
    expect(fake.balance()).toEqual({ usd: -(Math.ceil(8796 * 0.034) + 50) });
    expect((await stripe.refunds.list({ charge: charge.id })).data).toHaveLength(2);
  });

  it("lets a refund wait, arrive, or come back", async () => {
    const fake = await fakeStripe();
    const stripe = stripeAt(fake.url);
    const { id } = await stripe.checkout.sessions.create(sessionFor(5000));
    const charge = fake.pay(id);
    fake.refunds.next = "pending";
    const refund = await stripe.refunds.create({ charge: charge.id, amount: 1000 });
    expect(refund.status).toBe("pending");
    fake.settleRefund(refund.id);
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe("succeeded");
    const before = fake.balance().usd;
    fake.refunds.next = "failed";
    const failed = await stripe.refunds.create({ charge: charge.id, amount: 1000 });
    expect(await stripe.refunds.retrieve(failed.id)).toMatchObject({
      status: "failed",
      failure_reason: "expired_or_canceled_card",
    });
    expect(fake.balance().usd).toBe(before);
    expect((await stripe.charges.retrieve(charge.id)).amount_refunded).toBe(1000);
  });

  it("takes disputed money, and gives it back where the dispute is won", async () => {
    const fake = await fakeStripe();
    const stripe = stripeAt(fake.url);
    const { id } = await stripe.checkout.sessions.create(sessionFor(5000));
    const charge = fake.pay(id);
    const before = fake.balance().usd ?? 0;
    const dispute = fake.dispute(charge.id);
    expect(fake.balance().usd).toBe(before - 5000 - 1500);
    expect(await codeOf(stripe.refunds.create({ charge: charge.id }))).toBe(
      "StripeInvalidRequestError charge_disputed",
    );
    fake.closeDispute(dispute.id, { isWon: true });
    expect(fake.balance().usd).toBe(before - 1500);
    expect((await stripe.disputes.retrieve(dispute.id)).balance_transactions).toHaveLength(2);
  });

  it("does not capture twice what was captured", async () => {
    const fake = await fakeStripe();
    const stripe = stripeAt(fake.url);
    const { id } = await stripe.checkout.sessions.create(sessionFor(5000));
    const { payment_intent: intent } = fake.pay(id);
    expect(await codeOf(stripe.paymentIntents.capture(String(intent)))).toBe(
      "StripeInvalidRequestError payment_intent_unexpected_state",
    );
    expect(fake.state.events.map(({ type }) => type)).not.toContain("charge.refunded");
  });

  it("lists events newest first, in pages either way", async () => {
    const fake = await fakeStripe();
    const stripe = stripeAt(fake.url);
    for (let made = 0; made < 5; made++)
      fake.refuse((await stripe.checkout.sessions.create(sessionFor(5000))).id);
    const types = ["payment_intent.payment_failed"];
    const all = await stripe.events.list({ types, limit: 100 });
    expect(all.data).toHaveLength(5);
    const ids = all.data.map(({ id }) => id);
    const first = await stripe.events.list({ types, limit: 2 });
    expect([first.data.map(({ id }) => id), first.has_more]).toEqual([ids.slice(0, 2), true]);
    const older = await stripe.events.list({ types, limit: 2, starting_after: ids[1] ?? "" });
    expect(older.data.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    const newer = await stripe.events.list({ types, limit: 2, ending_before: ids[4] ?? "" });
    expect([newer.data.map(({ id }) => id), newer.has_more]).toEqual([ids.slice(2, 4), true]);
  });

  it("is kept between starts where it is given a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "fake-stripe-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "stripe.json");
    const before = await fakeStripe({ file });
    const { id } = await stripeAt(before.url).checkout.sessions.create(sessionFor(5000));
    await before.stop();
    expect(JSON.parse(await readFile(file, "utf8")).sessions).toHaveProperty(id);
    const after = await fakeStripe({ file });
    expect((await stripeAt(after.url).checkout.sessions.retrieve(id)).status).toBe("open");
  });
});

describe("the fake's facts of currencies, which were written apart from the product's table", () => {
  const charged = [...stripeCurrencies.values()].filter(({ isWithdrawn }) => !isWithdrawn);

  it.each(charged.map(({ code, isoDigits }) => [code, isoDigits] as const))(
    "make of 4,000 whole %s the same",
    (code, isoDigits) => {
      const asked = toStripeAmount({ amountMinor: 4000 * 10 ** isoDigits, currency: code });
      if (!("amount" in asked)) throw new Error(asked.refused);
      expect(() => checkCharge(asked.amount, code.toLowerCase(), "amount")).not.toThrow();
      expect(shownAmount(asked.amount, code.toLowerCase()).replace(/\.0+$/, "")).toBe(`${code} 4,000`);
    },
  );

  it("refuse what the product's rule refuses, of amounts around each minimum and step", () => {
    const isRefused = (amountMinor: number, code: string) => {
      const asked = toStripeAmount({ amountMinor, currency: code });
      if (!("amount" in asked)) return true;
      try {
        checkCharge(asked.amount, code.toLowerCase(), "amount");
        return false;
      } catch {
        return true;
      }
    };
    for (const code of [
      "USD",
      "HKD",
      "JPY",
      "KRW",
      "GBP",
      "HUF",
      "MYR",
      "THB",
      "IDR",
      "ISK",
      "UGX",
      "KWD",
      "TWD",
    ])
      for (const amountMinor of [1, 29, 30, 49, 50, 199, 200, 399, 400, 999, 1000, 17_499, 17_500])
        expect([code, amountMinor, chargeRefusal({ amountMinor, currency: code }) !== undefined]).toEqual([
          code,
          amountMinor,
          isRefused(amountMinor, code),
        ]);
  });
});

describe("the fake's pay page", () => {
  async function page() {
    const fake = await fakeStripe();
    const session = await stripeAt(fake.url).checkout.sessions.create(sessionFor(1_234_567));
    const choose = (choice: string) =>
      fetch(session.url ?? "", { method: "POST", body: new URLSearchParams({ choice }), redirect: "manual" });
    const text = async (query = "") => (await fetch(`${fake.url}/pay/${session.id}${query}`)).text();
    return { fake, session, choose, text };
  }

  it("says that it pretends, what is to be paid, and pays", async () => {
    const { fake, session, choose, text } = await page();
    expect(await text()).toContain("This page only pretends.");
    expect(await text()).toContain("USD 12,345.67");
    expect(await text()).toContain("<h1>Rattan 籐</h1>");
    const paid = await choose("pay");
    expect([paid.status, paid.headers.get("location")]).toEqual([
      303,
      `http://localhost/done?session=${session.id}`,
    ]);
    expect(fake.state.sessions[session.id]?.status).toBe("complete");
    expect(await text()).toContain("This is paid");
    await choose("pay");
    expect(Object.values(fake.state.charges)).toHaveLength(1);
  });

  it("refuses a card and lets it be tried again, after the bank has asked", async () => {
    const { fake, session, choose, text } = await page();
    await choose("refuse");
    expect(await text("?step=refused")).toContain("The card was refused.");
    const asked = await choose("3ds");
    expect(asked.headers.get("location")).toBe(`/pay/${session.id}?step=bank`);
    expect(await text("?step=bank")).toContain("3-D Secure");
    expect(fake.state.sessions[session.id]?.status).toBe("open");
    await choose("not-me");
    await choose("confirm");
    expect(fake.state.sessions[session.id]?.status).toBe("complete");
    expect(Object.values(fake.state.charges).map(({ status }) => status)).toEqual([
      "failed",
      "failed",
      "succeeded",
    ]);
  });

  it("pays nothing on a page that has expired", async () => {
    const { fake, session, choose, text } = await page();
    fake.expire(session.id);
    await choose("pay");
    expect(await text()).toContain("This page has expired");
    expect(fake.state.charges).toEqual({});
  });
});

describe("the fake's webhooks", () => {
  const secrets = ["whsec_new", "whsec_old"];

  async function listener(status = () => 200) {
    const got: Stripe.Event[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const header = String(request.headers["stripe-signature"]);
      for (const secret of secrets)
        got.push(Stripe.webhooks.constructEvent(Buffer.concat(chunks), header, secret));
      response.writeHead(status()).end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`;
    return { url, types: () => got.filter((_, index) => index % 2 === 0).map(({ type }) => type) };
  }

  it("are signed as Stripe's package verifies, with each secret while one takes the other's place", async () => {
    const { url, types } = await listener();
    const fake = await fakeStripe({ endpoint: { url, secrets } });
    const { id } = await stripeAt(fake.url).checkout.sessions.create(sessionFor(5000));
    fake.expire(id);
    await fake.webhooks.idle();
    expect(types()).toEqual(["checkout.session.expired"]);
  });

  it("are tried again until they are taken", async () => {
    const statuses = [500, 503, 200];
    const { url, types } = await listener(() => statuses.shift() ?? 200);
    const fake = await fakeStripe({ endpoint: { url, secrets }, retryMs: [1, 1, 1, 1] });
    fake.expire((await stripeAt(fake.url).checkout.sessions.create(sessionFor(5000))).id);
    await fake.webhooks.idle();
    expect(types()).toHaveLength(3);
    expect(fake.webhooks.deliveries.map(({ status }) => status)).toEqual([500, 503, 200]);
  });

  it("are doubled, lost, delayed and put in another order", async () => {
    const { url, types } = await listener();
    const fake = await fakeStripe({ endpoint: { url, secrets } });
    const { checkout } = stripeAt(fake.url);
    const open = async () => (await checkout.sessions.create(sessionFor(5000))).id;
    fake.webhooks.faults.copies = ({ type }) => (type === "checkout.session.expired" ? 2 : 0);
    fake.expire(await open());
    fake.pay(await open());
    await fake.webhooks.idle();
    expect(types()).toEqual(["checkout.session.expired", "checkout.session.expired"]);

    fake.webhooks.faults.copies = () => 1;
    fake.webhooks.faults.isHeld = true;
    fake.pay(await open());
    expect(fake.webhooks.held()).toHaveLength(4);
    await fake.webhooks.release((events) => events.toReversed().slice(0, 2));
    expect(types().slice(2)).toEqual(["checkout.session.completed", "payment_intent.succeeded"]);

    fake.webhooks.faults.isHeld = false;
    fake.webhooks.faults.delayMs = ({ type }) => (type === "charge.succeeded" ? 60 : 0);
    fake.webhooks.faults.copies = ({ type }) => (/succeeded$|completed$/.test(type) ? 1 : 0);
    fake.pay(await open());
    await fake.webhooks.idle();
    expect(types().at(-1)).toBe("charge.succeeded");
  });
});
