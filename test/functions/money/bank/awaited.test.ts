import { beforeAll, describe, expect, it } from "vitest";
import { bringStatement } from "#functions/money/bank/bringing.service.ts";
import { listAwaitedTransfers } from "#functions/money/bank/deciding.service.ts";
import { leavePayment, tellTransferSent } from "#functions/money/payments/payments.offers.ts";
import type { Person } from "#shared/people/people/person.ts";
import { awaitedTransfer, csvStatement, paymentNow } from "#test/support/bank-money.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
let finance: Person;
let buyer: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  stream = await followStream(world);
  finance = await world.makePerson({ roles: ["finance"] });
  buyer = await world.makePerson({ roles: ["buyer"] });
});

const begun = () => awaitedTransfer(world, undefined, { buyerId: buyer.id });

async function queue(): Promise<string[]> {
  await stream.settle();
  const { items } = await listAwaitedTransfers(world.ctxOf(finance), {}, { limit: 50 });
  return items.map((it) => it.paymentId);
}

describe("the queue of transfers", () => {
  it("has each open transfer once, those that buyers say they sent first, the longest ago first", async () => {
    const [one, two, three] = [await begun(), await begun(), await begun()];
    expect(await queue()).toEqual([one.id, two.id, three.id]);
    await tellTransferSent(world.ctxOf(buyer), { paymentId: three.id });
    expect(await queue()).toEqual([three.id, one.id, two.id]);
    await tellTransferSent(world.ctxOf(buyer), { paymentId: two.id });
    expect(await queue()).toEqual([three.id, two.id, one.id]);
    await tellTransferSent(world.ctxOf(buyer), { paymentId: three.id });
    expect(await queue()).toEqual([three.id, two.id, one.id]);
  });

  it("loses one as it is paid or left, and takes no card", async () => {
    const before = await queue();
    const [paid, left] = [await begun(), await begun()];
    await awaitedTransfer(world, undefined, { buyerId: buyer.id, provider: "card" });
    expect(await queue()).toEqual([...before, paid.id, left.id]);
    await bringStatement(
      world.ctxOf(finance),
      {},
      { file: csvStatement([{ text: paid.reference, amount: "125.00" }]) },
    );
    await leavePayment(world.ctxOf(buyer), { paymentId: left.id });
    expect(await queue()).toEqual(before);
  });
});

describe("tellTransferSent", () => {
  it("posts nothing, and is noted once", async () => {
    const payment = await begun();
    const { proofAt } = await tellTransferSent(world.ctxOf(buyer), { paymentId: payment.id });
    expect(proofAt).toBeDefined();
    expect(await tellTransferSent(world.ctxOf(buyer), { paymentId: payment.id })).toMatchObject({ proofAt });
    expect(await paymentNow(world, payment)).toMatchObject({
      stage: "open",
      receivedMinor: 0,
      receipts: [],
      proofAt,
    });
  });

  it("is not for a card, what was left, or anybody but the buyer", async () => {
    const [card, left] = [
      await awaitedTransfer(world, undefined, { buyerId: buyer.id, provider: "card" }),
      await begun(),
    ];
    await leavePayment(world.ctxOf(buyer), { paymentId: left.id });
    const tell = (person: Person, { id }: { id: string }) =>
      tellTransferSent(world.ctxOf(person), { paymentId: id });
    await expect(tell(buyer, card)).rejects.toMatchObject({ code: "payment_not_by_transfer" });
    await expect(tell(buyer, left)).rejects.toMatchObject({ code: "payment_over" });
    await expect(tell(finance, await begun())).rejects.toMatchObject({ code: "not_found" });
    await expect(tell(await world.makePerson(), await begun())).rejects.toMatchObject({ code: "not_found" });
  });
});
