import { describe, expect, it } from "vitest";
import type { StatementAnswers } from "#shared/money/bank/statements/csv.ts";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import { digest } from "#test/support/bank-statements.ts";
import { faultOf, linesOf, told } from "#test/support/read-statements.ts";

describe("a bank's CSV file", () => {
  it("is read with a mark column without a heading, newest first, and footers", () => {
    const text = `No. rekening :,'1234567890
Nama :,PT CONTOH
Mata Uang :,IDR

Tanggal Transaksi,Keterangan,Cabang,Jumlah,,Saldo
'31/01/2026,TRSF E-BANKING CR RF18 5390 0754 7034,0000,"1,500,000.00",CR,"2,000,000.00"
'30/01/2026,BIAYA ADM,0000,"10,000.00",DB,"500,000.00"
Saldo Awal,:,"510,000.00"
Kredit,:,"1,500,000.00"
Dicetak 31/01/2026 10:22
`;
    expect(linesOf(text)).toEqual([
      "2026-01-31|credit|IDR 150000000||TRSF E-BANKING CR RF18 5390 0754 7034",
      "2026-01-30|debit|IDR 1000000||BIAYA ADM",
    ]);
    expect(readStatement(text, digest).statements).toMatchObject([
      {
        currency: "IDR",
        closing: { on: "2026-01-31", amountMinor: 200_000_000 },
        account: { last4: "7890" },
      },
    ]);
  });

  it("is read with signed amounts, and times behind its days", () => {
    const text = `Date,Description,Amount,Currency
2026-02-01 10:22:33,Payment in,1250.50,USD
2026-02-02 09:00,Fee,-3.00,USD
2026-02-02 09:00,Reversed fee,+3.00,USD`;
    expect(linesOf(text, told)).toEqual([
      "2026-02-01|credit|USD 125050||Payment in",
      "2026-02-02|debit|USD 300||Fee",
      "2026-02-02|credit|USD 300||Reversed fee",
    ]);
  });

  it.each([
    [
      "BRI's",
      "TGL_TRAN;TGL_EFEKTIF;JAM_TRAN;DESK_TRAN;MUTASI_DEBET;MUTASI_KREDIT;SALDO_AKHIR_MUTASI\n2026-01-31 00:00:00;2026-01-31;101500;NBMB A TO B;0.00;1500000.00;1500000.00",
      "2026-01-31|credit|IDR 150000000||NBMB A TO B",
    ],
    [
      "Mandiri's",
      'Account No,Date,Val. Date,Transaction Code,Description,Description,Reference No.,Debit,Credit\n1234567890,31/01/26,31/01/26,6502,MCM TRANSFER,DARI SITI,99,.00,"1,500,000.00"',
      "2026-01-31|credit|IDR 150000000||MCM TRANSFER DARI SITI",
    ],
    [
      "BNI's",
      'Post Date,Value Date,Branch,Journal No.,Description,Amount,Db/Cr,Balance\n31/01/2026 10:15:00,31/01/2026,JKT,77,TRANSFER DARI,"1,500,000.00",K,"1,500,000.00"',
      "2026-01-31|credit|IDR 150000000||TRANSFER DARI",
    ],
    [
      "one with compact days, and a value date alone",
      "Value date\tNarrative\tDebit amount\n20260131\tFEE\t5000",
      "2026-01-31|debit|IDR 500000||FEE",
    ],
  ])("is read in layouts such as %s", (_, text, line) => {
    expect(linesOf(text, { account: "1234567890", currency: "IDR" })).toEqual([line]);
  });

  it("takes words of rows that have nothing else to the row above", () => {
    const text =
      "Date,Description,Debit,Credit\n2026-02-01,Payment,,10.00\n,second half,,\n2026-02-02,Fee,1.00,\nTotal,,1.00,10.00";
    expect(linesOf(text, told)).toEqual([
      "2026-02-01|credit|USD 1000||Payment second half",
      "2026-02-02|debit|USD 100||Fee",
    ]);
  });

  it.each<[string, string, StatementAnswers, object]>([
    [
      "a day of two readings",
      "Date,Amount\n01/02/2026,-5.00",
      told,
      { code: "statement_day_unclear", first: "2026-02-01", second: "2026-01-02", line: 2 },
    ],
    [
      "a day that the calendar has not",
      "Date,Amount\n2026-02-30,-5.00",
      told,
      { code: "statement_day_faulty", line: 2 },
    ],
    [
      "an amount of two readings",
      'Date,Amount\n2026-02-01,-5.00\n2026-02-02,"-1,500"',
      { ...told, currency: "KWD" },
      { code: "read" },
    ],
    [
      "a lone mark that nothing explains",
      'Date,Amount\n2026-02-02,"-1,500"',
      told,
      { code: "statement_amount_unclear", small: "1.5", large: "1500", line: 2 },
    ],
    [
      "amounts without a side",
      "Date,Amount\n2026-02-02,15.00",
      told,
      { code: "statement_direction_unclear", line: 2 },
    ],
    [
      "amounts on both sides",
      "Date,Debit,Credit\n2026-02-02,15.00,15.00",
      told,
      { code: "statement_direction_unclear", line: 2 },
    ],
    [
      "a row without an amount",
      "Date,Debit,Credit\n2026-02-02,,",
      told,
      { code: "statement_amount_missing", line: 2 },
    ],
    [
      "an amount without a day",
      "Date,Debit,Credit\n2026-02-02,1.00,\n,2.00,",
      told,
      { code: "statement_day_faulty", line: 3 },
    ],
    [
      "no account",
      "Date,Debit\n2026-02-02,15.00",
      { currency: "USD" },
      { code: "statement_account_missing", line: 2 },
    ],
    [
      "another account",
      "Account,Date,Debit\n999,2026-02-02,15.00",
      told,
      { code: "statement_account_other", line: 2 },
    ],
    [
      "no currency",
      "Date,Debit\n2026-02-02,15.00",
      { account: "1" },
      { code: "statement_currency_missing", line: 2 },
    ],
    [
      "a currency that we do not take",
      "Date,Debit,Ccy\n2026-02-02,15.00,THB",
      { account: "1" },
      { code: "statement_currency_unknown", currency: "THB", line: 2 },
    ],
    [
      "balances that do not go on",
      "Date,Debit,Credit,Balance\n2026-02-01,,10.00,10.00\n2026-02-02,,10.00,20.00\n2026-02-03,,10.00,31.00",
      told,
      { code: "statement_balance_differs", line: 4 },
    ],
    [
      "more decimals than the currency has",
      "Date,Debit\n2026-02-02,15.555555",
      told,
      { code: "statement_amount_faulty", line: 2 },
    ],
    [
      "two columns of amounts",
      "Date,Amount,Nominal\n2026-02-02,15.00,15.00",
      told,
      { code: "statement_column_repeated", column: "Nominal", line: 1 },
    ],
    ["no headings", "2026-02-02,15.00", told, { code: "statement_columns_missing", line: 1 }],
    [
      "an open quotation mark",
      'Date,Debit\n2026-02-02,1.00\n2026-02-02,"15.00',
      told,
      { code: "statement_quote_open", line: 3 },
    ],
    ["no rows", "Date,Debit\n", told, { code: "statement_empty", line: 1 }],
  ])("is refused for %s, or asked about", (_, text, answers, expected) => {
    const fault = faultOf(text, answers);
    if ("code" in expected && expected.code === "read") expect(fault).toBe("read");
    else expect(fault).toMatchObject(expected);
  });

  it("is read once what it leaves open is answered", () => {
    expect(
      linesOf('Date,Amount\n01/02/2026,"1,500"', {
        ...told,
        days: "day_first",
        decimal: ".",
        unsigned: "credit",
      }),
    ).toEqual(["2026-02-01|credit|USD 150000"]);
    expect(
      linesOf('Date,Amount\n01/02/2026,"1,500"', {
        ...told,
        days: "month_first",
        decimal: ".",
        unsigned: "debit",
      }),
    ).toEqual(["2026-01-02|debit|USD 150000"]);
  });

  it("takes what its other cells prove: the order of days, and the mark of decimals", () => {
    expect(linesOf('Date,Debit\n01/02/2026,"1,500"\n13/02/2026,2.50', told)).toEqual([
      "2026-02-01|debit|USD 150000",
      "2026-02-13|debit|USD 250",
    ]);
  });
});
