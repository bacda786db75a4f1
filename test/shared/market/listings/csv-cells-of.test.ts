import { describe, expect, it } from "vitest";
import { cellsOf, readCells } from "#shared/market/listings/csv-row.ts";
import { ListingDetails } from "#shared/market/listings/listing.ts";

const basket = { offerKind: "goods", text: { id: { title: "Keranjang rotan" } } };

describe("the cells of a listing", () => {
  it("are of what it says, and none of what it leaves open", () => {
    expect(cellsOf(ListingDetails.parse(basket))).toEqual({
      kind: "goods",
      title_id: "Keranjang rotan",
      origin_country: "ID",
    });
  });

  it("hold each thing in its own column, units by the word that people read", () => {
    const details = ListingDetails.parse({
      ...basket,
      text: { en: { title: "Rattan basket", description: "Woven by hand." } },
      hsCode: "460212",
      unit: "KGM",
      minimumOrder: 100,
      orderMultiple: 10,
      leadTimeDays: 0,
      monthlyCapacity: 2000,
    });
    expect(cellsOf(details)).toEqual({
      kind: "goods",
      title_en: "Rattan basket",
      description_en: "Woven by hand.",
      hs_code: "460212",
      unit: "kg",
      minimum_order: "100",
      order_multiple: "10",
      lead_time_days: "0",
      monthly_capacity: "2000",
      origin_country: "ID",
    });
    expect(readCells(cellsOf(details))).toMatchObject({ input: { unit: "KGM", leadTimeDays: 0 } });
  });
});
