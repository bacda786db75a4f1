import { beforeAll, describe, expect, it } from "vitest";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { writeOrderAddress } from "#functions/trade/orders/address.service.ts";
import {
  agreeToChange,
  cancelOrder,
  dismissChange,
  proposeChange,
} from "#functions/trade/orders/agreeing.service.ts";
import { finishOrder, startOrder, writeOrderNote } from "#functions/trade/orders/making.service.ts";
import { getOrder, listMyOrders, listOrdersOf } from "#functions/trade/orders/order-reads.service.ts";
import { confirmPayment, denyPayment, reportPayment } from "#functions/trade/orders/payments.service.ts";
import { completeOrder, receiveOrder, shipOrder } from "#functions/trade/orders/shipping.service.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { maximumNotes } from "#shared/trade/orders/order.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { bringTo, makeOrder, orderAt, payDue, shipInput, todayOf } from "#test/support/orders.ts";
import { makeQuotation, quotationAt } from "#test/support/quotations.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const noDeposit = { payment: { depositPercent: 0, balance: "against_documents" } } as const;

describe("accepting a quotation", () => {
  it("opens an order of all that its revision says, which the thread tells of", async () => {
    const { buyer, exporter, order, quotation, inquiry, offer } = await makeOrder(world);
    expect(order).toMatchObject({
      number: expect.stringMatching(/^O-\d{4}-0001$/),
      stage: "confirmed",
      quotationId: quotation.id,
      total: { amountMinor: 210_000, currency: "USD" },
      depositMinor: 63_000,
      ordered: [500],
      shipped: [0],
      received: [0],
    });
    const shown = await getOrder(world.ctxOf(exporter), orderAt(order));
    expect(shown.terms).toMatchObject({
      lines: offer.lines,
      delivery: offer.delivery,
      quoted: { number: quotation.number, revision: 1 },
    });
    expect([shown.side, shown.waitsFor]).toEqual(["exporter", "buyer"]);
    const thread = await getThread(world.ctxOf(buyer), threadAt(inquiry));
    expect(thread.orders).toMatchObject([{ id: order.id, number: order.number, total: order.total }]);
  });

  it("opens one however many accept at once, and numbers a business's orders without gap", async () => {
    const { buyer, quotation } = await makeQuotation(world);
    const accept = () => acceptQuotation(world.ctxOf(buyer), quotationAt(quotation), { revision: 1 });
    const tried = await Promise.allSettled(Array.from({ length: 6 }, accept));
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { items } = await listMyOrders(world.ctxOf(buyer), {}, {});
    expect(items.map(({ number }) => number.slice(-4))).toEqual(["0001"]);
  });

  it("is seen by its two sides alone", async () => {
    const { order, profile } = await makeOrder(world);
    const stranger = world.ctxOf(await world.makePerson());
    await expect(getOrder(stranger, orderAt(order))).rejects.toMatchObject({ status: 404 });
    await expect(listOrdersOf(stranger, { profileId: profile.id }, {})).rejects.toMatchObject({
      status: 404,
    });
    await expect(getOrder(stranger, { orderId: "ord_x" })).rejects.toMatchObject({ status: 404 });
  });
});

