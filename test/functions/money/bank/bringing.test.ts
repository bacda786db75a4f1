import { beforeAll, describe, expect, it } from "vitest";
import { bankDigest, bankLineIdOf } from "#functions/money/bank/bank.records.ts";
import { bringStatement } from "#functions/money/bank/bringing.service.ts";
import { confirmLine, getBankLine } from "#functions/money/bank/deciding.service.ts";
import { accountsOf, checkLedger } from "#functions/money/ledger/ledger.offers.ts";
import { balanceIn } from "#functions/money/payments/payments.offers.ts";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import type { Person } from "#shared/people/people/person.ts";
import { awaitedTransfer, csvStatement, paymentNow, type WrittenLine } from "#test/support/bank-money.ts";
import { asCamt053, asMt940 } from "#test/support/bank-statements.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let finance: Person;
let colleague: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  finance = await world.makePerson({ roles: ["finance"] });
  colleague = await world.makePerson({ roles: ["finance"] });
});

function bring(file: string, person = finance) {
  return bringStatement(world.ctxOf(person), {}, { file });
}

async function lineOf(file: string, at = 0) {
  const line = readStatement(file, bankDigest).lines[at];
  return getBankLine(world.ctxOf(finance), { bankLineId: bankLineIdOf(line?.lineKey ?? "") });
}

async function onBank({ orderId, amount }: HeldPayment): Promise<number> {
  return balanceIn(await accountsOf(world.platform.table, orderId), "bank", amount.currency);
}

const whole = (payment: HeldPayment): WrittenLine => ({
  text: `inv ${payment.reference} thx`,
  amount: "125.00",
});

