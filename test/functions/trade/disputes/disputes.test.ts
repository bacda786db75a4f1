import { beforeAll, describe, expect, it } from "vitest";
import {
  getDispute,
  listDisputesOf,
  listMyDisputes,
} from "#functions/trade/disputes/dispute-reads.service.ts";
import { openDispute } from "#functions/trade/disputes/opening.service.ts";
import {
  agreeToOutcome,
  dismissProposal,
  escalateDispute,
  proposeOutcome,
  summonAttache,
  withdrawDispute,
  writeStatement,
} from "#functions/trade/disputes/pleading.service.ts";
import { confirmPayment, reportPayment } from "#functions/trade/orders/payments.service.ts";
import { receiveOrder, shipOrder } from "#functions/trade/orders/shipping.service.ts";
import type { Remedy } from "#shared/trade/disputes/outcome.ts";
import { days } from "#shared/trade/orders/deadlines.ts";
import { duePayment } from "#shared/trade/orders/paying.ts";
import {
  claimInput,
  disputeAt,
  disputeNow,
  letDaysPass,
  makeDispute,
  receivedOrder,
} from "#test/support/disputes.ts";
import { bringTo, makeOrder, orderAt, orderNow, shipInput, todayOf } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const onDocuments = { payment: { depositPercent: 30, balance: "against_documents" } } as const;
const dayMs = 24 * 3600 * 1000;
const whole = { what: "refund_whole" } as const;
const part = (amountMinor: number) =>
  ({ what: "refund_part", amount: { amountMinor, currency: "USD" } }) as const;
const again = (quantity: number): Remedy => ({ what: "replacement", quantities: [quantity] });

describe("openDispute", () => {
  it("holds the order still and says to both sides what is wrong, with what of the order must be known", async () => {
    const { buyer, exporter, order, dispute } = await makeDispute(world);
    expect(dispute).toMatchObject({
      stage: "open",
      orderId: order.id,
      market: "JP",
      reason: "damaged",
      lines: [{ ordered: 500, shipped: 500, received: 500, claimed: 12 }],
      ask: part(5_000),
      total: { amountMinor: 210_000, currency: "USD" },
      languages: { buyer: buyer.locale, exporter: exporter.locale },
    });
    expect(await orderNow(world, order)).toMatchObject({ stage: "disputed", disputeId: dispute.id });
    const shown = await getDispute(world.ctxOf(exporter), disputeAt(dispute));
    expect(shown).toMatchObject({
      role: "exporter",
      waitsFor: ["buyer", "exporter"],
      statements: [{ number: 1, from: "buyer", text: "Twelve of the baskets came with broken rims." }],
    });
    expect(shown.statements[0]).not.toHaveProperty("authorId");
  });

  it("is possible within 30 days of receipt to the second, and not one longer", async () => {
    const [inTime, late] = [await receivedOrder(world), await receivedOrder(world)];
    const before = world.clock.now;
    world.clock.now = new Date(Date.parse(inTime.order.receivedAt ?? "") + days.claim * dayMs);
    const opened = await openDispute(world.ctxOf(inTime.buyer), orderAt(inTime.order), claimInput());
    expect(opened.stage).toBe("open");
    world.clock.now = new Date(Date.parse(late.order.receivedAt ?? "") + days.claim * dayMs + 1000);
    await expect(
      openDispute(world.ctxOf(late.buyer), orderAt(late.order), claimInput()),
    ).rejects.toMatchObject({ code: "claim_too_late", params: { days: 30 } });
    world.clock.now = before;
  });

  it("takes that nothing has arrived once its time is over, and of what was not received nothing else", async () => {
    const made = await makeOrder(world);
    const shipped = await bringTo(world, made, "shipped");
    const claim = (reason: "not_arrived" | "damaged") =>
      openDispute(world.ctxOf(made.buyer), orderAt(shipped), claimInput({ reason, quantities: [500] }));
    await expect(claim("damaged")).rejects.toMatchObject({ code: "claim_not_received" });
    await expect(claim("not_arrived")).rejects.toMatchObject({ code: "claim_too_early" });
    const before = world.clock.now;
    letDaysPass(world, 45);
    expect((await claim("not_arrived")).stage).toBe("open");
    world.clock.now = before;
  });

  it("takes what is wrong with a part that was received while the rest is on its way", async () => {
    const made = await makeOrder(world);
    const shipped = await bringTo(world, made, "shipped");
    const at = orderAt(shipped);
    await receiveOrder(world.ctxOf(made.buyer), at, { quantities: [200] }, shipped.version);
    expect((await openDispute(world.ctxOf(made.buyer), at, claimInput())).stage).toBe("open");
  });

  it("is refused before anything was shipped, once all was said to be well, and to whoever is not the buyer", async () => {
    const made = await makeOrder(world);
    const open = (by = made.buyer) => openDispute(world.ctxOf(by), orderAt(made.order), claimInput());
    await expect(open()).rejects.toMatchObject({ code: "order_not_so_far" });
    await bringTo(world, made, "completed");
    await expect(open()).rejects.toMatchObject({ code: "order_completed" });
    await expect(open(made.exporter)).rejects.toMatchObject({ status: 403 });
    await expect(open(await world.makePerson({ roles: ["buyer"] }))).rejects.toMatchObject({ status: 404 });
  });

  it("opens one however often it is asked for, and no second beside it", async () => {
    const { buyer, order } = await receivedOrder(world);
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => openDispute(world.ctxOf(buyer), orderAt(order), claimInput())),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const it of tries)
      if (it.status === "rejected") expect(it.reason).toMatchObject({ code: "order_disputed" });
    expect((await listMyDisputes(world.ctxOf(buyer), {}, {})).items).toHaveLength(1);
  });

  it.each([
    ["more than the total", { ask: part(210_001) }, "refund_over_total", "/ask/amount/amountMinor"],
    ["nothing", { ask: part(0) }, "amount_zero", "/ask/amount/amountMinor"],
    [
      "another currency",
      { ask: { what: "refund_part", amount: { amountMinor: 5_000, currency: "JPY" } } },
      "refund_currency",
      "/ask/amount/currency",
    ],
    ["more goods than were ordered", { quantities: [501] }, "quantity_not_left", "/quantities/0"],
    ["no goods", { quantities: [0] }, "quantities_all_zero", "/quantities/0"],
    ["goods of a line that there is not", { quantities: [1, 1] }, "quantities_not_lines", "/quantities"],
    ["more replaced than was shipped", { ask: again(501) }, "quantity_not_left", "/ask/quantities/0"],
  ] as const)("refuses a claim of %s at its field", async (_, changes, code, pointer) => {
    const { buyer, order } = await receivedOrder(world);
    await expect(
      openDispute(world.ctxOf(buyer), orderAt(order), claimInput(changes as never)),
    ).rejects.toMatchObject({ code, issues: [{ pointer }] });
    expect((await orderNow(world, order)).stage).toBe("received");
  });

  it("takes no translation into the language that it is in, and no outcome that does not say what", async () => {
    const { buyer, order } = await receivedOrder(world);
    const open = (changes: object) =>
      openDispute(world.ctxOf(buyer), orderAt(order), { ...claimInput(), ...changes });
    await expect(open({ translation: { text: "Pecah.", language: "en" } })).rejects.toMatchObject({
      issues: [{ pointer: "/translation/language", code: "language_same" }],
    });
    await expect(open({ ask: { what: "refund_part" } })).rejects.toMatchObject({
      issues: [{ pointer: "/ask/amount" }],
    });
    await expect(open({ ask: { what: "rejected" } })).rejects.toMatchObject({ status: 400 });
  });
});