describe("reportPayment, confirmPayment and denyPayment", () => {
  it("take the deposit: reported by the buyer, confirmed by the exporter, and the lead time begins", async () => {
    const { buyer, exporter, order } = await makeOrder(world);
    const at = orderAt(order);
    const paidOn = todayOf(world);
    const reported = await reportPayment(world.ctxOf(buyer), at, { paidOn, reference: "FT-1" });
    expect(reported).toMatchObject({
      stage: "confirmed",
      payments: [{ purpose: "deposit", amountMinor: 63_000, state: "reported", reference: "FT-1" }],
    });
    await expect(reportPayment(world.ctxOf(buyer), at, { paidOn })).rejects.toMatchObject({
      code: "order_payment_reported",
    });
    const paid = await confirmPayment(world.ctxOf(exporter), at);
    expect(paid.stage).toBe("deposit_paid");
    expect(Date.parse(paid.readyBy ?? "") - Date.parse(paid.depositPaidAt ?? "")).toBe(30 * 86_400_000);
    await expect(confirmPayment(world.ctxOf(exporter), at)).rejects.toMatchObject({
      code: "order_no_payment",
    });
  });

  it("leave what has not arrived to be reported again, with the exporter's word", async () => {
    const { buyer, exporter, order } = await makeOrder(world);
    const at = orderAt(order);
    await reportPayment(world.ctxOf(buyer), at, { paidOn: todayOf(world) });
    const denied = await denyPayment(world.ctxOf(exporter), at, { denial: "Nothing has come yet." });
    expect(denied).toMatchObject({
      stage: "confirmed",
      payments: [{ state: "denied", denial: "Nothing has come yet." }],
    });
    const again = await reportPayment(world.ctxOf(buyer), at, { paidOn: todayOf(world) });
    expect(again.payments.map(({ number, state }) => [number, state])).toEqual([
      [1, "denied"],
      [2, "reported"],
    ]);
  });

  it("refuse a day that cannot be, and who may not", async () => {
    const { buyer, exporter, order } = await makeOrder(world);
    const at = orderAt(order);
    for (const paidOn of ["9999-01-01", "2001-01-01", dayAfter(todayOf(world), 3)])
      await expect(reportPayment(world.ctxOf(buyer), at, { paidOn })).rejects.toMatchObject({
        code: "paid_on_unlikely",
        issues: [{ pointer: "/paidOn" }],
      });
    await expect(reportPayment(world.ctxOf(exporter), at, { paidOn: todayOf(world) })).rejects.toMatchObject({
      status: 403,
    });
    await expect(confirmPayment(world.ctxOf(buyer), at)).rejects.toMatchObject({ status: 403 });
  });

  it("ask for no deposit where none was agreed on", async () => {
    const { buyer, exporter, order } = await makeOrder(world, noDeposit);
    await expect(
      reportPayment(world.ctxOf(buyer), orderAt(order), { paidOn: todayOf(world) }),
    ).rejects.toMatchObject({ code: "order_not_so_far" });
    expect((await startOrder(world.ctxOf(exporter), orderAt(order))).stage).toBe("in_production");
  });
});

describe("startOrder and finishOrder", () => {
  it("wait for the deposit, and follow each other", async () => {
    const made = await makeOrder(world);
    const exporter = world.ctxOf(made.exporter);
    const at = orderAt(made.order);
    await expect(startOrder(exporter, at)).rejects.toMatchObject({ code: "order_deposit_unpaid" });
    await payDue(world, made);
    await expect(finishOrder(exporter, at)).rejects.toMatchObject({ code: "order_not_so_far" });
    await startOrder(exporter, at);
    expect((await finishOrder(exporter, at)).stage).toBe("ready");
    expect((await finishOrder(exporter, at)).stage).toBe("ready");
  });
});

