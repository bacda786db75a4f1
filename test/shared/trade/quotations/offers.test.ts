import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Offer, OfferLine } from "#shared/trade/quotations/offer.ts";
import { Offer as OfferSchema } from "#shared/trade/quotations/offer.ts";
import {
  loadOf,
  maximumCartons,
  type Packing,
  Packing as PackingSchema,
  sumOfLoads,
} from "#shared/trade/quotations/packing.ts";
import {
  dayAfter,
  type OfferedListing,
  offerIssues,
  whyNotAcceptable,
} from "#shared/trade/quotations/rules.ts";
import { totalsOf } from "#shared/trade/quotations/totals.ts";

const now = new Date("2026-03-10T12:00:00Z");
const listing: OfferedListing = {
  id: "lst_01J00000000000000000000000",
  profileId: "prf_01J00000000000000000000000",
  stage: "published",
  text: { en: { title: "Rattan basket", description: "" } },
  unit: "H87",
  originCountry: "ID",
  minimumOrder: 48,
  orderMultiple: 24,
  price: { currency: "USD", tiers: [{ minQuantity: 48, unitAmountMinor: 450 }] },
};
const packing: Packing = {
  unitsPerCarton: 12,
  lengthMm: 600,
  widthMm: 400,
  heightMm: 400,
  netGrams: 12_000,
  grossGrams: 13_500,
};

function offer(changes: Partial<Offer> = {}, line: Partial<OfferLine> = {}): Offer {
  return {
    lines: [{ listingId: listing.id, quantity: 48, unitAmountMinor: 420, ...line }],
    currency: "USD",
    delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
    leadTimeDays: 30,
    payment: { depositPercent: 30, balance: "before_shipment" },
    validUntil: "2026-03-24",
    zone: "Asia/Jakarta",
    ...changes,
  };
}

function codesOf(given: Offer, listings = [listing]): string[] {
  const { profileId } = listing;
  return offerIssues(given, { profileId, listings, now }).map(({ pointer, code }) => `${pointer} ${code}`);
}

describe("Offer", () => {
  it.each<[string, object]>([
    ["a deposit of 101 %", { payment: { depositPercent: 101, balance: "before_shipment" } }],
    ["a deposit below 0", { payment: { depositPercent: -1, balance: "before_shipment" } }],
    ["a price of 0", { lines: [{ listingId: listing.id, quantity: 48, unitAmountMinor: 0 }] }],
    [
      "a price past what is exact",
      { lines: [{ listingId: listing.id, quantity: 48, unitAmountMinor: 2 ** 53 }] },
    ],
    ["a quantity of none", { lines: [{ listingId: listing.id, quantity: 0, unitAmountMinor: 1 }] }],
    ["half a piece", { lines: [{ listingId: listing.id, quantity: 48.5, unitAmountMinor: 1 }] }],
    ["200 lines", { lines: Array.from({ length: 200 }, () => offer().lines[0]) }],
    ["no line", { lines: [] }],
    [
      "a line in another currency",
      { lines: [{ listingId: listing.id, quantity: 48, unitAmountMinor: 1, currency: "JPY" }] },
    ],
    ["a currency that is none", { currency: "XXX" }],
    ["an obsolete term", { delivery: { incoterm: "DAT", namedPlace: "Kobe" } }],
    ["a term without a place", { delivery: { incoterm: "FOB" } }],
    ["a day that the calendar has not", { validUntil: "2026-02-30" }],
    ["a zone that is none", { zone: "Asia/Nowhere" }],
    ["a zone that is a path", { zone: "../../etc/passwd" }],
    ["no time to make it", { leadTimeDays: 0 }],
    ["what it does not know", { discount: 5 }],
  ])("refuses %s", (_, changes) => {
    expect(OfferSchema.safeParse({ ...offer(), ...changes }).success).toBe(false);
  });

  it("takes what its limits allow", () => {
    expect(OfferSchema.safeParse(offer()).success).toBe(true);
    for (const depositPercent of [0, 100])
      expect(
        OfferSchema.safeParse(offer({ payment: { depositPercent, balance: "against_documents" } })).success,
      ).toBe(true);
    expect(OfferSchema.safeParse(offer({}, { packing })).success).toBe(true);
  });
});

