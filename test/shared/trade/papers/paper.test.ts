import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { Paper, paperKinds } from "#shared/trade/papers/paper.ts";
import { lineTotalMinor, totalsOf, volumeCm3 } from "#shared/trade/papers/paper-totals.ts";
import { loadOf } from "#shared/trade/quotations/packing.ts";
import { totalsOf as totalsOfOffer } from "#shared/trade/quotations/totals.ts";
import { samplePaper } from "#test/support/papers.ts";

const quotation = samplePaper("quotation", "en");
const [basket] = quotation.lines;

/** Where it is refused and why. */
function faultsOf(more: object): string[] {
  const { error } = Paper.safeParse({ ...quotation, ...more });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join("/")} ${message}`);
}

describe("Paper", () => {
  it.each(paperKinds.flatMap((kind) => siteLocales.map((language) => [kind, language] as const)))(
    "takes a %s for a buyer who reads %s",
    (kind, language) => {
      const paper = samplePaper(kind, language);
      expect(Paper.parse(paper)).toEqual(paper);
    },
  );

  it("refuses a net weight above the gross weight", () => {
    const packing = { ...basket?.packing, netGrams: 600_000 };
    expect(faultsOf({ lines: [{ ...basket, packing }] })).toEqual([
      "lines/0/packing/netGrams net_above_gross",
    ]);
  });

  it("refuses a packing list of which a line does not say how it is packed", () => {
    const { packing: _, ...unpacked } = basket ?? {};
    expect(faultsOf({ kind: "packing_list", lines: [basket, unpacked] })).toEqual(["lines packing_missing"]);
    expect(faultsOf({ lines: [basket, unpacked] })).toEqual([]);
  });

  it("refuses a discount above what the goods cost, and takes one that makes them free", () => {
    const { totalMinor } = totalsOf(quotation);
    const discount = (amountMinor: number) => ({ charges: [{ kind: "discount", amountMinor }] });
    expect(faultsOf(discount(totalMinor))).toEqual([]);
    expect(faultsOf(discount(totalMinor + 1))).toEqual(["charges discount_above_total"]);
  });

  it("refuses a total that no amount of money may be", () => {
    const dear = { ...basket, quantity: 100_000_000, unitPriceMinor: 100_000 };
    expect(faultsOf({ lines: [dear] })).toEqual([]);
    expect(faultsOf({ lines: [dear, { ...basket, quantity: 1, unitPriceMinor: 1 }] })).toEqual([
      "lines total_too_large",
    ]);
  });

  it("takes a receipt of what was paid for, a credit note of why it went back, and neither of goods", () => {
    const faults = (kind: "receipt" | "credit_note", more: object) => {
      const paper = { ...samplePaper(kind, "en"), ...more };
      return (Paper.safeParse(paper).error?.issues ?? []).map(
        ({ path, message }) => `${path.join("/")} ${message}`,
      );
    };
    const { money: received } = samplePaper("receipt", "en");
    const { money: returned } = samplePaper("credit_note", "en");
    expect(faults("receipt", {})).toEqual([]);
    expect(faults("receipt", { money: returned })).toEqual(["money money_missing"]);
    expect(faults("credit_note", { money: received })).toEqual(["money money_missing"]);
    expect(faults("receipt", { money: undefined })).toEqual(["money money_missing"]);
    expect(faults("receipt", { lines: [basket] })).toEqual(["money money_missing"]);
    expect(faults("receipt", { money: { ...received, amountMinor: 0 } })).not.toEqual([]);
    expect(faultsOf({ money: received })).toEqual(["lines goods_missing"]);
    expect(totalsOf(samplePaper("receipt", "en")).totalMinor).toBe(290_055);
  });

  it.each([
    ["a day that the calendar has not", { issuedOn: "2026-02-30" }],
    ["a zone that there is not", { validity: { day: "2026-12-31", timeZone: "Asia/Atlantis" } }],
    ["a deposit of 101 %", { payment: { depositPercent: 101, balance: "before_shipment" } }],
    ["an Incoterm of an earlier edition", { delivery: { incoterm: "DDU", namedPlace: "Keelung" } }],
    ["an address to check it at that runs code", { verifyAt: "javascript:alert(1)" }],
    ["no line", { lines: [] }],
    ["201 lines", { lines: Array.from({ length: 201 }, () => basket) }],
    ["a quantity of 0", { lines: [{ ...basket, quantity: 0 }] }],
    ["a price below 0", { lines: [{ ...basket, unitPriceMinor: -1 }] }],
    ["a total that was typed", { totalMinor: 1 }],
    ["control characters", { number: "Q\u0007" }],
  ])("refuses %s", (_, more) => {
    expect(faultsOf(more)).not.toEqual([]);
  });
});

describe("totalsOf", () => {
  it("adds goods and charges, takes off discounts, and parts the deposit from the balance", () => {
    const totals = totalsOf({
      lines: [
        { ...basket, quantity: 3, unitPriceMinor: 1_999 },
        { ...basket, quantity: 2, unitPriceMinor: 50 },
      ] as Paper["lines"],
      charges: [
        { kind: "freight", amountMinor: 1_000 },
        { kind: "discount", amountMinor: 98 },
      ],
      payment: { depositPercent: 30 },
    });
    expect(totals).toMatchObject({
      goodsMinor: 6_097,
      totalMinor: 6_999,
      depositMinor: 2_100,
      balanceMinor: 4_899,
    });
  });

  it("always recomputes, to the last minor unit", () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 100_000 }),
      unitPriceMinor: fc.integer({ min: 0, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 0, max: 100 }),
        (given, percent) => {
          const lines = given.map((it) => ({ ...basket, ...it })) as Paper["lines"];
          const { goodsMinor, totalMinor, depositMinor, balanceMinor } = totalsOf({
            lines,
            charges: [],
            payment: { depositPercent: percent },
          });
          const exact = lines.reduce((sum, it) => sum + BigInt(it.quantity) * BigInt(it.unitPriceMinor), 0n);
          expect(BigInt(goodsMinor)).toBe(exact);
          expect(totalMinor).toBe(goodsMinor);
          expect(depositMinor + balanceMinor).toBe(totalMinor);
          expect(BigInt(depositMinor)).toBe((exact * BigInt(percent) + 50n) / 100n);
        },
      ),
    );
  });

  it("counts each unit apart, and cartons, weights and room together", () => {
    expect(totalsOf(quotation)).toMatchObject({
      quantities: [
        { unit: "SET", quantity: 480 },
        { unit: "BG", quantity: 960 },
      ],
      packing: { cartons: 64, netGrams: 672_000, grossGrams: 766_400, volumeCm3: 7_277_808 },
    });
  });

  it("says no weight of goods of which one is not known, and no room where a carton's size is not", () => {
    const { packing, ...unpacked } = basket ?? {};
    const of = (line: object) => totalsOf({ lines: [basket, line] as Paper["lines"], charges: [] });
    expect(of(unpacked).packing).toBeUndefined();
    expect(of({ ...unpacked, packing: { ...packing, carton: undefined } }).packing).toMatchObject({
      cartons: 80,
      volumeCm3: undefined,
    });
  });
});

describe("what a paper and its quotation come to", () => {
  it("is the same", () => {
    const packing = fc.record({
      unitsPerCarton: fc.integer({ min: 1, max: 500 }),
      lengthMm: fc.integer({ min: 1, max: 12_000 }),
      widthMm: fc.integer({ min: 1, max: 3_000 }),
      heightMm: fc.integer({ min: 1, max: 3_000 }),
    });
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 50_000 }),
      unitPriceMinor: fc.integer({ min: 1, max: 1_000_000 }),
      packing,
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 0, max: 100 }),
        (given, percent) => {
          const offered = given.map(({ packing: it, unitPriceMinor, quantity }) => ({
            listingId: "lst_01ARZ3NDEKTSV4RRFFQ69G5FAV",
            quantity,
            unitAmountMinor: unitPriceMinor,
            packing: { ...it, netGrams: 9_000, grossGrams: 10_500 },
          }));
          const payment = { depositPercent: percent, balance: "before_shipment" as const };
          const offer = totalsOfOffer({ lines: offered, currency: "USD", payment });
          const lines = offered.map(({ quantity, unitAmountMinor, packing: it }) => {
            const { cartons, netGrams, grossGrams } = loadOf(quantity, it);
            const { lengthMm, widthMm, heightMm, unitsPerCarton } = it;
            const packed = {
              cartons,
              netGrams,
              grossGrams,
              unitsPerCarton,
              carton: { lengthMm, widthMm, heightMm },
            };
            return { ...basket, quantity, unitPriceMinor: unitAmountMinor, packing: packed };
          }) as Paper["lines"];
          const {
            totalMinor,
            depositMinor,
            balanceMinor,
            packing: load,
          } = totalsOf({ lines, charges: [], payment });
          expect([totalMinor, depositMinor, balanceMinor]).toEqual([
            offer.total.amountMinor,
            offer.deposit.amountMinor,
            offer.balance.amountMinor,
          ]);
          expect(load).toEqual(offer.load);
        },
      ),
    );
  });
});

describe("lineTotalMinor and volumeCm3", () => {
  it("multiply", () => {
    expect(
      lineTotalMinor({ ...(basket as Paper["lines"][number]), quantity: 480, unitPriceMinor: 1_450 }),
    ).toBe(696_000);
    const carton = { lengthMm: 605, widthMm: 401, heightMm: 333 };
    expect(volumeCm3({ cartons: 7, netGrams: 1, grossGrams: 1, carton })).toBe(565_513);
    const largest = { lengthMm: 12_000, widthMm: 12_000, heightMm: 12_000 };
    expect(volumeCm3({ cartons: 100_000, netGrams: 1, grossGrams: 1, carton: largest })).toBe(
      172_800_000_000_000,
    );
    expect(volumeCm3({ cartons: 7, netGrams: 1, grossGrams: 1 })).toBeUndefined();
  });
});
