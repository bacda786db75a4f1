import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFieldIssues } from "#shared/issues.ts";
import {
  certificatesOf,
  type Listing,
  ListingDetails,
  ListingExporter,
  ListingInput,
  listingView,
} from "#shared/market/listings/listing.ts";

const bare = { offerKind: "goods", text: { id: { title: "Keranjang rotan" } } };

function faultsOf(changes: object) {
  const { error } = ListingInput.safeParse({ ...bare, ...changes }, { reportInput: true });
  return error ? toFieldIssues(error).map((it) => `${it.pointer} ${it.code}`) : [];
}

const price = (first: number) => ({
  currency: "USD",
  tiers: [{ minQuantity: first, unitAmountMinor: 450 }],
});

describe("ListingInput", () => {
  it("needs the kind and one title alone", () => {
    expect(ListingInput.parse(bare)).toMatchObject({ originCountry: "ID", certificates: [] });
    expect(faultsOf({ offerKind: undefined })).toEqual(["/offerKind value_required"]);
    expect(faultsOf({ text: { en: { description: "No title." } } })).toEqual([
      "/text/en/title value_required",
    ]);
    expect(faultsOf({ text: { fr: { title: "Panier en rotin" } } })).not.toEqual([]);
  });

  it("never takes an MOQ above the capacity, nor one that is no multiple", () => {
    const quantity = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(quantity, quantity, quantity, (minimumOrder, orderMultiple, monthlyCapacity) => {
        const faults = faultsOf({ minimumOrder, orderMultiple, monthlyCapacity });
        expect(faults.includes("/minimumOrder moq_above_capacity")).toBe(minimumOrder > monthlyCapacity);
        expect(faults.includes("/orderMultiple multiple_not_in_moq")).toBe(minimumOrder % orderMultiple > 0);
      }),
    );
  });

  it("holds the first price to the MOQ once there is one", () => {
    expect(faultsOf({ price: price(100) })).toEqual([]);
    expect(faultsOf({ price: price(100), minimumOrder: 100 })).toEqual([]);
    expect(faultsOf({ price: price(101), minimumOrder: 100 })).toEqual([
      "/price/tiers/0/minQuantity tier_above_moq",
    ]);
  });

  it("takes a new certificate without id, which the stored form must have", () => {
    const certificate = {
      kind: "halal",
      issuer: "BPJPH",
      number: "ID35110000123456720",
      validFrom: "2025-01-01",
    };
    expect(faultsOf({ certificates: [certificate] })).toEqual([]);
    expect(ListingDetails.safeParse({ ...bare, certificates: [certificate] }).success).toBe(false);
  });

  it.each([
    [{ kind: "pirt", number: "3063306010072-19" }, []],
    [{ kind: "pirt", number: "30633060100721" }, ["/certificates/0/number pirt_malformed"]],
    [{ kind: "bpom", number: "MD123456789012" }, []],
    [{ kind: "bpom", number: "MD12345" }, ["/certificates/0/number bpom_malformed"]],
    [{ validTo: "2024-12-31" }, ["/certificates/0/validTo dates_reversed"]],
  ])("judges the certificate %j", (changes, faults) => {
    const certificate = { kind: "other", issuer: "BPJPH", number: "ID351", validFrom: "2025-01-01" };
    expect(faultsOf({ certificates: [{ ...certificate, ...changes }] })).toEqual(faults);
  });
});

describe("what vouches for a listing", () => {
  const certificate = (number: string, kind = "halal") => ({ kind, number, issuer: "BPJPH" });
  const vouching = (own: object[], business: object[]) =>
    certificatesOf({ certificates: own, exporter: { certificates: business } } as unknown as Listing).map(
      ({ kind, number, issuer }) => `${kind} ${number} ${issuer}`,
    );

  it("is its own certificates, then those of the business", () => {
    expect(vouching([certificate("2")], [certificate("1"), certificate("3")])).toEqual([
      "halal 2 BPJPH",
      "halal 1 BPJPH",
      "halal 3 BPJPH",
    ]);
    expect(vouching([], [certificate("1")])).toHaveLength(1);
    expect(vouching([], [])).toEqual([]);
  });

  it("has each number once, the listing's own before the business's; of two kinds it is two", () => {
    const other = { ...certificate("1"), issuer: "MUI" };
    expect(vouching([other], [certificate("1"), certificate("1", "sni")])).toEqual([
      "halal 1 MUI",
      "sni 1 BPJPH",
    ]);
  });
});

describe("a listing as it is shown", () => {
  it("keeps to itself of which row it came, and where it stands among the newest", () => {
    const shown = { id: "lst_1", stage: "published" };
    expect(listingView({ ...shown, importKey: "x", shelvedAt: "y" } as unknown as Listing)).toEqual(shown);
  });

  it("has no certificates, of its own or of the business, and no photos, where none are told", () => {
    expect(ListingDetails.parse(bare).certificates).toEqual([]);
    const exporter = { handle: "sari", businessName: "Sari", regencyCode: "35.07", isDemo: true };
    expect(ListingExporter.parse(exporter).certificates).toEqual([]);
  });
});