describe("Packing", () => {
  it("refuses a gross weight below the net one, and tells so at it", () => {
    const read = PackingSchema.safeParse({ ...packing, grossGrams: packing.netGrams - 1 });
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["grossGrams"], "gross_below_net"],
    ]);
    expect(PackingSchema.safeParse({ ...packing, grossGrams: packing.netGrams }).success).toBe(true);
  });
});

describe("loadOf", () => {
  it("counts cartons whole, and weighs what is in them", () => {
    expect(loadOf(48, packing)).toEqual({
      cartons: 4,
      netGrams: 48_000,
      grossGrams: 54_000,
      volumeCm3: 384_000,
    });
    // The fifth carton holds one of twelve: its own weight and room count whole.
    expect(loadOf(49, packing)).toEqual({
      cartons: 5,
      netGrams: 49_000,
      grossGrams: 56_500,
      volumeCm3: 480_000,
    });
  });

  it("stays exact at the largest that is allowed", () => {
    const largest = { ...packing, unitsPerCarton: 1, lengthMm: 12_000, widthMm: 12_000, heightMm: 12_000 };
    const heavy = { ...largest, netGrams: 30_000_000, grossGrams: 30_000_000 };
    const load = loadOf(maximumCartons, heavy);
    const all = sumOfLoads(Array.from({ length: 50 }, () => load));
    expect(load.volumeCm3).toBe(172_800_000_000_000);
    for (const figure of Object.values(all)) expect(Number.isSafeInteger(figure)).toBe(true);
  });

  it("never weighs more net than gross, and grows with the quantity", () => {
    const anyPacking = fc
      .record({
        unitsPerCarton: fc.integer({ min: 1, max: 5000 }),
        lengthMm: fc.integer({ min: 1, max: 12_000 }),
        widthMm: fc.integer({ min: 1, max: 12_000 }),
        heightMm: fc.integer({ min: 1, max: 12_000 }),
        netGrams: fc.integer({ min: 1, max: 100_000 }),
        tare: fc.integer({ min: 0, max: 20_000 }),
      })
      .map(({ tare, ...rest }) => ({ ...rest, grossGrams: rest.netGrams + tare }));
    fc.assert(
      fc.property(anyPacking, fc.integer({ min: 1, max: 100_000 }), (it, quantity) => {
        const [load, more] = [loadOf(quantity, it), loadOf(quantity + 1, it)];
        expect(load.netGrams).toBeLessThanOrEqual(load.grossGrams);
        expect(load.cartons * it.unitsPerCarton).toBeGreaterThanOrEqual(quantity);
        for (const name of ["cartons", "netGrams", "grossGrams", "volumeCm3"] as const)
          expect(more[name]).toBeGreaterThanOrEqual(load[name]);
      }),
    );
  });
});

describe("totalsOf", () => {
  it("adds up its lines, and parts them into deposit and rest without losing a cent", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            quantity: fc.integer({ min: 1, max: 1000 }),
            unitAmountMinor: fc.integer({ min: 1, max: 99_999 }),
          }),
          { minLength: 1, maxLength: 50 },
        ),
        fc.integer({ min: 0, max: 100 }),
        (lines, depositPercent) => {
          const given = {
            lines: lines.map((it) => ({ ...it, listingId: listing.id })),
            currency: "USD" as const,
            payment: { depositPercent, balance: "before_shipment" as const },
          };
          const { total, deposit, balance } = totalsOf(given);
          expect(total.amountMinor).toBe(
            lines.reduce((sum, { quantity, unitAmountMinor }) => sum + quantity * unitAmountMinor, 0),
          );
          expect(deposit.amountMinor + balance.amountMinor).toBe(total.amountMinor);
          expect(
            Math.abs(deposit.amountMinor - (total.amountMinor * depositPercent) / 100),
          ).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });

  it("tells the load only where every line says how it is packed", () => {
    const { lines } = offer({}, { packing });
    expect(totalsOf(offer({ lines })).load).toMatchObject({ cartons: 4 });
    expect(totalsOf(offer({ lines: [...lines, ...offer().lines] })).load).toBeUndefined();
  });
});

