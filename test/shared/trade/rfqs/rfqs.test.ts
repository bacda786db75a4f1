import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rates } from "#shared/market/rates/rates.ts";
import { deliveryParts, includedParts, partsMissing } from "#shared/terms/incoterm-parts.ts";
import { type Incoterm, incoterms } from "#shared/terms/incoterms.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { isSealed, type ThreadRfq, whyNoOffer } from "#shared/trade/inquiries/thread-rfq.ts";
import type { Revision } from "#shared/trade/quotations/quotation.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { comparedAmounts, inOrder, unlikenesses } from "#shared/trade/rfqs/comparison.ts";
import { byExporter, momentsOf, rfqIssues } from "#shared/trade/rfqs/rules.ts";
import { maximumExporters, maximumOpenDays } from "#shared/trade/rfqs/stages.ts";

type Offered = Pick<Revision, "lines" | "delivery" | "currency" | "payment">;

function offered(incoterm: Incoterm, namedPlace = "Tanjung Perak", changes: Partial<Offered> = {}): Offered {
  const line = {
    listingId: "lst_1",
    quantity: 500,
    unitAmountMinor: 420,
    title: {},
    unit: "KGM",
    originCountry: "ID",
  };
  return {
    lines: [line] as Offered["lines"],
    delivery: { incoterm, namedPlace },
    currency: "USD",
    payment: { depositPercent: 30, balance: "before_shipment" },
    ...changes,
  };
}

const wish = { incoterm: undefined, quantity: 500, unit: "KGM" } as const;

describe("what a price includes by its Incoterm", () => {
  it.each([
    ["EXW", "CIF", ["export_clearance", "carriage_to_port", "loading", "freight", "insurance"]],
    ["FOB", "CIF", ["freight", "insurance"]],
    ["FOB", "CFR", ["freight"]],
    ["CFR", "CIF", ["insurance"]],
    ["CIF", "DAP", ["onward_carriage"]],
    ["DAP", "DDP", ["import_clearance"]],
    ["DAP", "DPU", ["unloading"]],
    ["CIF", "FOB", []],
    ["CPT", "CFR", []],
    ["FCA", "FOB", ["loading"]],
  ] as const)("lacks, by %s beside %s, %j", (of, beside, parts) => {
    expect(partsMissing(of, beside)).toEqual(parts);
  });

  it("is told of each term, of known parts alone, and never lacks and adds the same", () => {
    for (const one of incoterms) {
      expect(deliveryParts).toEqual(expect.arrayContaining([...includedParts[one]]));
      expect(partsMissing(one, one)).toEqual([]);
      for (const other of incoterms) {
        const both = partsMissing(one, other).filter((it) => partsMissing(other, one).includes(it));
        expect(both).toEqual([]);
      }
    }
  });
});

describe("unlikenesses", () => {
  it("holds quotes to the buyer's wish, else to what most are by", () => {
    const offers = [offered("FOB"), offered("CIF", "Kobe"), offered("FOB")];
    expect(unlikenesses(offers, wish).map((it) => it.map(({ in: kind }) => kind))).toEqual([
      [],
      ["incoterm"],
      [],
    ]);
    expect(unlikenesses(offers, { ...wish, incoterm: "CIF" }).map((it) => it.length)).toEqual([1, 0, 1]);
  });

  it("takes one place written two ways as one, and tells of another", () => {
    const offers = [
      offered("FOB", "Tanjung Perak, Surabaya"),
      offered("FOB", "tanjung perak surabaya"),
      offered("FOB", "Belawan"),
    ];
    expect(unlikenesses(offers, wish)).toEqual([[], [], [{ in: "place", than: "Tanjung Perak, Surabaya" }]]);
  });

  it("tells of another quantity, another unit and of several goods", () => {
    const [line] = offered("FOB").lines;
    if (!line) throw new Error();
    const of = (lines: Offered["lines"]) => unlikenesses([offered("FOB", "Belawan", { lines })], wish)[0];
    expect(of([{ ...line, quantity: 600 }])).toEqual([{ in: "quantity", than: 500 }]);
    expect(of([{ ...line, unit: "CT" }])).toEqual([{ in: "unit" }]);
    expect(of([line, line])).toEqual([{ in: "goods" }]);
  });
});

