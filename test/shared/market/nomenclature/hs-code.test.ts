import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chapterOf, formatHsCode, HsCode, headingOf } from "#shared/market/nomenclature/hs-code.ts";

function faultOf(text: unknown): string | undefined {
  return HsCode.safeParse(text).error?.issues[0]?.message;
}

describe("HsCode", () => {
  it.each(["090111", "09011110", "970390", "010121"])("takes %s as it is", (text) => {
    expect(HsCode.parse(text)).toBe(text);
  });

  it.each([
    ["0901.11", "090111"],
    ["0901.11.10", "09011110"],
    [" 0901 11 ", "090111"],
  ])("drops the dots and spaces of %j", (text, code) => {
    expect(HsCode.parse(text)).toBe(code);
  });

  it.each([
    "",
    "09",
    "0901",
    "90111",
    "0901111",
    "090111100",
    "09-01-11",
    "09011a",
    "٠٩٠١١١",
    "09.".repeat(50),
  ])("refuses the malformed %j", (text) => {
    expect(faultOf(text)).toBe("hs_code_malformed");
  });

  it.each(["999999", "99999999", "990000", "770000", "981000", "000000"])(
    "refuses %s, which is no goods",
    (text) => {
      expect(faultOf(text)).toBe("hs_code_no_goods");
    },
  );

  it.each(["99", "9999", "TOTAL"])("refuses %s of the statistics", (text) => {
    expect(HsCode.safeParse(text).success).toBe(false);
  });

  it("says one fault at a time, the form before the goods", () => {
    const faults = (text: string) => HsCode.safeParse(text).error?.issues.map((it) => it.message);
    expect(faults("9999999")).toEqual(["hs_code_malformed"]);
    expect(faults("99".repeat(15))).toEqual(["hs_code_malformed"]);
    expect(faults("999999")).toEqual(["hs_code_no_goods"]);
    expect(faults("0901.11            x")).toEqual(["hs_code_malformed"]);
  });

  it("refuses a number, which has lost its leading zero", () => {
    expect(HsCode.safeParse(90111).success).toBe(false);
  });

  it("reads back what formatHsCode prints", () => {
    const digits = fc.stringMatching(/^(?:0[1-9]|[1-6]\d|7[0-6]|8\d|9[0-7])(?:\d{4}|\d{6})$/);
    fc.assert(
      fc.property(digits, (code) => {
        expect(HsCode.parse(formatHsCode(code))).toBe(code);
      }),
    );
  });
});

describe("the parts of an HS code", () => {
  it("are the chapter's two digits and the heading's four", () => {
    expect(chapterOf("09011110")).toBe("09");
    expect(headingOf("09011110")).toBe("0901");
  });
});

describe("formatHsCode", () => {
  it("prints a chapter and a heading by themselves", () => {
    expect([formatHsCode("09"), formatHsCode("0901")]).toEqual(["09", "0901"]);
  });

  it("prints six digits and eight as tariffs do", () => {
    expect(formatHsCode("090111")).toBe("0901.11");
    expect(formatHsCode("09011110")).toBe("0901.11.10");
  });
});
