import { beforeAll, describe, expect, it } from "vitest";
import { getOverview } from "#functions/trade/dashboard/dashboard.service.ts";
import { cancelOrder } from "#functions/trade/orders/agreeing.service.ts";
import { finishOrder, startOrder, writeOrderNote } from "#functions/trade/orders/making.service.ts";
import { reportPayment } from "#functions/trade/orders/payments.service.ts";
import { shipOrder } from "#functions/trade/orders/shipping.service.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { siteLocales } from "#shared/locales.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { payByCard } from "#test/support/money.ts";
import { bringTo, makeOrder, orderAt, orderNow, payDue, shipInput, todayOf } from "#test/support/orders.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";
import { writeOrderMail } from "#web/mails/order-mail.ts";
import { messagesIn } from "#web/messages.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

const day = 24 * 3600;

async function orderMailsTo({ email }: { email: string }): Promise<string[]> {
  const mails = (await mailsTo(world, email)).map(plainOf);
  return mails.filter((mail) => mail.includes("/orders/"));
}

/** Another order between the same two. */
async function makeOrderOf({ buyer, exporter, inquiry, listing }: Awaited<ReturnType<typeof makeOrder>>) {
  const offer = offerInput(listing, {}, world.platform.now());
  const quotation = await sendQuotation(world.ctxOf(exporter), threadAt(inquiry), offer);
  const accepted = await acceptQuotation(world.ctxOf(buyer), quotationAt(quotation), { revision: 1 });
  return orderNow(world, { id: accepted.orderId ?? "" });
}

function overview({
  exporter,
  profile,
}: Pick<Awaited<ReturnType<typeof makeOrder>>, "exporter" | "profile">) {
  return getOverview(world.ctxOf(exporter), { profileId: profile.id });
}

function subjectsOf(mails: readonly string[]): string[] {
  return mails.map((mail) => /Subject: (?:=\?UTF-8\?\w\?)?(.*)/.exec(mail)?.[1] ?? "");
}

