import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanNumber } from "#shared/trade/registration-numbers/clean-number.ts";
import { formVerdicts, judgeNumber, numberRules } from "#shared/trade/registration-numbers/judge-number.ts";
import { publishedNumbers } from "./published-numbers.ts";

describe("judgeNumber", () => {
  it.each(publishedNumbers)(
    "calls $number of $country $verdict ($source)",
    ({ country, number, rule, verdict }) => {
      expect(judgeNumber(country, number)).toMatchObject({ rule, verdict });
    },
  );

  it("has published numbers of both kinds for each rule with a check digit", () => {
    const checked = ["tw_ubn", "jp_corporate_number", "kr_brn", "sg_uen", "lei"] as const;
    for (const rule of checked)
      for (const verdict of ["well_formed", "malformed"])
        expect(publishedNumbers.filter((it) => it.rule === rule && it.verdict === verdict)).not.toEqual([]);
  });

  it.each([
    ["TW", "統一編號：２２０９９１３１", "22099131"],
    ["TW", "UBN: 2209-9131", "22099131"],
    ["TW", "統編 22099131", "22099131"],
    ["JP", "法人番号 ７０１０７０５０００７２５", "7010705000725"],
    ["JP", "登録番号：T7010705000725", "7010705000725"],
    ["KR", "사업자등록번호 116–82–00276", "1168200276"],
    ["SG", "UEN No. 197401143c", "197401143C"],
    ["SG", "Co. Reg. No. 197401143C", "197401143C"],
    ["HK", "BR No: 12345678", "12345678"],
    ["MY", "SSM 201901000005 (1312525-A)", "201901000005"],
    ["SA", "VAT No. ٣٠٠٢٧٠٧٦٩٢٠٠٠٠٣", "300270769200003"],
    ["US", "LEI 5493 0084 UKLV MY22 DS16", "54930084UKLVMY22DS16"],
  ])("reads %s %s as people write it", (country, text, number) => {
    expect(judgeNumber(country, text)).toMatchObject({ number, verdict: "well_formed" });
  });

  it("finds each single digit that was mistyped, as check digits do", () => {
    const found = publishedNumbers.filter(
      ({ rule, verdict }) => verdict === "well_formed" && (rule === "jp_corporate_number" || rule === "lei"),
    );
    for (const { country, number } of found) {
      const right = judgeNumber(country, number).number;
      for (const at of [2, 5, 9, 11]) {
        const digit = right[at] ?? "";
        // Nine and zero are the same to Japan's rule.
        if (!/[1-7]/.test(digit)) continue;
        const wrong = `${right.slice(0, at)}${Number(digit) + 1}${right.slice(at + 1)}`;
        expect(judgeNumber(country, wrong).verdict, wrong).toBe("malformed");
      }
    }
  });

  it.each([
    // The fifth and sixth digits name one of six kinds of entities.
    ["MY", "201907000005", "malformed"],
    ["MY", "20190100000", "malformed"],
    ["HK", "1234567890", "malformed"],
    // Sources do not agree on the check digit: none is refused for it.
    ["SA", "399999999800003", "well_formed"],
    ["SA", "399999999900001", "malformed"],
    ["SA", "39999999990003", "malformed"],
  ] as const)("holds %s %s to the form that is published: %s", (country, number, verdict) => {
    expect(judgeNumber(country, number).verdict).toBe(verdict);
  });

  it("says nothing of a number whose country has no rule", () => {
    expect(judgeNumber("AQ", "123")).toEqual({
      number: "123",
      rule: "none",
      verdict: "unknown",
      hasCheckDigit: false,
    });
  });

  it("says of no form without a check digit that it has one", () => {
    for (const country of ["HK", "MY", "SA"])
      for (const it of publishedNumbers.filter((one) => one.country === country && one.rule !== "lei"))
        expect(judgeNumber(country, it.number).hasCheckDigit).toBe(false);
  });

  it("answers of any text in any country", () => {
    const country = fc.constantFrom("TW", "JP", "KR", "SG", "HK", "MY", "SA", "US", "", "constructor");
    fc.assert(
      fc.property(country, fc.string({ unit: "binary" }), (of, text) => {
        const judged = judgeNumber(of, text);
        expect(formVerdicts).toContain(judged.verdict);
        expect(numberRules).toContain(judged.rule);
      }),
    );
  });
});

describe("cleanNumber", () => {
  it("changes nothing that it has cleaned already", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,20}$/), (number) => {
        const once = cleanNumber(`${number.slice(0, 3)}-${number.slice(3)}`);
        expect(cleanNumber(once)).toBe(once);
      }),
    );
  });

  it("takes no letters of an LEI for a name", () => {
    expect(cleanNumber("LEIX00TODVLNUTNSYF94")).toBe("LEIX00TODVLNUTNSYF94");
  });
});
