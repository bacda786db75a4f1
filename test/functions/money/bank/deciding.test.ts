import { beforeAll, describe, expect, it } from "vitest";
import { bankDigest, bankLineIdOf } from "#functions/money/bank/bank.records.ts";
import { bringStatement } from "#functions/money/bank/bringing.service.ts";
import {
  allotLine,
  confirmLine,
  declineLine,
  disownLine,
  getBankLine,
  listBankLines,
  returnLine,
} from "#functions/money/bank/deciding.service.ts";
import { accountsOf } from "#functions/money/ledger/ledger.offers.ts";
import { balanceIn } from "#functions/money/payments/payments.offers.ts";
import type { KeptLine } from "#shared/money/bank/kept-line.ts";
import { shownReference } from "#shared/money/bank/payment-reference.ts";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import type { Person } from "#shared/people/people/person.ts";
import { awaitedTransfer, csvStatement, paymentNow } from "#test/support/bank-money.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let finance: Person;
let colleague: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  finance = await world.makePerson({ roles: ["finance"] });
  colleague = await world.makePerson({ roles: ["finance"] });
});

let count = 0;
async function openLine(amount = "60.00", currency = "USD"): Promise<KeptLine> {
  const file = csvStatement([{ text: `case ${++count}`, amount, reference: `C${count}` }], currency);
  await bringStatement(world.ctxOf(finance), {}, { file });
  const [line] = readStatement(file, bankDigest).lines;
  const base = line?.lineKey.split(".")[0];
  for (let at = 1; ; at++) {
    const kept = await getBankLine(world.ctxOf(finance), { bankLineId: bankLineIdOf(`${base}.${at}`) });
    if (kept.bankReference === `C${count}`) return kept;
  }
}

const reason = "The buyer wrote so.";
const at = ({ id }: KeptLine) => ({ bankLineId: id });

async function onBank({ orderId, amount }: HeldPayment): Promise<number> {
  return balanceIn(await accountsOf(world.platform.table, orderId), "bank", amount.currency);
}

describe("allotLine", () => {
  it("posts the money to the payment that is named however it is written, and says who did so and why", async () => {
    const payment = await awaitedTransfer(world);
    const line = await openLine("125.00");
    const named = `pay ${shownReference(payment.reference).toLowerCase()}`;
    const allotted = await allotLine(
      world.ctxOf(finance),
      at(line),
      { payment: named, reason },
      line.version,
    );
    expect(allotted).toMatchObject({
      stage: "posted",
      payment: { paymentId: payment.id },
      decisions: [{ act: "allot", byId: finance.id, byName: finance.name, reason }],
    });
    expect(await onBank(payment)).toBe(12_500);
    expect(await paymentNow(world, payment)).toMatchObject({ stage: "paid", receipts: [{ id: line.id }] });
  });

  it("takes a payment's id too, and money that is less than what is due", async () => {
    const payment = await awaitedTransfer(world);
    const line = await openLine("25.00");
    await allotLine(world.ctxOf(finance), at(line), { payment: payment.id, reason }, line.version);
    expect(await paymentNow(world, payment)).toMatchObject({ stage: "open", receivedMinor: 2_500 });
  });

  it("posts it once where many decide at once", async () => {
    const payment = await awaitedTransfer(world);
    const line = await openLine("125.00");
    const results = await Promise.allSettled(
      Array.from({ length: 64 }, (_, it) =>
        allotLine(
          world.ctxOf(it % 2 ? finance : colleague),
          at(line),
          { payment: payment.id, reason },
          line.version,
        ),
      ),
    );
    expect(results.filter((it) => it.status === "fulfilled")).toHaveLength(1);
    expect(await onBank(payment)).toBe(12_500);
  });

  it.each<[string, () => Promise<string>]>([
    ["payment_unknown", async (): Promise<string> => "RF18539007547034"],
    ["payment_unknown", async () => "nonsense"],
    [
      "payment_not_by_transfer",
      async () => (await awaitedTransfer(world, undefined, { provider: "card" })).id,
    ],
    [
      "bank_line_other_currency",
      async () => (await awaitedTransfer(world, { amountMinor: 6_000, currency: "EUR" })).reference,
    ],
  ])("refuses with %s, and leaves the line to decide", async (code, named) => {
    const line = await openLine();
    const input = { payment: await named(), reason };
    await expect(allotLine(world.ctxOf(finance), at(line), input, line.version)).rejects.toMatchObject({
      code,
      issues: [{ pointer: "/payment", code }],
    });
    expect(await getBankLine(world.ctxOf(finance), at(line))).toMatchObject({ stage: "open", decisions: [] });
  });

  it("decides nothing without a reason, or a second time", async () => {
    const payment = await awaitedTransfer(world);
    const line = await openLine();
    const act = (input: { payment: string; reason: string }, version: number) =>
      allotLine(world.ctxOf(finance), at(line), input, version);
    await expect(act({ payment: payment.id, reason: " " }, line.version)).rejects.toMatchObject({
      code: "input_invalid",
    });
    const done = await act({ payment: payment.id, reason }, line.version);
    await expect(act({ payment: payment.id, reason }, done.version)).rejects.toMatchObject({
      code: "bank_line_decided",
    });
    expect(await onBank(payment)).toBe(6_000);
  });
});

