import { beforeAll, describe, expect, it } from "vitest";
import { listDisputesAtDesk } from "#functions/trade/disputes/dispute-reads.service.ts";
import { adviseDispute } from "#functions/trade/disputes/judging.service.ts";
import {
  agreeToOutcome,
  proposeOutcome,
  summonAttache,
  withdrawDispute,
  writeStatement,
} from "#functions/trade/disputes/pleading.service.ts";
import { reportRepayment } from "#functions/trade/disputes/repaying.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { disputeAt, disputeNow, makeDispute, showEvidence } from "#test/support/disputes.ts";
import { orderNow, todayOf } from "#test/support/orders.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
let attache: Person;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
  attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  admin = await world.makePerson({ roles: ["admin"] });
});

const day = 24 * 3600;

/** What each was told of one dispute, by what its mails have in common. */
async function toldTo({ email }: { email: string }, { id }: { id: string }): Promise<string[]> {
  const mails = (await mailsTo(world, email)).map(plainOf);
  return mails.filter((mail) => mail.includes(`/disputes/${id}`));
}

/** The due-runner takes one step of a thing each time that it runs. */
async function passDays(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++) await stream.passTime(day);
  await stream.passTime(60);
}

async function atDesk({ id, market }: { id: string; market: string }) {
  const { items } = await listDisputesAtDesk(world.ctxOf(attache), { market }, { limit: 50 });
  return items.find(({ disputeId }) => disputeId === id);
}

const said = {
  opened: "says that something is wrong",
  agreeOver: "the days to agree are over",
  reminded: "a deadline of the dispute is near",
  withAttache: "a dispute is with the trade attaché now",
  advised: "the trade attaché proposes a solution",
  withOperator: "a dispute is with the operator now",
  overdue: "the ruling is overdue",
} as const;

function counted(mails: readonly string[]): Record<string, number> {
  const counts = Object.entries(said).map(([name, text]) => [
    name,
    mails.filter((mail) => mail.split("\n\n").some((part) => part.includes(text))).length,
  ]);
  return Object.fromEntries(counts.filter(([, count]) => count !== 0));
}