describe("a dispute", () => {
  it("is read by its sides, the attachés of its market and the admins, and for all others there is none", async () => {
    const { buyer, exporter, dispute, profile } = await makeDispute(world);
    const roleOf = async (by: typeof buyer) => (await getDispute(world.ctxOf(by), disputeAt(dispute))).role;
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const admin = await world.makePerson({ roles: ["admin"] });
    expect(await Promise.all([buyer, exporter, attache, admin].map(roleOf))).toEqual([
      ...["buyer", "exporter", "attache", "operator"],
    ]);
    const others = await Promise.all([
      world.makePerson({ roles: ["attache"], markets: ["TW"] }),
      world.makePerson({ roles: ["officer"] }),
      world.makePerson({ roles: ["buyer"] }),
    ]);
    for (const it of others) {
      await expect(roleOf(it)).rejects.toMatchObject({ status: 404 });
      await expect(
        listDisputesOf(world.ctxOf(it), { profileId: profile.id }, { stage: "open" }),
      ).rejects.toMatchObject({ status: 404 });
    }
    await expect(getDispute(world.ctxOf(buyer), { disputeId: "dsp_x" })).rejects.toMatchObject({
      status: 404,
    });
    const listed = await listDisputesOf(world.ctxOf(exporter), { profileId: profile.id }, { stage: "open" });
    expect(listed.items.map(({ id }) => id)).toEqual([dispute.id]);
  });

  it("shows a helper nothing of addresses or accounts", async () => {
    const { dispute } = await makeDispute(world);
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const text = JSON.stringify(await getDispute(world.ctxOf(attache), disputeAt(dispute)));
    expect(text).not.toMatch(/address|account|phone|email|swift/i);
  });

  it("lets nothing else run on its order, but that a payment that was reported is answered", async () => {
    const made = await receivedOrder(world, onDocuments);
    await reportPayment(world.ctxOf(made.buyer), orderAt(made.order), { paidOn: todayOf(world) });
    await openDispute(world.ctxOf(made.buyer), orderAt(made.order), claimInput());
    await expect(
      reportPayment(world.ctxOf(made.buyer), orderAt(made.order), { paidOn: todayOf(world) }),
    ).rejects.toMatchObject({ code: "order_payment_reported" });
    const paid = await confirmPayment(world.ctxOf(made.exporter), orderAt(made.order));
    expect(paid).toMatchObject({ stage: "disputed", balancePaidAt: expect.any(String) });
  });
});

