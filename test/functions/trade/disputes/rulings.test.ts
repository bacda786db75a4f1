import { beforeAll, describe, expect, it } from "vitest";
import { listAllDisputes } from "#functions/trade/disputes/dispute-reads.service.ts";
import { adviseDispute, ruleDispute } from "#functions/trade/disputes/judging.service.ts";
import { acceptAdvice, refuseAdvice, summonAttache } from "#functions/trade/disputes/pleading.service.ts";
import {
  confirmRepayment,
  denyRepayment,
  reportRepayment,
} from "#functions/trade/disputes/repaying.service.ts";
import { getRuling, listRulings } from "#functions/trade/disputes/rulings.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Advise, Dispute, Rule } from "#shared/trade/disputes/dispute.ts";
import { disputeAt, disputeNow, makeDispute, rulingOf } from "#test/support/disputes.ts";
import { orderNow, todayOf } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let attache: Person;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  attache = await world.makePerson({ roles: ["attache"], markets: ["JP"], name: "Retno Wulandari" });
  admin = await world.makePerson({ roles: ["admin"], name: "Hendra Gunawan" });
});

function advice(changes: Partial<Advise> = {}): Advise {
  return {
    outcome: { what: "refund_part", amount: { amountMinor: 5_000, currency: "USD" } },
    grounds: "The photographs show broken rims on twelve pieces; the carton was sound.",
    language: "en",
    ...changes,
  };
}

const publicGrounds =
  "The buyer showed that part of the goods came broken, and the packing was the seller's duty.";

function ruling(changes: Partial<Rule> = {}): Rule {
  return { ...advice(), publicGrounds, ...changes };
}

type Made = Awaited<ReturnType<typeof makeDispute>>;

async function withAttache(claim = {}): Promise<Made & { dispute: Dispute }> {
  const made = await makeDispute(world, claim);
  await summonAttache(world.ctxOf(made.buyer), disputeAt(made.dispute));
  return { ...made, dispute: await summonAttache(world.ctxOf(made.exporter), disputeAt(made.dispute)) };
}

function advise(dispute: Dispute, input = advice(), by = attache) {
  return adviseDispute(world.ctxOf(by), disputeAt(dispute), input, dispute.version);
}

async function withOperator(claim = {}): Promise<Made & { dispute: Dispute }> {
  const made = await withAttache(claim);
  await advise(made.dispute);
  return { ...made, dispute: await refuseAdvice(world.ctxOf(made.exporter), disputeAt(made.dispute)) };
}

function rule(dispute: Dispute, input = ruling(), by = admin) {
  return ruleDispute(world.ctxOf(by), disputeAt(dispute), input, dispute.version);
}

describe("adviseDispute", () => {
  it("is for attachés of the market who are on neither side, once it is with them", async () => {
    const made = await makeDispute(world);
    await expect(advise(made.dispute)).rejects.toMatchObject({ code: "dispute_not_now" });
    const { dispute, buyer } = await withAttache();
    const elsewhere = await world.makePerson({ roles: ["attache"], markets: ["TW"] });
    await expect(advise(dispute, advice(), elsewhere)).rejects.toMatchObject({ status: 404 });
    await expect(advise(dispute, advice(), admin)).rejects.toMatchObject({ status: 403 });
    await expect(advise(dispute, advice(), buyer)).rejects.toMatchObject({ status: 403 });
    const both = { ...buyer, roles: [...buyer.roles, "attache" as const], markets: ["JP" as const] };
    await expect(advise(dispute, advice(), both)).rejects.toMatchObject({ code: "dispute_not_now" });
    expect(await advise(dispute)).toMatchObject({ stage: "with_attache", advice: { byId: attache.id } });
  });

  it("takes grounds, an amount that can be, and is said once", async () => {
    const { dispute } = await withAttache();
    for (const grounds of ["", "Because."])
      await expect(advise(dispute, advice({ grounds }))).rejects.toMatchObject({
        status: 400,
        issues: [{ pointer: "/grounds" }],
      });
    const outcome = { what: "refund_part", amount: { amountMinor: 210_001, currency: "USD" } } as const;
    await expect(advise(dispute, advice({ outcome }))).rejects.toMatchObject({ code: "refund_over_total" });
    const advised = await advise(dispute);
    await expect(advise(advised)).rejects.toMatchObject({ code: "dispute_not_now" });
  });
});

