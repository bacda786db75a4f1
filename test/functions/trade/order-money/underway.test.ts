import { beforeAll, describe, expect, it } from "vitest";
import { applyProviderEvent } from "#functions/money/payments/apply-event.ts";
import { leavePayment } from "#functions/money/payments/payments.service.ts";
import { getOrderMoney } from "#functions/trade/order-money/order-money.service.ts";
import { squareOrder } from "#functions/trade/order-money/square-order.ts";
import { finishOrder, startOrder } from "#functions/trade/orders/making.service.ts";
import { issueProforma } from "#functions/trade/orders/order-papers.service.ts";
import { getOrder } from "#functions/trade/orders/order-reads.service.ts";
import { reportPayment } from "#functions/trade/orders/payments.service.ts";
import { shipOrder } from "#functions/trade/orders/shipping.service.ts";
import type { PaymentProvider } from "#shared/money/payments/purposes.ts";
import type { Person } from "#shared/people/people/person.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { beginPayment, paidEvent, payByCard } from "#test/support/money.ts";
import { bringTo, makeOrder, orderAt, orderNow, shipInput, todayOf } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function underwayOrder(provider: PaymentProvider) {
  const made = await makeOrder(world);
  return { ...made, payment: await beginPayment(world, made, provider) };
}

function report({ buyer, order }: { buyer: Person; order: Order }) {
  return reportPayment(world.ctxOf(buyer), orderAt(order), { paidOn: todayOf(world) });
}

async function pageOf(person: Person, order: Order): Promise<string> {
  return (await (await world.browserOf(person)).get(`/en/orders/${order.id}`)).text();
}

describe.each(["transfer", "card"] as const)("while a payment to us by %s is open", (provider) => {
  it("no payment from side to side is reported, until it is left", async () => {
    const made = await underwayOrder(provider);
    await expect(report(made)).rejects.toMatchObject({ status: 422, code: "order_payment_underway" });
    expect((await orderNow(world, made.order)).payments).toEqual([]);
    await leavePayment(world.ctxOf(made.buyer), { paymentId: made.payment.id });
    expect((await report(made)).payments).toMatchObject([{ state: "reported" }]);
  });

  it("its order tells both sides of it, and offers the buyer no other way", async () => {
    const { buyer, exporter, order, payment } = await underwayOrder(provider);
    for (const person of [buyer, exporter]) {
      const { underway } = await getOrder(world.ctxOf(person), orderAt(order));
      expect(underway).toMatchObject({ id: payment.id, stage: "open", amount: { amountMinor: 63_000 } });
      const page = await pageOf(person, order);
      expect(page).toContain("A payment to us is open");
      expect(page).toContain(`href="/en/orders/${order.id}/pay"`);
      expect(page).not.toContain(`action="/en/orders/${order.id}/pay"`);
      expect(page).not.toContain('id="pay-safely"');
    }
    const reference = payment.reference.replace(/(.{4})/g, "$1 ").trim();
    expect((await pageOf(buyer, order)).includes(reference)).toBe(provider === "transfer");
  });
});

describe("a balance that is being paid to us against documents", () => {
  it("leaves to be said what is to be done about the goods", async () => {
    const made = await makeOrder(world, { payment: { depositPercent: 30, balance: "against_documents" } });
    const shipped = await bringTo(world, made, "shipped");
    await beginPayment(world, made, "transfer");
    const page = await pageOf(made.buyer, shipped);
    expect(page).toContain("Confirm here what has arrived");
    expect(page).toContain("A payment to us is open");
  });
});

describe("a payment to us that has come", () => {
  it("still bars another, until its order has taken it", async () => {
    const made = await underwayOrder("card");
    await applyProviderEvent(world.ctxOf(), paidEvent(world, made.payment));
    await expect(report(made)).rejects.toMatchObject({ code: "order_payment_underway" });
    await squareOrder(world.ctxOf(), made.order.id);
    const shown = await getOrder(world.ctxOf(made.buyer), orderAt(made.order));
    expect([shown.stage, shown.underway]).toEqual(["deposit_paid", undefined]);
  });
});