describe("shipOrder and receiveOrder", () => {
  it("let nothing go before it is paid as agreed", async () => {
    const made = await makeOrder(world);
    const ready = await bringTo(world, made, "ready");
    const ship = () =>
      shipOrder(world.ctxOf(made.exporter), orderAt(ready), shipInput(world, ready), ready.version);
    await expect(ship()).rejects.toMatchObject({ code: "order_unpaid" });
    const paid = await payDue(world, { ...made, order: ready });
    expect(paid).toMatchObject({ stage: "ready", balancePaidAt: expect.any(String) });
    const shipped = await shipOrder(
      world.ctxOf(made.exporter),
      orderAt(paid),
      shipInput(world, paid),
      paid.version,
    );
    expect(shipped).toMatchObject({ stage: "shipped", shipped: [500], shipmentCount: 1 });
  });

  it("send and take it in parts, and count what is left", async () => {
    const made = await makeOrder(world, noDeposit);
    const exporter = world.ctxOf(made.exporter);
    const buyer = world.ctxOf(made.buyer);
    const at = orderAt(made.order);
    let order = await bringTo(world, made, "ready");
    order = await shipOrder(exporter, at, shipInput(world, order, { quantities: [200] }), order.version);
    expect(order).toMatchObject({ stage: "ready", shipped: [200] });
    await expect(
      shipOrder(exporter, at, shipInput(world, order, { quantities: [301] }), order.version),
    ).rejects.toMatchObject({ code: "quantity_not_left", issues: [{ pointer: "/quantities/0" }] });
    order = await receiveOrder(buyer, at, { quantities: [150] }, order.version);
    expect(order).toMatchObject({ stage: "ready", received: [150] });
    order = await shipOrder(exporter, at, shipInput(world, order), order.version);
    expect(order).toMatchObject({ stage: "shipped", shipped: [500] });
    await expect(receiveOrder(buyer, at, { quantities: [351] }, order.version)).rejects.toMatchObject({
      code: "quantity_not_left",
    });
    order = await receiveOrder(buyer, at, { quantities: [350] }, order.version);
    expect(order).toMatchObject({ stage: "received", received: [500] });
  });

  it("end short where the exporter says that no more will come", async () => {
    const made = await makeOrder(world, noDeposit);
    const order = await bringTo(world, made, "ready");
    const input = shipInput(world, order, { quantities: [480], isLast: true });
    const shipped = await shipOrder(world.ctxOf(made.exporter), orderAt(order), input, order.version);
    expect(shipped).toMatchObject({ stage: "shipped", shipped: [480], isShort: true });
    const received = await receiveOrder(
      world.ctxOf(made.buyer),
      orderAt(order),
      { quantities: [480] },
      shipped.version,
    );
    expect(received.stage).toBe("received");
  });

  it("refuse nothing at all, too many lines, odd days, and what somebody else changed meanwhile", async () => {
    const made = await makeOrder(world, noDeposit);
    const exporter = world.ctxOf(made.exporter);
    const order = await bringTo(world, made, "ready");
    const at = orderAt(order);
    const tried = (changes: object) =>
      shipOrder(exporter, at, shipInput(world, order, changes), order.version);
    await expect(tried({ quantities: [0] })).rejects.toMatchObject({ code: "quantities_all_zero" });
    await expect(tried({ quantities: [1, 1] })).rejects.toMatchObject({
      code: expect.stringMatching(/quantit/),
    });
    await expect(tried({ shippedOn: "9999-12-31" })).rejects.toMatchObject({ code: "shipped_on_unlikely" });
    await writeOrderNote(exporter, at, { text: "Half is packed." });
    await expect(tried({})).rejects.toMatchObject({ code: "version_stale" });
  });
});

describe("completeOrder", () => {
  it("is the buyer's, once all is received and paid", async () => {
    const made = await makeOrder(world);
    const received = await bringTo(world, made, "received");
    expect(received.stage).toBe("received");
    expect((await completeOrder(world.ctxOf(made.buyer), orderAt(received))).stage).toBe("completed");
  });

  it("waits for the balance that is paid against the documents", async () => {
    const made = await makeOrder(world, { payment: { depositPercent: 30, balance: "against_documents" } });
    let order = await bringTo(world, made, "ready");
    const at = orderAt(order);
    order = await shipOrder(world.ctxOf(made.exporter), at, shipInput(world, order), order.version);
    order = await receiveOrder(world.ctxOf(made.buyer), at, { quantities: [500] }, order.version);
    await expect(completeOrder(world.ctxOf(made.buyer), at)).rejects.toMatchObject({ code: "order_unpaid" });
    await payDue(world, { ...made, order });
    expect((await completeOrder(world.ctxOf(made.buyer), at)).stage).toBe("completed");
  });
});