describe("offerIssues", () => {
  it("finds nothing wrong with what keeps to the listing's limits", () => {
    expect(codesOf(offer())).toEqual([]);
    expect(codesOf(offer({ validUntil: dayAfter("2026-03-10", 90) }))).toEqual([]);
  });

  it.each<[string, Offer, string]>([
    ["50 of a multiple of 24", offer({}, { quantity: 50 }), "/lines/0/quantity quantity_not_multiple"],
    ["24 of at least 48", offer({}, { quantity: 24 }), "/lines/0/quantity quantity_below_moq"],
    [
      "goods of nobody",
      offer({}, { listingId: "lst_01J00000000000000000000009" }),
      "/lines/0/listingId offer_listing_elsewhere",
    ],
    ["yesterday", offer({ validUntil: "2026-03-09" }), "/validUntil valid_until_past"],
    ["the year 9999", offer({ validUntil: "9999-12-31" }), "/validUntil valid_until_far"],
    ["91 days", offer({ validUntil: dayAfter("2026-03-10", 91) }), "/validUntil valid_until_far"],
    [
      "a sum past what is exact",
      offer({}, { quantity: 48_000_000, unitAmountMinor: 10_000_000_000_000 }),
      "/lines/0/unitAmountMinor offer_too_large",
    ],
    [
      "more cartons than can be",
      offer({}, { quantity: 2_400_024, packing: { ...packing, unitsPerCarton: 24 } }),
      "/lines/0/packing/unitsPerCarton cartons_too_many",
    ],
  ])("tells of %s at its place", (_, given, issue) => {
    expect(codesOf(given)).toContain(issue);
  });

  it("tells of goods of another business, and of paused ones", () => {
    expect(codesOf(offer(), [{ ...listing, profileId: "prf_01J00000000000000000000001" }])).toEqual([
      "/lines/0/listingId offer_listing_elsewhere",
    ]);
    expect(codesOf(offer(), [{ ...listing, stage: "paused" }])).toEqual([
      "/lines/0/listingId offer_listing_away",
    ]);
  });

  it("takes today in its zone until it is over there, though it is over elsewhere", () => {
    const late = new Date("2026-03-10T16:59:00Z");
    const at = (moment: Date) =>
      offerIssues(offer({ validUntil: "2026-03-10" }), { ...listing, listings: [listing], now: moment });
    expect(at(late)).toEqual([]);
    expect(at(new Date("2026-03-10T17:00:00Z"))).toMatchObject([{ code: "valid_until_past" }]);
  });
});

describe("whyNotAcceptable", () => {
  const revision = {
    currency: "USD" as const,
    validThrough: "2026-03-24T17:00:00.000Z",
    lines: [
      {
        ...offer().lines[0],
        listingId: listing.id,
        quantity: 48,
        unitAmountMinor: 420,
        title: {},
        originCountry: "ID",
        listedAmountMinor: 450,
      },
    ],
  };

  it("is nothing until the last moment, and then that it has expired", () => {
    expect(whyNotAcceptable(revision, [listing], new Date("2026-03-24T16:59:59.999Z"))).toBeUndefined();
    expect(whyNotAcceptable(revision, [listing], new Date("2026-03-24T17:00:00.000Z"))).toBe(
      "quotation_expired",
    );
  });

  it("is that goods are away, or priced otherwise than when it was offered", () => {
    expect(whyNotAcceptable(revision, [{ ...listing, stage: "paused" }], now)).toBe("quotation_goods_away");
    expect(whyNotAcceptable(revision, [], now)).toBe("quotation_goods_away");
    const dearer = {
      ...listing,
      price: { currency: "USD" as const, tiers: [{ minQuantity: 48, unitAmountMinor: 460 }] },
    };
    expect(whyNotAcceptable(revision, [dearer], now)).toBe("quotation_price_changed");
  });
});
