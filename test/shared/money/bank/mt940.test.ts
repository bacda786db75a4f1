import { describe, expect, it } from "vitest";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import { digest } from "#test/support/bank-statements.ts";
import { faultOf, linesOf } from "#test/support/read-statements.ts";

const mt940 = `{1:F01CENAIDJAXXXX0000000000}{2:I940CENAIDJAXXXXN}{4:
:20:START
:25:CENAIDJA/1234567890USD
:28C:12/1
:60F:D251231USD100,
:61:2601021231RD50,25NTRFNONREF//B1
:86:/ORDP//NAME/TOKO ABC/REMI/first part of a long text that ends
just sixty five
:61:260105C1000,NMSCRF18539007547034
/OCMT/EUR900,
:86:goods
:61:260106RC50,25NTRFNONREF//B3
:62F:C260106USD900,
-}
`;

describe("an MT940 file", () => {
  it("is read with reversals, a turn of the year, an overdrawn account and our reference where the payer put it", () => {
    expect(linesOf(mt940)).toEqual([
      "2025-12-31|credit|USD 5025|TOKO ABC|/ORDP//NAME/TOKO ABC/REMI/first part of a long text that ends just sixty five|reversal",
      "2026-01-05|credit|USD 100000||goods /OCMT/EUR900, RF18539007547034",
      "2026-01-06|debit|USD 5025|||reversal",
    ]);
    expect(readStatement(mt940, digest).statements).toMatchObject([
      {
        id: "START 12/1",
        currency: "USD",
        opening: { on: "2025-12-31", amountMinor: -10_000 },
        closing: { amountMinor: 90_000 },
      },
    ]);
  });

  it.each([
    [
      "a closing balance that differs",
      mt940.replace("USD900,", "USD901,"),
      { code: "statement_balance_differs", line: 13 },
    ],
    [
      "no closing balance",
      mt940.replace(/:62F:.*\n/, ""),
      { code: "statement_part_missing", part: ":62F:", line: 2 },
    ],
    [
      "a line that is none",
      mt940.replace(":61:260105C", ":61:260105X"),
      { code: "statement_malformed", line: 9 },
    ],
    [
      "a day that the calendar has not",
      mt940.replace(":61:260105", ":61:260231"),
      { code: "statement_day_faulty", line: 9 },
    ],
    [
      "more decimals than the currency has",
      mt940.replace("C1000,", "C1000,001"),
      { code: "statement_amount_faulty", line: 9 },
    ],
    [
      "a currency that we do not take",
      mt940.replaceAll("251231USD", "251231THB"),
      { code: "statement_currency_unknown", line: 5 },
    ],
    [
      "balances in two currencies",
      mt940.replace("251231USD", "251231EUR"),
      { code: "statement_currency_other", line: 13 },
    ],
  ])("is refused for %s, with the line", (_, text, expected) => {
    expect(faultOf(text)).toMatchObject(expected);
  });
});