describe("writeStatement", () => {
  it("numbers what both sides say, each in its language and as its writer translated it", async () => {
    const { exporter, buyer, dispute } = await makeDispute(world);
    const at = disputeAt(dispute);
    await writeStatement(world.ctxOf(exporter), at, {
      text: "Semua keranjang utuh saat dimuat.",
      language: "id",
      translation: { text: "All baskets were whole when they were loaded.", language: "en" },
    });
    await writeStatement(world.ctxOf(buyer), at, { text: "The carton was crushed.", language: "en" });
    const { statements } = await getDispute(world.ctxOf(buyer), at);
    expect(statements.map(({ number, from, language }) => [number, from, language])).toEqual([
      [1, "buyer", "en"],
      [2, "exporter", "id"],
      [3, "buyer", "en"],
    ]);
    expect(statements[1]?.translation?.language).toBe("en");
  });

  it("leaves each side room, however much the other writes", async () => {
    const { exporter, buyer, dispute } = await makeDispute(world);
    const at = disputeAt(dispute);
    const write = async (by: typeof buyer) => {
      letDaysPass(world, 0.01);
      return writeStatement(world.ctxOf(by), at, { text: "Once more.", language: "en" });
    };
    for (let number = 2; number <= 20; number++) await write(buyer);
    await expect(write(buyer)).rejects.toMatchObject({ code: "statements_full" });
    expect((await write(exporter)).statementCount).toBe(21);
  });
});

describe("proposeOutcome, agreeToOutcome and dismissProposal", () => {
  it("end it as the other side agrees, and what was paid is owed back", async () => {
    const { exporter, buyer, order, dispute } = await makeDispute(world);
    const at = disputeAt(dispute);
    const proposed = await proposeOutcome(world.ctxOf(exporter), at, { outcome: part(3_000) });
    await expect(
      agreeToOutcome(world.ctxOf(exporter), at, undefined, proposed.version),
    ).rejects.toMatchObject({ code: "dispute_nothing_proposed" });
    await expect(agreeToOutcome(world.ctxOf(buyer), at, undefined, dispute.version)).rejects.toMatchObject({
      code: "version_stale",
    });
    const agreed = await agreeToOutcome(world.ctxOf(buyer), at, undefined, proposed.version);
    expect(agreed).toMatchObject({
      stage: "to_repay",
      settled: { how: "agreed", outcome: part(3_000), owedMinor: 3_000 },
    });
    expect(await orderNow(world, order)).toMatchObject({ stage: "completed", refundedMinor: 3_000 });
    await expect(proposeOutcome(world.ctxOf(buyer), at, { outcome: whole })).rejects.toMatchObject({
      code: "dispute_not_now",
    });
  });

  it("give way to another proposal, and to a no", async () => {
    const { exporter, buyer, dispute } = await makeDispute(world);
    const at = disputeAt(dispute);
    await proposeOutcome(world.ctxOf(exporter), at, { outcome: part(3_000) });
    const countered = await proposeOutcome(world.ctxOf(buyer), at, {
      outcome: again(12),
      words: "Better so.",
    });
    expect(countered.proposal).toMatchObject({ from: "buyer", outcome: again(12) });
    expect((await dismissProposal(world.ctxOf(exporter), at)).proposal).toBeUndefined();
    await expect(dismissProposal(world.ctxOf(exporter), at)).rejects.toMatchObject({
      code: "dispute_nothing_proposed",
    });
  });

  it("take goods that are sent once more off what was shipped and received, and the road begins anew", async () => {
    const { exporter, buyer, order, dispute } = await makeDispute(world, { ask: again(12) });
    const at = disputeAt(dispute);
    const proposed = await proposeOutcome(world.ctxOf(exporter), at, { outcome: again(12) });
    const agreed = await agreeToOutcome(world.ctxOf(buyer), at, undefined, proposed.version);
    expect(agreed).toMatchObject({ stage: "settled", settled: { owedMinor: 0 } });
    const ready = await orderNow(world, order);
    expect(ready).toMatchObject({ stage: "ready", shipped: [488], received: [488] });
    expect(ready.receivedAt).toBeUndefined();
    const sent = await shipOrder(
      world.ctxOf(exporter),
      orderAt(order),
      shipInput(world, ready),
      ready.version,
    );
    expect(sent).toMatchObject({ stage: "shipped", shipped: [500] });
    const got = await receiveOrder(world.ctxOf(buyer), orderAt(order), { quantities: [12] }, sent.version);
    expect(got).toMatchObject({ stage: "received", received: [500], receivedAt: got.updatedAt });
    const second = await openDispute(world.ctxOf(buyer), orderAt(order), claimInput());
    expect(second.stage).toBe("open");
  });

  it("take what is not paid yet off what is to be paid, and owe back the rest alone", async () => {
    const made = await makeDispute(world, {}, onDocuments);
    const at = disputeAt(made.dispute);
    const proposed = await proposeOutcome(world.ctxOf(made.exporter), at, { outcome: part(10_000) });
    const agreed = await agreeToOutcome(world.ctxOf(made.buyer), at, undefined, proposed.version);
    expect(agreed).toMatchObject({ stage: "settled", settled: { owedMinor: 0 } });
    const order = await orderNow(world, made.order);
    expect(order).toMatchObject({ stage: "received", creditMinor: 10_000 });
    expect(duePayment(order)).toEqual({ purpose: "balance", amountMinor: 137_000 });

    const other = await makeDispute(world, {}, onDocuments);
    const asked = await proposeOutcome(world.ctxOf(other.buyer), disputeAt(other.dispute), {
      outcome: whole,
    });
    const ended = await agreeToOutcome(
      world.ctxOf(other.exporter),
      disputeAt(other.dispute),
      undefined,
      asked.version,
    );
    expect(ended).toMatchObject({ stage: "to_repay", settled: { owedMinor: 63_000 } });
    expect((await orderNow(world, other.order)).stage).toBe("cancelled");
  });
});