describe("what follows from a dispute", () => {
  it("is one mail to the other side of all the evidence that came within ten minutes", async () => {
    const { exporter, buyer, dispute } = await makeDispute(world);
    await stream.settle();
    for (let n = 0; n < 3; n++) await showEvidence(world, buyer, dispute);
    await stream.settle();
    await stream.passTime(11 * 60);
    const told = async (person: Person) =>
      (await toldTo(person, dispute)).filter((mail) => mail.includes("has added evidence")).length;
    const first = await told(exporter);
    expect([1, 2]).toContain(first);
    expect(await told(buyer)).toBe(0);
    await showEvidence(world, buyer, dispute);
    await stream.settle();
    await stream.passTime(11 * 60);
    expect(await told(exporter)).toBe(first + 1);
  });

  it("is one mail to the exporter that it was opened, however often its records come, and none of the order beside", async () => {
    await stream.settle();
    const { exporter, buyer, dispute, order } = await makeDispute(world);
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    const told = await toldTo(exporter, dispute);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${siteUrl}/en/disputes/${dispute.id}`);
    expect(told[0]).toContain("USD\u00a050.00 back");
    expect(told[0]).not.toContain("broken rims");
    expect(await toldTo(buyer, dispute)).toEqual([]);
    const ofOrder = (await mailsTo(world, exporter.email)).map(plainOf);
    expect(ofOrder.filter((it) => it.includes(`${order.number}: ${order.company.name} says`))).toHaveLength(
      1,
    );

    await writeStatement(world.ctxOf(exporter), disputeAt(dispute), {
      text: "They were whole.",
      language: "en",
    });
    await stream.settle();
    const toBuyer = await toldTo(buyer, dispute);
    expect(toBuyer).toHaveLength(1);
    expect(toBuyer[0]).not.toContain("They were whole.");
  });

  it("is its clock: each deadline is told a day before, comes once, and hands it on", async () => {
    const { exporter, buyer, dispute } = await makeDispute(world);
    const stageNow = async () => (await disputeNow(world, dispute)).stage;
    await stream.settle();
    await stream.passTime(2 * day + 60);
    expect(counted(await toldTo(buyer, dispute))).toEqual({ reminded: 1 });
    await stream.passTime(day);
    await stream.passTime(60);
    expect([await stageNow(), counted(await toldTo(buyer, dispute))]).toEqual([
      "open",
      { reminded: 1, agreeOver: 1 },
    ]);
    await stream.passTime(3 * day);
    expect(counted(await toldTo(exporter, dispute))).toEqual({ opened: 1, reminded: 2, agreeOver: 1 });
    await stream.passTime(day);
    expect(await stageNow()).toBe("with_attache");
    expect(counted(await toldTo(attache, dispute))).toEqual({ withAttache: 1 });
    const waiting = await atDesk(dispute);
    expect(waiting).toMatchObject({ isAdvised: false });
    expect(waiting).not.toHaveProperty("buyerId");
    await stream.passTime(2 * day);
    expect(counted(await toldTo(attache, dispute))).toEqual({ withAttache: 1, reminded: 1 });
    await stream.passTime(day);
    expect(await stageNow()).toBe("with_operator");
    expect(counted(await toldTo(admin, dispute))).toEqual({ withOperator: 1 });
    expect(await atDesk(dispute)).toBeUndefined();
    await stream.passTime(3 * day);
    await stream.passTime(day);
    await stream.passTime(30 * day);
    expect(counted(await toldTo(admin, dispute))).toEqual({ withOperator: 1, reminded: 1, overdue: 1 });
    expect(counted(await toldTo(buyer, dispute))).toEqual({
      ...{ reminded: 2, agreeOver: 1, withAttache: 1, withOperator: 1, overdue: 1 },
    });
    expect(await disputeNow(world, dispute)).toMatchObject({
      stage: "with_operator",
      overdueAt: expect.any(String),
    });
  });

  it("is that nothing of the order's clock runs meanwhile", async () => {
    const { order } = await makeDispute(world);
    await stream.settle();
    await stream.passTime(200 * day);
    expect(await orderNow(world, order)).toMatchObject({ stage: "disputed" });
  });

  it("is a mail to both sides of what the attaché proposes, with its grounds", async () => {
    const { exporter, buyer, dispute } = await makeDispute(world);
    await stream.settle();
    await passDays(7);
    const { version } = await disputeNow(world, dispute);
    const grounds = "Twelve pieces are broken on the pictures, the cartons are not.";
    const input = { outcome: { what: "rejected" }, grounds, language: "en" } as const;
    await adviseDispute(world.ctxOf(attache), disputeAt(dispute), input, version);
    await stream.settle();
    for (const side of [exporter, buyer]) {
      const [advised] = (await toldTo(side, dispute)).filter((it) => it.includes(said.advised));
      expect(advised).toContain("The claim is rejected");
      expect(advised).toContain("the cartons are not");
    }
    expect(await atDesk(dispute)).toMatchObject({ isAdvised: true });
    await withdrawDispute(world.ctxOf(buyer), disputeAt(dispute));
    await stream.settle();
    expect(await atDesk(dispute)).toBeUndefined();
    const told = await toldTo(attache, dispute);
    expect(told.filter((it) => it.includes("the claim was withdrawn"))).toHaveLength(1);
  });

  it("is that paying back is told when it is late, and counts as arrived where nobody says otherwise", async () => {
    const { exporter, buyer, dispute } = await makeDispute(world);
    const at = disputeAt(dispute);
    const outcome = { what: "refund_part", amount: { amountMinor: 5_000, currency: "USD" } } as const;
    const { version } = await proposeOutcome(world.ctxOf(exporter), at, { outcome });
    await agreeToOutcome(world.ctxOf(buyer), at, undefined, version);
    await stream.settle();
    await passDays(40);
    const late = (await toldTo(buyer, dispute)).filter((it) => it.includes("paying back is overdue"));
    expect(late).toHaveLength(1);
    await reportRepayment(world.ctxOf(exporter), at, { paidOn: todayOf(world) });
    await stream.settle();
    await passDays(14);
    expect(await disputeNow(world, dispute)).toMatchObject({
      stage: "settled",
      repayment: { state: "confirmed" },
      last: { by: "time" },
    });
  });

  it("is told to the admins where no attaché serves the market", async () => {
    const others = await createWorld();
    const own = await followStream(others);
    const operator = await others.makePerson({ roles: ["admin"] });
    const { buyer, exporter, dispute } = await makeDispute(others);
    await summonAttache(others.ctxOf(buyer), disputeAt(dispute));
    await summonAttache(others.ctxOf(exporter), disputeAt(dispute));
    await own.settle();
    const mails = (await mailsTo(others, operator.email)).map(plainOf);
    expect(mails.filter((it) => it.includes(said.withAttache))).toHaveLength(1);
  });
});
