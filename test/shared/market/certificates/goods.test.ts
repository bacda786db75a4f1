import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Certificate,
  certificateKinds,
  certificatesCovering,
  isCertificateValid,
  shownToAll,
} from "#shared/market/certificates/certificate.ts";
import { foundAfter, isSameCertificate } from "#shared/market/certificates/certificate-check.ts";
import { canCover, isOddHalal } from "#shared/market/certificates/goods-of-kind.ts";
import { halalDutyDay, isUnderHalalDuty, lacksHalal } from "#shared/market/certificates/halal-duty.ts";
import { certificatesOf, ListingInput, shownCertificatesOf } from "#shared/market/listings/listing.ts";
import { faultsOf } from "#test/support/faults.ts";

const ulid = "01J9ZQ0000000000000000000A";
const listingId = (at: number) => `lst_${ulid.slice(0, -2)}${String(at).padStart(2, "0")}` as const;
const stated = { issuer: "BPJPH (demo)", number: "ID00110000000012345", validFrom: "2026-01-01" };
const halal: Certificate = { id: `crt_${ulid}`, kind: "halal", ...stated, validTo: "2026-12-31" };
const check = { office: "trade", checkedOn: "2026-03-01" } as const;

const someCertificate = fc
  .record({
    kind: fc.constantFrom(...certificateKinds),
    covers: fc.uniqueArray(fc.integer({ min: 0, max: 9 }).map(listingId), { maxLength: 6 }),
    serial: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ kind, covers, serial }) => ({ ...halal, kind, number: `N ${serial}`, covers }));

describe("what a business's certificates cover", () => {
  it("is never a listing that they do not name, nor goods where they are about a person", () => {
    fc.assert(
      fc.property(
        fc.array(someCertificate, { maxLength: 8 }),
        fc.integer({ min: 0, max: 9 }).map(listingId),
        fc.constantFrom("goods" as const, "service" as const),
        (certificates, id, offerKind) => {
          const exporter = { certificates: certificatesCovering(id, certificates) };
          const found = certificatesOf({ certificates: [], exporter: exporter as never, offerKind });
          for (const it of found) {
            const named = certificates.some(
              (one) => one.kind === it.kind && one.number === it.number && one.covers.includes(id),
            );
            expect(named).toBe(true);
            expect(it.kind === "bnsp" && offerKind === "goods").toBe(false);
          }
        },
      ),
    );
  });

  it("is seen by everybody until its last day alone", () => {
    const listing = {
      certificates: [halal],
      exporter: { certificates: [] } as never,
      offerKind: "goods" as const,
    };
    expect(shownCertificatesOf(listing, "2026-12-31")).toEqual([halal]);
    expect(shownCertificatesOf(listing, "2027-01-01")).toEqual([]);
    expect(certificatesOf(listing)).toEqual([halal]);
  });
});

describe("a certificate of competence", () => {
  const offered = { text: { en: { title: "Charcoal" } }, certificates: [{ ...stated, kind: "bnsp" }] };

  it("is refused at goods, and may be at a service", () => {
    expect(faultsOf(ListingInput, { ...offered, offerKind: "goods" })).toEqual([
      "/certificates/0/kind competence_on_goods",
    ]);
    expect(faultsOf(ListingInput, { ...offered, offerKind: "service" })).toEqual([]);
  });

  it.each(certificateKinds)("is the only kind that cannot cover goods: %s", (kind) => {
    expect(canCover(kind, { offerKind: "goods" })).toBe(kind !== "bnsp");
    expect(canCover(kind, { offerKind: "service" })).toBe(true);
  });
});

describe("a halal certificate", () => {
  it.each([
    ["090111", false],
    ["210690", false],
    ["330499", false],
    ["340111", false],
    ["300490", false],
    ["440290", true],
    ["060110", true],
    ["940360", true],
    ["010620", true],
  ])("for goods of %s is odd: %s", (hsCode, isOdd) => {
    expect(isOddHalal("halal", { offerKind: "goods", hsCode })).toBe(isOdd);
    expect(isOddHalal("organic", { offerKind: "goods", hsCode })).toBe(false);
  });

  it("is not odd where there is no code yet, or for a service", () => {
    expect(isOddHalal("halal", { offerKind: "goods" })).toBe(false);
    expect(isOddHalal("halal", { offerKind: "service", hsCode: "440290" })).toBe(false);
  });
});

describe("the halal duty", () => {
  it.each([
    ["090111", true],
    ["020130", true],
    ["220299", true],
    ["160414", true],
    ["151319", true],
    ["030119", false],
    ["010511", false],
    ["020311", false],
    ["220421", false],
    ["120991", false],
    ["152190", false],
    ["060110", false],
    ["140190", false],
    ["230990", false],
    ["440290", false],
  ])("means goods of %s: %s", (hsCode, isMeant) => {
    expect(isUnderHalalDuty({ offerKind: "goods", hsCode })).toBe(isMeant);
  });

  it("begins earlier for larger businesses", () => {
    expect([undefined, "micro", "small"].map((it) => halalDutyDay(it as never))).toEqual(
      Array(3).fill("2026-10-17"),
    );
    expect(["medium", "large"].map((it) => halalDutyDay(it as never))).toEqual(Array(2).fill("2024-10-18"));
  });

  it("concerns food without a valid certificate alone", () => {
    const coffee = { offerKind: "goods", hsCode: "090111" };
    expect(lacksHalal(coffee, [], "2026-06-01")).toBe(true);
    expect(lacksHalal(coffee, [halal], "2026-06-01")).toBe(false);
    expect(lacksHalal(coffee, [halal], "2027-01-01")).toBe(true);
    expect(lacksHalal(coffee, [{ ...halal, kind: "organic" }], "2026-06-01")).toBe(true);
    expect(lacksHalal({ offerKind: "service" }, [], "2026-06-01")).toBe(false);
  });
});

describe("what an office found", () => {
  const checked = { ...halal, covers: [listingId(1), listingId(2)], check };

  it("stands while the certificate says the same, in whatever order it names its goods", () => {
    expect(foundAfter(checked, { ...checked, covers: [listingId(2), listingId(1)] }).check).toEqual(check);
  });

  it.each([
    { number: "ID00110000000012346" },
    { kind: "organic" as const },
    { issuer: "Another" },
    { validFrom: "2026-01-02" },
    { validTo: "2027-12-31" },
    { validTo: undefined },
    { covers: [listingId(1)] },
    { covers: [listingId(1), listingId(2), listingId(3)] },
  ])("falls with %j", (changes) => {
    expect(foundAfter(checked, { ...checked, ...changes }).check).toBeUndefined();
    expect(isSameCertificate(checked, { ...checked, ...changes })).toBe(false);
  });

  it("stands, where it is not genuine, whatever is stated anew; the certificate counts for nothing and nobody sees it", () => {
    const refuted = { ...halal, covers: [], refuted: check };
    expect(foundAfter(refuted, { ...refuted, number: "ID00110000000012346" }).refuted).toEqual(check);
    expect(isCertificateValid(refuted, halal.validFrom)).toBe(false);
    expect(shownToAll([refuted, halal], halal.validFrom)).toEqual([halal]);
  });

  it("is nothing of a new one", () => {
    expect(foundAfter(undefined, checked)).toEqual({});
  });
});