describe("acceptAdvice and refuseAdvice", () => {
  it("end it once both sides have accepted, and no sooner", async () => {
    const { buyer, exporter, order, dispute } = await withAttache();
    const at = disputeAt(dispute);
    const advised = await advise(dispute);
    const once = await acceptAdvice(world.ctxOf(buyer), at, undefined, advised.version);
    expect(once).toMatchObject({ stage: "with_attache", accepted: { buyer: expect.any(String) } });
    await expect(acceptAdvice(world.ctxOf(buyer), at, undefined, once.version)).rejects.toMatchObject({
      code: "dispute_no_advice",
    });
    const both = await acceptAdvice(world.ctxOf(exporter), at, undefined, once.version);
    expect(both).toMatchObject({ stage: "to_repay", settled: { how: "advised", owedMinor: 5_000 } });
    expect((await orderNow(world, order)).stage).toBe("completed");
  });

  it("hand it to the operator where one side says no", async () => {
    const { dispute } = await withOperator();
    expect(dispute).toMatchObject({ stage: "with_operator", toOperatorAt: expect.any(String) });
    const waiting = await listAllDisputes(world.ctxOf(admin), {}, { stage: "with_operator" });
    expect(waiting.items.map(({ id }) => id)).toContain(dispute.id);
  });
});

describe("ruleDispute", () => {
  it("ends it, and everybody reads why, and of no one who it is about", async () => {
    const { buyer, exporter, order, dispute, profile } = await withOperator();
    const ruled = await rule(dispute);
    expect(ruled).toMatchObject({
      stage: "to_repay",
      settled: { how: "ruled", owedMinor: 5_000 },
      ruling: { byId: admin.id },
    });
    expect((await orderNow(world, order)).stage).toBe("completed");
    const published = await getRuling(world.ctxOf(), { rulingId: ruled.ruling?.rulingId ?? "" });
    expect(published).toMatchObject({
      chapters: ["46"],
      originCountry: "ID",
      market: "JP",
      reason: "damaged",
      asked: { what: "refund_part", sharePercent: 2 },
      outcome: { what: "refund_part", sharePercent: 2 },
      grounds: publicGrounds,
      days: { toAttache: 0, toOperator: 0, toRuling: 0 },
    });
    const { items } = await listRulings(world.ctxOf(), {}, {});
    expect(items.map(({ id }) => id)).toContain(published.id);
    const text = JSON.stringify(published);
    const marks = [
      ...[dispute.id, order.id, order.number, profile.id, buyer.id, exporter.id, admin.id, attache.id],
      ...[order.exporterName, order.exporterHandle, order.company.name, buyer.name, buyer.email],
    ];
    for (const mark of marks) expect(text, mark).not.toContain(mark);
  });

  it.each([
    ["the exporter", (made: Made) => `It is ${made.order.exporterName} that packed the goods badly here.`],
    ["the exporter's page", (made: Made) => `See ${made.order.exporterHandle} for what was promised there.`],
    ["the company", () => "Sakura Trading did not look at the goods as soon as they had come."],
    [
      "a part of the company's name, in capitals",
      () => "What SAKURA received was not what had been offered.",
    ],
    ["the company with dots in between", () => "What S.a.k.u.r.a. Trading (demo) received was broken."],
    ["the attaché", () => "As Retno wrote, twelve of the goods were broken on arrival."],
    ["whoever rules", () => "Ruled by Hendra Gunawan after both sides had been heard at length."],
  ])("refuses a public text that names %s", async (_, textOf) => {
    const made = await withOperator();
    await expect(rule(made.dispute, ruling({ publicGrounds: textOf(made) }))).rejects.toMatchObject({
      code: "public_text_names",
      issues: [{ pointer: "/publicGrounds" }],
    });
    expect((await disputeNow(world, made.dispute)).stage).toBe("with_operator");
  });

  it("refuses a public text with addresses, telephone numbers, or numbers of orders and papers", async () => {
    const { dispute, order } = await withOperator();
    const refused: [string, string][] = [
      ["Whoever wants to know more writes to somebody@example.com about it.", "public_text_contact"],
      ["Whoever wants to know more calls +62 812-3456-7890 in the daytime.", "public_text_contact"],
      ["Whoever wants to know more looks at www.example.com in the evening.", "public_text_contact"],
      [`The goods of ${order.number} came broken, as the pictures show.`, "public_text_number"],
      [`The goods of ${dispute.id} came broken, as the pictures show.`, "public_text_number"],
    ];
    for (const [text, code] of refused)
      await expect(rule(dispute, ruling({ publicGrounds: text })), text).rejects.toMatchObject({ code });
  });

  it("refuses one without grounds, without a public text, or by whoever may not", async () => {
    const { dispute, buyer } = await withOperator();
    for (const name of ["grounds", "publicGrounds"] as const)
      await expect(rule(dispute, ruling({ [name]: " " }))).rejects.toMatchObject({
        issues: [{ pointer: `/${name}` }],
      });
    await expect(rule(dispute, ruling(), attache)).rejects.toMatchObject({ status: 403 });
    await expect(rule(dispute, ruling(), buyer)).rejects.toMatchObject({ status: 403 });
    const both = { ...buyer, roles: [...buyer.roles, "admin" as const] };
    await expect(rule(dispute, ruling(), both)).rejects.toMatchObject({ code: "dispute_not_now" });
  });

  it("lets one of two at once stand, with one published ruling", async () => {
    const { dispute } = await withOperator();
    const other = await world.makePerson({ roles: ["admin"] });
    const outcome = { what: "rejected" } as const;
    const before = (await listRulings(world.ctxOf(), {}, { limit: 50 })).items.length;
    const tried = await Promise.allSettled([rule(dispute), rule(dispute, ruling({ outcome }), other)]);
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = tried.find((it) => it.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: expect.stringMatching(/^(version_stale|dispute_not_now)$/) });
    expect((await listRulings(world.ctxOf(), {}, { limit: 50 })).items.length).toBe(before + 1);
    expect((await rulingOf(world, await disputeNow(world, dispute))).reason).toBe("damaged");
  });

  it("gives everything back, or nothing, as it says", async () => {
    const whole = await withOperator();
    const ended = await rule(whole.dispute, ruling({ outcome: { what: "refund_whole" } }));
    expect(ended).toMatchObject({ stage: "to_repay", settled: { owedMinor: 210_000 } });
    expect(await orderNow(world, whole.order)).toMatchObject({ stage: "cancelled", refundedMinor: 210_000 });
    const rejected = await withOperator();
    const none = await rule(rejected.dispute, ruling({ outcome: { what: "rejected" } }));
    expect(none).toMatchObject({ stage: "settled", settled: { owedMinor: 0 } });
    expect((await orderNow(world, rejected.order)).stage).toBe("received");
  });
});

