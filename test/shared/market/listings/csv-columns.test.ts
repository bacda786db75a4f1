import { describe, expect, it } from "vitest";
import { columnNamed, columnsFor, csvColumns, templateColumns } from "#shared/market/listings/csv-columns.ts";
import { ListingInput } from "#shared/market/listings/listing.ts";

const names = (columns: readonly { name: string }[]) => columns.map((it) => it.name);

/** The pointers of a listing that has everything once. */
function pointersOf(node: unknown, at = ""): string[] {
  if (typeof node !== "object" || node === null) return [at];
  return Object.entries(node).flatMap(([key, value]) => pointersOf(value, `${at}/${key}`));
}

describe("the columns of the listings file", () => {
  it("have a place for whatever a listing can say, each its own", () => {
    const text = Object.fromEntries(
      ["id", "en", "zh-Hant", "ja", "ko", "ar", "ms"].map((it) => [
        it,
        { title: "Basket", description: "Woven." },
      ]),
    );
    const listing = ListingInput.parse({
      offerKind: "goods",
      text,
      hsCode: "460212",
      unit: "H87",
      minimumOrder: 100,
      orderMultiple: 10,
      price: {
        currency: "USD",
        tiers: Array.from({ length: 8 }, (_, at) => ({ minQuantity: 10 * (at + 1), unitAmountMinor: 400 })),
        delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
        sampleAmountMinor: 0,
      },
      leadTimeDays: 30,
      monthlyCapacity: 2000,
    });
    const pointers = csvColumns.map((it) => it.pointer);
    const { certificates: _certificates, ...simple } = listing;
    expect(pointersOf(simple).filter((it) => !pointers.includes(it))).toEqual([]);
    expect(new Set(pointers).size).toBe(pointers.length);
    expect(new Set(names(csvColumns)).size).toBe(csvColumns.length);
  });

  it("name what people fill in, amounts as amounts and counts as counts", () => {
    const kinds = Object.fromEntries(csvColumns.map((it) => [it.name, it.kind]));
    expect(kinds).toMatchObject({
      ...{ kind: "code", title_id: "text", description_en: "text", "title_zh-Hant": "text" },
      ...{ unit: "code", minimum_order: "count", order_multiple: "count", currency: "code" },
      ...{ from_quantity_1: "count", price_1: "amount", from_quantity_8: "count", price_8: "amount" },
      ...{ sample_price: "amount", incoterm: "code", named_place: "text", lead_time_days: "count" },
      ...{ monthly_capacity: "count", origin_country: "code", certificate_1_kind: "code" },
      ...{ certificate_1_issuer: "text" },
    });
    for (const part of ["number", "valid_from", "valid_to"])
      expect(Object.keys(kinds)).toContain(`certificate_10_${part}`);
    expect(Object.keys(kinds)).not.toContain("price_9");
    expect(Object.keys(kinds)).not.toContain("certificate_11_kind");
  });

  it("begin with the reference, which is no part of the listing itself", () => {
    expect(csvColumns[0]).toEqual({ name: "reference", pointer: "", kind: "identifier" });
    expect(csvColumns.filter((it) => it.pointer === "")).toHaveLength(1);
  });

  it("are found whatever the case of their heading and the spaces in it", () => {
    for (const it of csvColumns) {
      expect(columnNamed(it.name)).toBe(it);
      expect(columnNamed(`  ${it.name.toUpperCase().replaceAll("_", "  ")} `)).toBe(it);
    }
    expect(columnNamed("title")).toBeUndefined();
  });

  it("of the template are those that everyone starts with", () => {
    expect(names(templateColumns)).toEqual(
      (
        "reference kind title_id description_id title_en description_en hs_code unit minimum_order order_multiple " +
        "currency from_quantity_1 price_1 from_quantity_2 price_2 from_quantity_3 price_3 sample_price incoterm " +
        "named_place lead_time_days monthly_capacity origin_country"
      ).split(" "),
    );
  });

  it("of an export are the template's, and in order those that a row needs", () => {
    expect(names(columnsFor([{ title_ja: "籠" }, { price_4: "1", certificate_1_kind: "halal" }]))).toEqual(
      names(csvColumns).filter(
        (it) =>
          names(templateColumns).includes(it) || ["title_ja", "price_4", "certificate_1_kind"].includes(it),
      ),
    );
  });
});