describe("the page of an order of which nothing is paid", () => {
  it("leads with the payment that we hold, and has the way from side to side behind it", async () => {
    const { buyer, order } = await makeOrder(world);
    const page = await pageOf(buyer, order);
    const [held, direct] = ['id="pay-safely"', `action="/en/orders/${order.id}/pay"`].map((it) =>
      page.indexOf(it),
    );
    expect(held).toBeGreaterThan(0);
    expect(direct).toBeGreaterThan(held ?? 0);
    expect(page).toContain("Or transfer straight to the exporter");
    expect(page).toMatch(/<strong>Pay [^<]*630\.00[^<]*\. Production begins/);
  });

  it("names the account on the invoice only once there is an invoice", async () => {
    const { buyer, exporter, order } = await makeOrder(world);
    const named = "Pay only to the account on the invoice here";
    expect(await pageOf(buyer, order)).not.toContain(named);
    const bank = { holder: "CV Contoh", bank: "Bank Contoh, Surabaya", account: "0012345678" };
    await issueProforma(world.ctxOf(exporter), orderAt(order), { bank });
    expect(await pageOf(buyer, order)).toContain(named);
  });
});

describe("the pages on which goods are received", () => {
  it("say plainly what then becomes of what is held, and only where something is", async () => {
    const made = await makeOrder(world);
    const { buyer, exporter, order } = made;
    await payByCard(world, made);
    await startOrder(world.ctxOf(exporter), orderAt(order));
    await finishOrder(world.ctxOf(exporter), orderAt(order));
    await payByCard(world, made);
    const ready = await orderNow(world, order);
    await shipOrder(world.ctxOf(exporter), orderAt(order), shipInput(world, ready), ready.version);
    const amount = formatMoney({ amountMinor: 210_000, currency: "USD" }, "en");
    expect(await pageOf(buyer, order)).toContain(
      `With this, the ${amount} that we hold goes to the exporter at once.`,
    );
    const part = await (await world.browserOf(buyer)).get(`/en/orders/${order.id}/receive`);
    expect(await part.text()).toContain(`Once all of it has arrived, the ${amount} that we hold`);
    const direct = await makeOrder(world);
    await bringTo(world, direct, "shipped");
    expect(await pageOf(direct.buyer, direct.order)).not.toContain("that we hold");
  });

  it("no longer call held what is paid for goods that were received", async () => {
    const made = await makeOrder(world, { payment: { depositPercent: 30, balance: "against_documents" } });
    const received = await bringTo(world, made, "received");
    const page = await pageOf(made.buyer, received);
    expect(page).toContain("Pay us, by card or bank transfer");
    expect(page).toContain("what you pay us now goes on to the exporter");
    expect(page).not.toContain("Pay, held until the goods arrive");
  });
});

describe("GET /orders/:orderId/pay", () => {
  const refresh = 'http-equiv="refresh"';

  it("asks again by itself while it waits for word of a card, and of nothing else", async () => {
    const made = await underwayOrder("card");
    const path = `/en/orders/${made.order.id}/pay`;
    const browser = await world.browserOf(made.buyer);
    const page = async () => (await browser.get(path)).text();
    expect(await page()).toContain(`${refresh} content="5"`);
    await payByCardOf(made);
    expect(await page()).not.toContain(refresh);
    const other = await underwayOrder("transfer");
    const otherPage = await (await world.browserOf(other.buyer)).get(`/en/orders/${other.order.id}/pay`);
    expect(await otherPage.text()).not.toContain(refresh);
  });

  it("offers nothing to pay with until the goods are ready", async () => {
    const made = await underwayOrder("card");
    await payByCardOf(made);
    const money = await getOrderMoney(world.ctxOf(made.buyer), orderAt(made.order));
    expect(money).toMatchObject({
      stage: "deposit_paid",
      due: { purpose: "balance", amountMinor: 147_000 },
      notYet: "order_not_so_far",
    });
    const fresh = await makeOrder(world);
    expect((await getOrderMoney(world.ctxOf(fresh.buyer), orderAt(fresh.order))).notYet).toBeUndefined();
  });

  it("is what the addresses of its forms are, where they are loaded again", async () => {
    const { buyer, order, payment } = await underwayOrder("card");
    const browser = await world.browserOf(buyer);
    for (const part of ["", `/${payment.id}/card`, `/${payment.id}/sent`, `/${payment.id}/leave`]) {
      const answer = await browser.get(`/en/orders/${order.id}/held-payment${part}`);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, `/en/orders/${order.id}/pay`]);
    }
  });
});

async function payByCardOf({ order, payment }: Awaited<ReturnType<typeof underwayOrder>>) {
  await applyProviderEvent(world.ctxOf(), paidEvent(world, payment));
  await squareOrder(world.ctxOf(), order.id);
}