describe("reportRepayment, confirmRepayment and denyRepayment", () => {
  it("say that it was paid back, that it has not come, and at last that it has", async () => {
    const { buyer, exporter, dispute } = await withOperator();
    await rule(dispute);
    const at = disputeAt(dispute);
    const paidOn = todayOf(world);
    await expect(confirmRepayment(world.ctxOf(buyer), at)).rejects.toMatchObject({ code: "dispute_not_now" });
    await expect(reportRepayment(world.ctxOf(buyer), at, { paidOn })).rejects.toMatchObject({ status: 403 });
    for (const odd of ["2001-01-01", "9999-12-31"])
      await expect(reportRepayment(world.ctxOf(exporter), at, { paidOn: odd })).rejects.toMatchObject({
        code: "repaid_on_unlikely",
      });
    await reportRepayment(world.ctxOf(exporter), at, { paidOn, reference: "FT-9" });
    const denied = await denyRepayment(world.ctxOf(buyer), at, { denial: "Nothing has come." });
    expect(denied).toMatchObject({ stage: "to_repay", repayment: { state: "denied", reference: "FT-9" } });
    await reportRepayment(world.ctxOf(exporter), at, { paidOn });
    const over = await confirmRepayment(world.ctxOf(buyer), at);
    expect(over).toMatchObject({ stage: "settled", repayment: { state: "confirmed" } });
    expect((await confirmRepayment(world.ctxOf(buyer), at)).version).toBe(over.version);
  });
});
