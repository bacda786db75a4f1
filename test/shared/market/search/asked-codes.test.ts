import { describe, expect, it } from "vitest";
import { beginningsOf, takeCodes } from "#shared/market/search/asked-codes.ts";

describe("takeCodes", () => {
  it.each([
    ["0901", "0901"],
    ["09.01", "0901"],
    ["0901.11", "090111"],
    ["0901 11", "090111"],
    ["0901.11.10", "09011110"],
    ["09011110", "09011110"],
    ["090111000", "090111000"],
    ["0901110000", "0901110000"],
    ["0901.11.10.00", "0901111000"],
    ["0901 11 10 00", "0901111000"],
    ["0307.49.3000", "0307493000"],
    ["1212.21-000", "121221000"],
    ["HS4402", "4402"],
    ["hs 09", "09"],
    ["HS-code: 1702.90.99", "17029099"],
    ["kode HS 33012900", "33012900"],
    ["tariff code 121221", "121221"],
    ["HTS 9401.53.00", "94015300"],
    ["HS编码：4402200000", "4402200000"],
    ["HSコード 1702.90", "170290"],
    ["HS코드 4402", "4402"],
    ["رمز 440220", "440220"],
    ["税番 460219", "460219"],
    ["稅則號列 0904.11.20", "09041120"],
    ["HS 97", "97"],
    ["chapter 67", "67"],
    ["heading 4402", "4402"],
    ["bab 33", "33"],
    ["الفصل 67", "67"],
    ["第67章", "67"],
    ["第9206類", "9206"],
    ["제67류", "67"],
    ["0101", "0101"],
    ["0106", "0106"],
    ["9706", "9706"],
    ["010111112222", "010111112222"],
    ["0901·11", "090111"],
  ])("takes %s whole", (text, code) => {
    const { codes, rest } = takeCodes(text);
    expect({ codes, rest: rest.trim() }).toEqual({ codes: [code], rest: "" });
  });

  it("leaves the words beside a code", () => {
    expect(takeCodes("roasted coffee 0901.21.10 from Java")).toEqual({
      codes: ["09012110"],
      rest: "roasted coffee   from Java",
    });
  });

  it.each([
    ["a quantity", "1000 pcs"],
    ["a year", "harvest 2026"],
    ["a chapter that there is not", "770100"],
    ["a chapter of no goods", "999999"],
    ["a business number of 13 digits", "9120001234567"],
    ["a size", "25 kg"],
    ["letters and digits", "a0901b"],
    ["a heading past the chapter's last", "0107"],
    ["a heading before the first", "0900"],
    ["a chapter before the first", "0001"],
    ["thirteen digits though named so", "HS 0901111122223"],
    ["a chapter that there is not, though named so", "HS 77"],
    ["a chapter past the last, though named so", "HS 98"],
    ["a chapter that is not named so", "09"],
    ["three digits", "090"],
    ["a number with a dash before", "B-0901"],
    ["a number with a unit behind", "4402kg"],
  ])("takes %s for none", (_, text) => {
    expect(takeCodes(text).codes).toEqual([]);
  });
});

describe("beginningsOf", () => {
  it("are cut between pairs, the longest first", () => {
    expect(beginningsOf("090111000")).toEqual(["09011100", "090111", "0901", "09"]);
    expect(beginningsOf("0901")).toEqual(["09"]);
    expect(beginningsOf("09")).toEqual([]);
    expect(beginningsOf("09011100000")).toEqual(["0901110000", "09011100", "090111", "0901", "09"]);
    expect(beginningsOf("0901110000")).toEqual(["09011100", "090111", "0901", "09"]);
  });
});