describe("inOrder and comparedAmounts", () => {
  const rates: Rates = { isDemo: false, of: { IDR: { date: "2026-11-28", perDollar: "16000" } } };
  const beside = (offer: Offered, isLike = true) => ({
    revision: offer,
    unlike: isLike ? [] : [{ in: "goods" as const }],
  });

  it("tells totals in one currency with the rate's day, and nothing where there is no rate", () => {
    const rupiah = offered("FOB", "Belawan", { currency: "IDR" });
    const { total, unit } = comparedAmounts(rupiah, "USD", rates);
    expect(total).toEqual({ price: { amountMinor: 13, currency: "USD" }, date: "2026-11-28" });
    expect(unit).toBeUndefined();
    expect(comparedAmounts(offered("FOB"), "JPY", rates).total).toBeUndefined();
    expect(comparedAmounts(offered("FOB"), "USD", undefined).total?.price.amountMinor).toBe(210_000);
  });

  it("puts what compares first, the least first, and loses nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ amount: fc.integer({ min: 1, max: 10_000 }), isLike: fc.boolean() }), {
          maxLength: 10,
        }),
        (given) => {
          const offers = given.map(({ amount, isLike }) => {
            const offer = offered("FOB");
            return beside(
              { ...offer, lines: offer.lines.map((it) => ({ ...it, unitAmountMinor: amount })) },
              isLike,
            );
          });
          const ordered = inOrder(offers, "USD", rates);
          expect(new Set(ordered)).toEqual(new Set(offers));
          const keys = ordered.map(({ revision, unlike }) =>
            unlike.length > 0 ? Number.POSITIVE_INFINITY : (revision.lines[0]?.unitAmountMinor ?? 0),
          );
          expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
        },
      ),
    );
  });
});

describe("rfqIssues", () => {
  const now = new Date("2026-11-29T20:00:00Z");
  const listing = (at: number, profile = at) => ({
    id: `lst_${at}`,
    profileId: `prf_${profile}`,
    stage: "published" as const,
    unit: "KGM" as const,
    minimumOrder: 100,
  });
  const asked = (listings: readonly { id: string }[], changes = {}) => ({
    listingIds: listings.map(({ id }) => id),
    quantity: 500,
    unit: "KGM" as const,
    closesOn: "2026-12-06",
    zone: "Asia/Jakarta",
    ...changes,
  });

  it("counts exporters and not listings", () => {
    const ofOne = Array.from({ length: 30 }, (_, at) => listing(at, at % maximumExporters));
    expect(rfqIssues(asked(ofOne), { listings: ofOne, refused: new Map(), now })).toEqual([]);
    expect(byExporter(ofOne)).toHaveLength(maximumExporters);
    const many = Array.from({ length: maximumExporters + 1 }, (_, at) => listing(at));
    expect(rfqIssues(asked(many), { listings: many, refused: new Map(), now })).toMatchObject([
      { pointer: "/listingIds", code: "rfq_exporters_too_many" },
    ]);
  });

  it("takes each day from today to the fifteenth in the named zone, and no other", () => {
    const zones = fc.constantFrom(
      "Asia/Tokyo",
      "America/New_York",
      "Asia/Jakarta",
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: -400, max: 3_000_000 }), (zone, days) => {
        const closesOn = dayAfter(dayIn(zone, now.getTime()), days);
        fc.pre(/^\d{4}-/.test(closesOn));
        const issues = rfqIssues(asked([listing(1)], { closesOn, zone }), {
          listings: [listing(1)],
          refused: new Map(),
          now,
        });
        const code = days < 0 ? "rfq_closes_past" : days > maximumOpenDays ? "rfq_closes_far" : undefined;
        expect(issues.map((it) => it.code)).toEqual(code ? [code] : []);
      }),
    );
  });

  it("reminds a day before, unless that is less than half a day away", () => {
    const zone = "Asia/Jakarta";
    expect(momentsOf({ closesOn: "2026-12-06", zone }, now)).toEqual({
      closesAt: "2026-12-06T17:00:00.000Z",
      remindAt: "2026-12-05T17:00:00.000Z",
    });
    expect(momentsOf({ closesOn: "2026-11-30", zone }, now)).toEqual({
      closesAt: "2026-11-30T17:00:00.000Z",
    });
  });
});

describe("whyNoOffer", () => {
  const rfq: ThreadRfq = {
    id: "rfq_1",
    closesAt: "2026-12-06T17:00:00.000Z",
    closesOn: "2026-12-06",
    zone: "Asia/Jakarta",
  };
  const end = new Date(rfq.closesAt);
  const before = new Date(end.getTime() - 1);
  const code = (more: Partial<ThreadRfq>, isFirst: boolean, at: Date) =>
    whyNoOffer({ rfq: { ...rfq, ...more } }, isFirst, at)?.code;

  it("lets everything pass until the last millisecond, and nothing after", () => {
    expect([code({}, true, before), code({}, false, before)]).toEqual([undefined, undefined]);
    expect([code({}, true, end), code({}, false, end)]).toEqual(["rfq_closed", "rfq_closed"]);
  });

  it("lets who has quoted offer anew once it is opened, and nobody quote first or after its end", () => {
    const openedAt = rfq.closesAt;
    expect([code({ openedAt }, true, end), code({ openedAt }, false, end)]).toEqual([
      "rfq_closed",
      undefined,
    ]);
    expect([code({ openedAt, endedAt: openedAt }, false, end)]).toEqual(["rfq_over"]);
    expect(whyNoOffer({}, true, end)).toBeUndefined();
    expect([
      isSealed({ rfq }),
      isSealed({ rfq: { ...rfq, endedAt: openedAt } }),
      isSealed({ rfq: { ...rfq, openedAt } }),
      isSealed({}),
    ]).toEqual([true, true, false, false]);
  });
});
