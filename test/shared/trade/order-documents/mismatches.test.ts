import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mismatchesOf } from "#shared/trade/order-documents/mismatches.ts";
import type { DocumentFacts } from "#shared/trade/order-documents/order-document.ts";
import { type Figures, shipmentFigures, wholeFigures } from "#shared/trade/order-documents/order-figures.ts";

const id = (n: number) => `dcm_01ARZ3NDEKTSV4RRFFQ69G5FA${n}`;
const paper = (n: number, facts: DocumentFacts, shipment?: number) => ({
  ...{ id: id(n), paper: "peb" as const, facts },
  shipment,
});
const order: Figures = {
  ...{ netGrams: 120_000, grossGrams: 135_000, cartons: 10 },
  ...{ quantity: 500, amountMinor: 210_000, currency: "USD" },
};
const found = (...papers: ReturnType<typeof paper>[]) => mismatchesOf(papers, () => order);

describe("mismatchesOf", () => {
  it("finds nothing where papers say what the order says, or say nothing", () => {
    expect(found(paper(1, order), paper(2, {}))).toEqual([]);
    expect(found()).toEqual([]);
  });

  it.each([
    ["cartons", { cartons: 11 }],
    ["quantity", { quantity: 499 }],
    ["amountMinor", { amountMinor: 210_001, currency: "USD" }],
    ["amountMinor", { amountMinor: 210_000, currency: "EUR" }],
    ["grossGrams", { grossGrams: 153_000 }],
    ["netGrams", { netGrams: 119_000 }],
  ] as const)("finds another %s", (fact, facts) => {
    expect(found(paper(1, facts)).map((it) => it.fact)).toEqual([fact]);
  });

  it("takes a rounded weight for the same, up to half a percent and a kilogram", () => {
    expect(found(paper(1, { grossGrams: 135_600 }))).toEqual([]);
    expect(found(paper(1, { grossGrams: 135_700 }))).toHaveLength(1);
    const heavy = mismatchesOf([paper(1, { grossGrams: 900_001_000 })], () => ({ grossGrams: 900_000_000 }));
    expect(heavy).toEqual([]);
    expect(
      mismatchesOf([paper(1, { grossGrams: 900_001_001 })], () => ({ grossGrams: 900_000_000 })),
    ).toHaveLength(1);
  });

  it("holds papers against each other where the order knows nothing, within one shipment", () => {
    const unknown = () => undefined;
    const one = paper(1, { grossGrams: 450_000 });
    expect(mismatchesOf([one, paper(2, { grossGrams: 540_000 })], unknown)).toMatchObject([
      { fact: "grossGrams", claims: [{ documentId: id(1) }, { documentId: id(2) }] },
    ]);
    expect(mismatchesOf([one, paper(2, { grossGrams: 540_000 }, 2)], unknown)).toEqual([]);
  });

  it("does not hang on the order of the papers", () => {
    const facts = fc.record(
      { cartons: fc.integer({ min: 1, max: 3 }), grossGrams: fc.integer({ min: 100_000, max: 102_000 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 6 }), (all) => {
        const papers = all.map((it, at) => paper(at, it));
        const told = (some: typeof papers) =>
          mismatchesOf(some, () => order).map(({ fact, claims }) => [fact, claims.length]);
        expect(told(papers.toReversed())).toEqual(told(papers));
      }),
    );
  });
});

describe("the figures of an order", () => {
  const line = {
    unitAmountMinor: 420,
    packing: {
      ...{ unitsPerCarton: 50, lengthMm: 600, widthMm: 400, heightMm: 400 },
      ...{ netGrams: 12_000, grossGrams: 13_500 },
    },
  };
  const terms = { lines: [line, line], currency: "USD" } as never;
  const shipment = (number: number, quantities: number[], packing?: object) =>
    ({ number, quantities, packing }) as never;

  it("are of all that was ordered, until the last of it has left", () => {
    const half = { ordered: [100, 100], shipped: [100, 0] };
    expect(wholeFigures(half, terms, [shipment(1, [100, 0])])).toMatchObject({ quantity: 200, cartons: 4 });
    const short = { ...half, isShort: true };
    expect(wholeFigures(short, terms, [shipment(1, [100, 0])])).toMatchObject({
      ...{ quantity: 100, cartons: 2, grossGrams: 27_000, amountMinor: 42_000 },
    });
  });

  it("go by how a shipment was really packed, and know no weight where one line does not say", () => {
    const other = { ...line.packing, grossGrams: 14_000 };
    expect(shipmentFigures(terms, [shipment(1, [50, 0], { 0: other })], 1)).toMatchObject({
      grossGrams: 14_000,
    });
    expect(shipmentFigures(terms, [shipment(1, [50, 0])], 2)).toBeUndefined();
    const unpacked = { lines: [line, { unitAmountMinor: 1 }], currency: "USD" } as never;
    expect(wholeFigures({ ordered: [50, 1], shipped: [0, 0] }, unpacked, [])).toEqual({
      ...{ quantity: 51, amountMinor: 21_001, currency: "USD" },
    });
  });
});