describe("returnLine and disownLine", () => {
  it("post nothing, and keep who decided so and why", async () => {
    const [one, other] = [await openLine(), await openLine()];
    expect(await returnLine(world.ctxOf(finance), at(one), { reason }, one.version)).toMatchObject({
      stage: "returned",
      decisions: [{ act: "return", byId: finance.id, reason }],
    });
    expect(await disownLine(world.ctxOf(finance), at(other), { reason }, other.version)).toMatchObject({
      stage: "not_ours",
      decisions: [{ act: "disown", byId: finance.id, reason }],
    });
  });
});

describe("four eyes", () => {
  it("hold above the limit for whatever is decided, and not at it", async () => {
    const [within, above] = [await openLine("5000.00"), await openLine("5000.01")];
    expect(await returnLine(world.ctxOf(finance), at(within), { reason }, within.version)).toMatchObject({
      stage: "returned",
    });
    expect(await returnLine(world.ctxOf(finance), at(above), { reason }, above.version)).toMatchObject({
      stage: "proposed",
      proposal: { act: "return", byId: finance.id },
    });
  });

  it("let another person confirm, with the money posted then, and never whoever proposed it", async () => {
    const payment = await awaitedTransfer(world, { amountMinor: 900_000, currency: "USD" });
    const line = await openLine("9000.00");
    const input = { payment: payment.reference, reason };
    const proposed = await allotLine(world.ctxOf(finance), at(line), input, line.version);
    expect([proposed.stage, await onBank(payment)]).toEqual(["proposed", 0]);
    const confirm = (person: Person) =>
      confirmLine(world.ctxOf(person), at(line), undefined, proposed.version);
    await expect(confirm(finance)).rejects.toMatchObject({ code: "second_person_needed" });
    expect(await confirm(colleague)).toMatchObject({
      stage: "posted",
      decisions: [{ act: "allot" }, { act: "confirm" }],
    });
    expect(await onBank(payment)).toBe(900_000);
  });

  it("let anybody decline with a reason, after which the line is decided anew, by another payment if so", async () => {
    const [wrong, right] = [
      await awaitedTransfer(world, { amountMinor: 900_000, currency: "USD" }),
      await awaitedTransfer(world, { amountMinor: 900_000, currency: "USD" }),
    ];
    const line = await openLine("9000.00");
    const proposed = await allotLine(
      world.ctxOf(finance),
      at(line),
      { payment: wrong.id, reason },
      line.version,
    );
    const declined = await declineLine(world.ctxOf(colleague), at(line), { reason }, proposed.version);
    expect(declined).toMatchObject({
      stage: "open",
      decisions: [{ act: "allot" }, { act: "decline", reason }],
    });
    expect(declined.proposal).toBeUndefined();
    const again = await allotLine(
      world.ctxOf(colleague),
      at(line),
      { payment: right.id, reason },
      declined.version,
    );
    await confirmLine(world.ctxOf(finance), at(line), undefined, again.version);
    expect([await onBank(wrong), await onBank(right)]).toEqual([0, 900_000]);
  });

  it("post once where many confirm at once", async () => {
    const payment = await awaitedTransfer(world, { amountMinor: 900_000, currency: "USD" });
    const line = await openLine("9000.00");
    const proposed = await allotLine(
      world.ctxOf(finance),
      at(line),
      { payment: payment.id, reason },
      line.version,
    );
    await Promise.allSettled(
      Array.from({ length: 64 }, () =>
        confirmLine(world.ctxOf(colleague), at(line), undefined, proposed.version),
      ),
    );
    expect(await onBank(payment)).toBe(900_000);
  });
});

describe("listBankLines", () => {
  it("lists a stage's lines for finance, and for nobody else", async () => {
    const line = await openLine();
    const { items } = await listBankLines(world.ctxOf(finance), {}, { stage: "open", limit: 50 });
    expect(items.map((it) => it.id)).toContain(line.id);
    const admin = await world.makePerson({ roles: ["admin"] });
    await expect(listBankLines(world.ctxOf(admin), {}, { stage: "open" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