describe("bringStatement", () => {
  it("posts what matches a payment, which is paid then, and says what became of each line", async () => {
    const payment = await awaitedTransfer(world);
    const file = csvStatement([
      whole(payment),
      { text: "Interest", amount: "1.00" },
      { text: "Fee", amount: "2.00", isDebit: true },
    ]);
    expect(await bring(file)).toMatchObject({
      ...{ format: "csv", lines: 3, posted: 1, open: 1, noted: 1, toConfirm: 0, known: 0 },
      sums: [{ amountMinor: 12_500, currency: "USD" }],
    });
    expect(await paymentNow(world, payment)).toMatchObject({ stage: "paid", receivedMinor: 12_500 });
    expect(await onBank(payment)).toBe(12_500);
    expect(await lineOf(file)).toMatchObject({
      stage: "posted",
      verdict: "matched",
      payment: { paymentId: payment.id, orderNumber: payment.orderNumber },
      decisions: [{ act: "match", byId: finance.id, byName: finance.name }],
    });
  });

  it("posts nothing twice: the same statement, one that overlaps, and the same in another format", async () => {
    const payment = await awaitedTransfer(world);
    const { reference } = payment;
    const booked = {
      ...{ id: "S1", account: "1234567890", currency: "USD" as const, openingMinor: 0 },
      lines: [
        {
          ...{ bookedOn: "2026-11-20", valueOn: "2026-11-20", direction: "credit" as const },
          ...{ amountMinor: 12_500, name: "Buyer", text: reference, bankReference: "X1" },
        },
      ],
    };
    const later = {
      ...booked.lines[0],
      bookedOn: "2026-11-21",
      valueOn: "2026-11-21",
      amountMinor: 700,
      text: "other",
    };
    const longer = { ...booked, lines: [...booked.lines, later as (typeof booked.lines)[0]] };
    const told = [];
    for (const file of [
      asMt940(booked),
      asMt940(booked),
      asMt940(longer),
      asCamt053(longer),
      asCamt053(booked, "08"),
    ])
      told.push(await bring(file));
    expect(told.map((it) => [it.posted, it.open, it.known])).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
      [0, 0, 2],
      [0, 0, 1],
    ]);
    expect(await onBank(payment)).toBe(12_500);
  });

  it("keeps two lines that are alike in a statement both, and again in the next none", async () => {
    const line = { text: "same words", amount: "33.00" };
    const file = csvStatement([line, line]);
    expect(await bring(file)).toMatchObject({ open: 2, known: 0 });
    expect(await bring(file)).toMatchObject({ open: 0, known: 2 });
  });

  it("keeps a line that is like one of an earlier statement of the same day, where the bank calls it otherwise", async () => {
    const line = { text: "part of a day", amount: "34.00" };
    const [morning, evening] = ["M1", "E1"].map((reference) => csvStatement([{ ...line, reference }]));
    expect(await bring(morning ?? "")).toMatchObject({ open: 1 });
    expect(await bring(evening ?? "")).toMatchObject({ open: 1, known: 0 });
    expect(await bring(evening ?? "")).toMatchObject({ open: 0, known: 1 });
    expect(
      await bring(
        csvStatement([
          { ...line, reference: "M1" },
          { ...line, reference: "E1" },
        ]),
      ),
    ).toMatchObject({ known: 2 });
  });

  it("posts each line once where 64 bring the same statement at once, and the ledger holds", async () => {
    const payment = await awaitedTransfer(world);
    const file = csvStatement([whole(payment), { text: "unknown of many", amount: "9.00" }]);
    const told = await Promise.all(
      Array.from({ length: 64 }, (_, at) => bring(file, at % 2 ? finance : colleague)),
    );
    const sum = (field: "posted" | "open" | "known") => told.reduce((all, it) => all + it[field], 0);
    expect([sum("posted"), sum("open"), sum("known")]).toEqual([1, 1, 64 * 2 - 2]);
    expect(await onBank(payment)).toBe(12_500);
    expect((await paymentNow(world, payment)).receipts).toHaveLength(1);
    const findings = await checkLedger(world.ctxOf());
    expect(findings.filter(({ where }) => where.includes(payment.orderId))).toEqual([]);
  });

  it("leaves half of a payment to decide, once however many bring it at once", async () => {
    const payment = await awaitedTransfer(world);
    const half = { text: payment.reference, amount: "62.50" };
    const file = csvStatement([half]);
    const told = await Promise.all(Array.from({ length: 16 }, () => bring(file)));
    expect(told.reduce((sum, it) => sum + it.open, 0)).toBe(1);
    expect(await lineOf(file)).toMatchObject({ stage: "open", verdict: "underpaid" });
    expect(await onBank(payment)).toBe(0);
  });

  it.each([
    ["underpaid", { amount: "124.99" }],
    ["overpaid", { amount: "125.01" }],
    ["no_reference", { text: "thanks" }],
    ["unknown_reference", { text: "RF18539007547034" }],
  ] as const)("leaves to decide what is %s, and posts nothing of it", async (verdict, changes) => {
    const payment = await awaitedTransfer(world);
    const file = csvStatement([{ ...whole(payment), ...changes }]);
    expect(await bring(file)).toMatchObject({ posted: 0, open: 1 });
    expect(await lineOf(file)).toMatchObject({ verdict, stage: "open", decisions: [] });
    expect(await onBank(payment)).toBe(0);
  });

  it("leaves to decide what comes in another currency, and what a card was to pay", async () => {
    const payment = await awaitedTransfer(world);
    const euros = csvStatement([whole(payment)], "EUR");
    await bring(euros);
    expect(await lineOf(euros)).toMatchObject({ verdict: "wrong_currency" });
    const byCard = await awaitedTransfer(world, undefined, { provider: "card" });
    const file = csvStatement([whole(byCard)]);
    await bring(file);
    expect(await lineOf(file)).toMatchObject({ verdict: "unknown_reference", stage: "open" });
    expect(await onBank(byCard)).toBe(0);
  });

  it("leaves to decide what a buyer paid once more", async () => {
    const payment = await awaitedTransfer(world);
    await bring(csvStatement([whole(payment)]));
    const again = csvStatement([{ ...whole(payment), bookedOn: "2026-11-22" }]);
    await bring(again);
    expect(await lineOf(again)).toMatchObject({ verdict: "repeated", stage: "open" });
    expect(await onBank(payment)).toBe(12_500);
  });

  it("above the limit posts what matches only once another person confirms it, and never the one who brought it", async () => {
    const payment = await awaitedTransfer(world, { amountMinor: 500_001, currency: "USD" });
    const file = csvStatement([{ text: payment.reference, amount: "5000.01" }]);
    expect(await bring(file)).toMatchObject({ posted: 0, toConfirm: 1 });
    const line = await lineOf(file);
    const at = { bankLineId: line.id };
    expect([line.stage, await onBank(payment)]).toEqual(["proposed", 0]);
    await expect(confirmLine(world.ctxOf(finance), at, undefined, line.version)).rejects.toMatchObject({
      code: "second_person_needed",
    });
    expect(await onBank(payment)).toBe(0);
    const confirmed = await confirmLine(world.ctxOf(colleague), at, undefined, line.version);
    expect(confirmed).toMatchObject({
      stage: "posted",
      decisions: [
        { act: "match", byId: finance.id },
        { act: "confirm", byId: colleague.id },
      ],
    });
    expect(confirmed.proposal).toBeUndefined();
    expect(await onBank(payment)).toBe(500_001);
    expect(await paymentNow(world, payment)).toMatchObject({ stage: "paid" });
  });

  it("takes in nothing of a file that is faulty", async () => {
    const payment = await awaitedTransfer(world);
    const file = csvStatement([whole(payment), { text: "x", amount: "faulty 1" }]);
    await expect(bring(file)).rejects.toMatchObject({ code: "statement_amount_faulty", params: { line: 5 } });
    expect(await onBank(payment)).toBe(0);
  });

  it("keeps who paid and their words sealed in the table", async () => {
    const file = csvStatement([{ text: "Words of a buyer", amount: "77.00" }]);
    await bring(file);
    const { id } = await lineOf(file);
    const [kept] = (await world.stored()).filter((it) => it.includes(id));
    expect(kept).toContain("7890");
    expect(kept).not.toContain("Words of a buyer");
  });
});