describe("proposeChange, agreeToChange and dismissChange", () => {
  it("move the day once the other side agrees", async () => {
    const made = await makeOrder(world);
    const order = await bringTo(world, made, "in_production");
    const at = orderAt(order);
    const until = dayAfter((order.readyBy ?? "").slice(0, 10), 14);
    const asked = await proposeChange(world.ctxOf(made.exporter), at, {
      what: "delay",
      until,
      reason: "The kiln broke.",
    });
    await expect(
      agreeToChange(world.ctxOf(made.exporter), at, undefined, asked.version),
    ).rejects.toMatchObject({ code: "order_nothing_asked" });
    const agreed = await agreeToChange(world.ctxOf(made.buyer), at, undefined, asked.version);
    expect(agreed.proposal).toBeUndefined();
    expect((agreed.readyBy ?? "") > (order.readyBy ?? "")).toBe(true);
    expect((agreed.readyBy ?? "").slice(0, 10)).toBe(until);
  });

  it("refuse a day that is no later, or further than a year, and asking twice", async () => {
    const made = await makeOrder(world);
    const order = await bringTo(world, made, "in_production");
    const ask = (until: string) =>
      proposeChange(world.ctxOf(made.exporter), orderAt(order), { what: "delay", until, reason: "Rain." });
    const standing = (order.readyBy ?? "").slice(0, 10);
    await expect(ask(todayOf(world))).rejects.toMatchObject({ code: "delay_not_later" });
    await expect(ask("9999-12-31")).rejects.toMatchObject({ code: "delay_far" });
    await ask(dayAfter(standing, 5));
    await expect(ask(dayAfter(standing, 6))).rejects.toMatchObject({ code: "order_already_asked" });
    const dismissed = await dismissChange(world.ctxOf(made.buyer), orderAt(order));
    expect(dismissed.proposal).toBeUndefined();
  });

  it("cancel a paid order where both sides want it", async () => {
    const made = await makeOrder(world);
    const order = await bringTo(world, made, "deposit_paid");
    const asked = await proposeChange(world.ctxOf(made.buyer), orderAt(order), {
      what: "cancel",
      reason: "Our shop closes.",
    });
    const done = await agreeToChange(world.ctxOf(made.exporter), orderAt(order), undefined, asked.version);
    expect(done).toMatchObject({ stage: "cancelled", cancelled: { by: "exporter", reason: "agreed" } });
  });
});

describe("cancelOrder", () => {
  it("is either side's at once while nothing is paid, and by agreement after", async () => {
    const unpaid = await makeOrder(world);
    const cancelled = await cancelOrder(world.ctxOf(unpaid.exporter), orderAt(unpaid.order), {
      reason: "cannot_supply",
    });
    expect(cancelled).toMatchObject({ stage: "cancelled", cancelled: { by: "exporter" } });
    const paid = await makeOrder(world);
    await payDue(world, paid);
    await expect(
      cancelOrder(world.ctxOf(paid.buyer), orderAt(paid.order), { reason: "not_needed" }),
    ).rejects.toMatchObject({ code: "order_cancel_by_agreement" });
  });
});

describe("writeOrderAddress and writeOrderNote", () => {
  it("are kept for both sides, the address being the buyer's to say", async () => {
    const { buyer, exporter, order } = await makeOrder(world);
    const at = orderAt(order);
    await writeOrderAddress(world.ctxOf(buyer), at, { address: "1-2-3 Minato\nKobe", phone: "+81 78 000" });
    await writeOrderAddress(world.ctxOf(buyer), at, { address: "4-5-6 Chuo\nKobe" });
    await expect(
      writeOrderAddress(world.ctxOf(exporter), at, { address: "Elsewhere" }),
    ).rejects.toMatchObject({ status: 403 });
    await writeOrderNote(world.ctxOf(exporter), at, { text: "The weaving is done." });
    const shown = await getOrder(world.ctxOf(exporter), at);
    expect(shown.address).toMatchObject({ address: "4-5-6 Chuo\nKobe" });
    expect(shown.address).not.toHaveProperty("phone");
    expect(shown.notes).toMatchObject([{ number: 1, from: "exporter", text: "The weaving is done." }]);
    expect(shown.notes[0]).not.toHaveProperty("authorId");
  });

  it("is read in one operation, however much belongs to it", async () => {
    const made = await makeOrder(world, noDeposit);
    const exporter = world.ctxOf(made.exporter);
    const at = orderAt(made.order);
    let order = await bringTo(world, made, "ready");
    for (let number = 1; number <= 20; number++)
      order = await shipOrder(exporter, at, shipInput(world, order, { quantities: [1] }), order.version);
    for (let number = 1; number <= 40; number++) {
      const now = new Date(Date.now() + number * 60_000);
      await writeOrderNote({ ...exporter, now }, at, { text: `Day ${number}` });
    }
    const operations = await world.operationsOf(() => getOrder(exporter, at));
    expect(operations).toHaveLength(1);
    const shown = await getOrder(exporter, at);
    expect([shown.notes.length, shown.shipments.length]).toEqual([40, 20]);
    await expect(
      shipOrder(exporter, at, shipInput(world, shown, { quantities: [1] }), shown.version),
    ).rejects.toMatchObject({ code: "order_shipments_full" });
    expect(maximumNotes).toBeGreaterThan(40);
  });
});