describe("what follows from an order", () => {
  it("is one mail to both that it was placed, then one to the other side of each step, however often records come", async () => {
    const { buyer, exporter, order } = await makeOrder(world);
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    const [toBuyer, toExporter] = [await orderMailsTo(buyer), await orderMailsTo(exporter)];
    expect([toBuyer.length, toExporter.length]).toEqual([1, 1]);
    expect(toBuyer[0]).toContain("Pay USD\u00a0630.00.");
    expect(toExporter[0]).toContain("Issue the proforma invoice");
    expect(toExporter[0]).toContain(`${siteUrl}/en/orders/${order.id}`);

    await reportPayment(world.ctxOf(buyer), orderAt(order), { paidOn: todayOf(world) });
    await writeOrderNote(world.ctxOf(exporter), orderAt(order), { text: "Thank you." });
    await stream.settle();
    expect(await orderMailsTo(exporter)).toHaveLength(2);
    const [, news, ...others] = await orderMailsTo(buyer);
    expect(others).toEqual([]);
    expect(news).not.toContain("Thank you.");
  });

  it("is a reminder three days before the deposit is due, and that it lapses, each told once", async () => {
    const made = await makeOrder(world);
    await stream.settle();
    await stream.passTime(11 * day - 60);
    expect(subjectsOf(await orderMailsTo(made.buyer))).toHaveLength(1);
    await stream.passTime(120);
    await stream.passTime(60);
    const reminded = await orderMailsTo(made.buyer);
    expect(reminded).toHaveLength(2);
    expect(reminded[1]).toContain("a deadline is near");
    expect(await orderMailsTo(made.exporter)).toHaveLength(1);
    await stream.passTime(3 * day);
    expect(await orderNow(world, made.order)).toMatchObject({
      stage: "cancelled",
      cancelled: { by: "time", reason: "not_paid" },
    });
    expect([(await orderMailsTo(made.buyer)).length, (await orderMailsTo(made.exporter)).length]).toEqual([
      3, 2,
    ]);
  });

  it("is that goods that nobody confirms count as received, and that an order without a claim is completed", async () => {
    const made = await makeOrder(world);
    const shipped = await bringTo(world, made, "shipped");
    await stream.settle();
    await stream.passTime(57 * day + 60);
    expect(await orderNow(world, shipped)).toMatchObject({ stage: "shipped", last: { event: "reminded" } });
    await stream.passTime(3 * day);
    expect(await orderNow(world, shipped)).toMatchObject({ stage: "received", received: shipped.shipped });
    await stream.passTime(27 * day + 60);
    expect(await orderNow(world, shipped)).toMatchObject({ stage: "received", last: { event: "reminded" } });
    await stream.passTime(3 * day);
    expect(await orderNow(world, shipped)).toMatchObject({ stage: "completed", last: { by: "time" } });
  });

  it.each(siteLocales)(
    "is a word to the buyer that held money then goes to the exporter, in %s",
    async (locale) => {
      const made = await makeOrder(world);
      const { orders_mail_arrive_held: warning } = messagesIn(locale);
      const told = warning({ day: "DAY", amount: "AMOUNT" }).split(/DAY|AMOUNT/);
      const receiver = { name: "Mei", locale };
      const shipped = await bringTo(world, made, "shipped");
      const held = { heldMinor: 210_000, releasedMinor: 0, refundedMinor: 0, since: shipped.createdAt };
      const write = (order: typeof shipped, to: "buyer" | "exporter" = "buyer") =>
        writeOrderMail({ order, event: "reminded", receiver, to, siteUrl });
      const { text, html } = write({ ...shipped, held });
      for (const part of told) expect(text).toContain(part.trim());
      expect(text).toContain(formatMoney({ amountMinor: 210_000, currency: "USD" }, locale));
      expect(html).toContain(told.at(-1)?.trim().replaceAll("'", "&#39;"));
      for (const other of [
        write(shipped),
        write({ ...shipped, held: { ...held, heldMinor: 0, releasedMinor: 210_000 } }),
        write({ ...shipped, held }, "exporter"),
        write({ ...shipped, held, stage: "ready" }),
      ])
        expect(other.text).not.toContain(told.at(-1)?.trim());
    },
  );

  it("is told, where it ends with a day, as that day in mails, lists and pages alike", async () => {
    const made = await makeOrder(world);
    const { exporter, buyer } = made;
    const ready = await bringTo(world, made, "ready");
    await payDue(world, { ...made, order: ready });
    const paid = await orderNow(world, ready);
    const deliveryOn = dayAfter(todayOf(world), 30);
    const input = shipInput(world, paid, { deliveryOn });
    await shipOrder(world.ctxOf(exporter), orderAt(paid), input, paid.version);
    const order = await orderNow(world, paid);
    const until = `the end of ${calendarDay(dayAfter(deliveryOn, 14), "en")}`;
    const receiver = { name: "Mei", locale: "en" as const };
    const mail = writeOrderMail({ order, event: "shipped", receiver, to: "buyer", siteUrl });
    expect(mail.text).toContain(until);
    const browser = await world.browserOf(buyer);
    for (const path of [`/en/orders/${order.id}`, "/en/orders"])
      expect(await (await browser.get(path)).text()).toContain(until);
  });

  it("is that the buyer is told three days before so, where money is held, and reads it on the order's page", async () => {
    const made = await makeOrder(world);
    const { buyer, exporter } = made;
    const at = orderAt(made.order);
    await payByCard(world, made);
    await startOrder(world.ctxOf(exporter), at);
    await finishOrder(world.ctxOf(exporter), at);
    await payByCard(world, made);
    const ready = await orderNow(world, made.order);
    await shipOrder(world.ctxOf(exporter), at, shipInput(world, ready), ready.version);
    await stream.settle();
    const seen = await (await world.browserOf(buyer)).get(`/en/orders/${made.order.id}`);
    expect(await seen.text()).toContain("USD\u00a02,100.00 that we hold then goes to the exporter.");
    await stream.passTime(57 * day - 60);
    const warned = async (to: typeof buyer) =>
      (await orderMailsTo(to)).filter((mail) => mail.includes("that we hold for you goes to the exporter"));
    expect(await warned(buyer)).toHaveLength(0);
    await stream.passTime(120);
    const [mail, ...more] = await warned(buyer);
    expect(mail).toContain("USD\u00a02,100.00 that we hold for you goes to the exporter");
    expect([more, await warned(exporter)]).toEqual([[], []]);
  });

  it("is that both are told when the goods are late, once, and the buyer may cancel then", async () => {
    const made = await makeOrder(world);
    const order = await bringTo(world, made, "in_production");
    await stream.settle();
    await stream.passTime(30 * day + 60);
    await stream.passTime(60);
    await stream.passTime(5 * day);
    expect(await orderNow(world, order)).toMatchObject({ stage: "in_production", last: { event: "late" } });
    const late = (await orderMailsTo(made.buyer)).filter((mail) => mail.includes("A day agreed on"));
    expect(late).toHaveLength(1);
  });
});

describe("the board of a business", () => {
  it("holds its open orders, with what is next and whom it waits for, and lets go of those that have ended", async () => {
    const made = await makeOrder(world);
    const later = await makeOrderOf(made);
    const records = await stream.read();
    await stream.deliver(records);
    await stream.settle();
    await stream.deliver(records);
    const { orders } = await overview(made);
    expect(orders).toHaveLength(2);
    expect(orders[0]).toMatchObject({
      ...{ number: made.order.number, task: "pay_deposit", waitsFor: "buyer" },
      due: { amountMinor: made.order.depositMinor, currency: "USD" },
    });
    await cancelOrder(world.ctxOf(made.buyer), orderAt(made.order), { reason: "not_needed" });
    await stream.settle();
    await stream.deliver(records);
    expect((await overview(made)).orders.map(({ number }) => number)).toEqual([later.number]);
  });
});
