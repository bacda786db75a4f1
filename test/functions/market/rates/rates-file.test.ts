import { describe, expect, it } from "vitest";
import { readRates } from "#functions/market/rates/rates-file.ts";

const today = "2026-11-29";
const read = (rows: string, header = "date,currency,rate") => readRates(`${header}\n${rows}\n`, today);
const reasons = (rows: string, header?: string) => read(rows, header).faults;

describe("readRates", () => {
  it("takes of each currency the newest, in whatever order and from whatever columns", () => {
    const file = readRates(
      "\uFEFFsource,Rate,Currency,Date\r\nBI,16480,idr,2026-11-27\r\nBI,16500.25,IDR,2026-11-28\r\nBI,16400,IDR,2026-11-26\r\nBI,0.30715,KWD,2026-11-27\r\nBI,1,USD,2026-11-28\r\nBI,0.8,CHF,2026-11-28\r\n",
      today,
    );
    expect(file).toEqual({
      rates: {
        IDR: { date: "2026-11-28", perDollar: "16500.25" },
        KWD: { date: "2026-11-27", perDollar: "0.30715" },
      },
      unused: ["CHF"],
      faults: [],
    });
  });

  it.each([
    ["2026-02-30,IDR,16480", "date"],
    ["28/11/2026,IDR,16480", "date"],
    ["2026-11-30,IDR,16480", "date"],
    ["1999-12-31,IDR,16480", "date"],
    ["2026-11-28,Rp,16480", "currency"],
    ["2026-11-28,IDR,16.480,00", "rate"],
    ['2026-11-28,IDR,"16,480"', "rate"],
    ["2026-11-28,IDR,-16480", "rate"],
    ["2026-11-28,IDR,0", "rate"],
    ["2026-11-28,IDR,1.6e4", "rate"],
    ["2026-11-28,IDR,0.0000607", "rate"],
    ["2026-11-28,IDR,1648000", "rate"],
    ["2026-11-28,EUR,NaN", "rate"],
    ["2026-11-28,USD,16480", "rate"],
    ["2026-11-28,IDR,16480\n2026-11-28,IDR,16481", "rate"],
  ])("refuses %j and says where", (row, column) => {
    const { faults, rates } = read(row);
    expect(faults.length).toBeGreaterThan(0);
    expect(Object.keys(rates).length === 0 || faults[0]?.line === 3).toBe(true);
    if (row.split(",").length === 3) expect(faults[0]).toMatchObject({ column });
  });

  it("takes the same line twice for one", () => {
    expect(reasons("2026-11-28,IDR,16480\n2026-11-28,IDR,16480")).toEqual([]);
  });

  it("refuses files without the columns, without rates, with too many rows, or in another encoding", () => {
    expect(reasons("2026-11-28,IDR,1", "day,currency,rate")).toEqual([
      {
        line: 1,
        column: "date",
        code: "csv_column_missing",
        params: { column: "date" },
        reason: "the column is missing",
      },
    ]);
    expect(reasons("2026-11-28,CHF,0.8")).toEqual([
      { line: 1, reason: "the file has no rate that prices need" },
    ]);
    expect(readRates("", today).faults).toHaveLength(1);
    expect(reasons("2026-11-28,IDR,16480\n".repeat(50_001))[0]?.reason).toContain("more than 50000 rows");
    expect(readRates(Uint8Array.of(0x64, 0xff, 0xfe), today).faults[0]?.reason).toBe("the file is not UTF-8");
  });
});