describe("withdrawDispute", () => {
  it("lets the order go on as it was, again and again, and no more than three times is it disputed", async () => {
    const { buyer, exporter, order, dispute } = await makeDispute(world);
    const withdrawn = await withdrawDispute(world.ctxOf(buyer), disputeAt(dispute));
    expect(withdrawn.stage).toBe("withdrawn");
    expect((await withdrawDispute(world.ctxOf(buyer), disputeAt(dispute))).version).toBe(withdrawn.version);
    expect(await orderNow(world, order)).toMatchObject({ stage: "received", receivedAt: order.receivedAt });
    const open = () => openDispute(world.ctxOf(buyer), orderAt(order), claimInput());
    for (let number = 2; number <= 3; number++) {
      const next = await open();
      await expect(withdrawDispute(world.ctxOf(exporter), disputeAt(next))).rejects.toMatchObject({
        status: 403,
      });
      await withdrawDispute(world.ctxOf(buyer), disputeAt(next));
    }
    await expect(open()).rejects.toMatchObject({ code: "disputes_full" });
  });

  it("lets goods that are on their way go on", async () => {
    const made = await makeOrder(world);
    const shipped = await bringTo(world, made, "shipped");
    await receiveOrder(world.ctxOf(made.buyer), orderAt(shipped), { quantities: [200] }, shipped.version);
    const dispute = await openDispute(world.ctxOf(made.buyer), orderAt(shipped), claimInput());
    await withdrawDispute(world.ctxOf(made.buyer), disputeAt(dispute));
    expect(await orderNow(world, shipped)).toMatchObject({ stage: "shipped", received: [200] });
  });
});

describe("summonAttache and escalateDispute", () => {
  it("hand it over early where both sides ask", async () => {
    const { buyer, exporter, dispute } = await makeDispute(world);
    const at = disputeAt(dispute);
    expect((await summonAttache(world.ctxOf(buyer), at)).stage).toBe("open");
    await expect(summonAttache(world.ctxOf(buyer), at)).rejects.toMatchObject({ code: "dispute_not_now" });
    expect((await summonAttache(world.ctxOf(exporter), at)).stage).toBe("with_attache");
  });

  it("hand it over for one side alone once three days are over, to the second", async () => {
    const { exporter, dispute } = await makeDispute(world);
    const at = disputeAt(dispute);
    const until = Date.parse(dispute.createdAt) + 3 * dayMs;
    const before = world.clock.now;
    world.clock.now = new Date(until - 1000);
    await expect(escalateDispute(world.ctxOf(exporter), at)).rejects.toMatchObject({
      code: "dispute_agree_first",
    });
    world.clock.now = new Date(until);
    expect((await escalateDispute(world.ctxOf(exporter), at)).stage).toBe("with_attache");
    expect((await disputeNow(world, dispute)).escalatedAt).toBe(new Date(until).toISOString());
    world.clock.now = before;
  });
});
