import { describe, expect, it } from "vitest";
import { faultOf, linesOf } from "#test/support/read-statements.ts";

function camt(entries: string, closing: string, version = "08"): string {
  const balance = (code: string, amount: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="USD">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-01</Dt></Dt></Bal>`;
  return `<?xml version="1.0"?>
<ns:Document xmlns:ns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><ns:BkToCstmrStmt><ns:Stmt>
<Id>S1</Id><Acct><Id><IBAN>DE89 3704 0044 0532 0130 00</IBAN></Id></Acct>
${balance("OPBD", "0")}${balance("CLBD", closing)}
${entries}
</ns:Stmt></ns:BkToCstmrStmt></ns:Document>`;
}

const entry = (amount: string, inside: string, side = "CRDT", more = "") =>
  `<Ntry><Amt Ccy="USD">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd>${more}<Sts><Cd>BOOK</Cd></Sts><BookgDt><DtTm>2026-02-01T23:59:00+07:00</DtTm></BookgDt>${inside}</Ntry>`;
const part = (amount: string, words: string) =>
  `<TxDtls><Refs><AcctSvcrRef>${words}</AcctSvcrRef></Refs><Amt Ccy="USD">${amount}</Amt><RmtInf><Ustrd>${words}</Ustrd></RmtInf></TxDtls>`;

describe("a CAMT.053 file", () => {
  it("makes a batch's transactions lines of their own, which have to make its amount", () => {
    const batch = entry("30.5", `<NtryDtls>${part("10", "one")}${part("20.50", "two")}</NtryDtls>`);
    expect(linesOf(camt(batch, "30.50"))).toEqual([
      "2026-02-01|credit|USD 1000||one",
      "2026-02-01|credit|USD 2050||two",
    ]);
    expect(faultOf(camt(batch.replace(">10<", ">11<"), "30.50"))).toMatchObject({
      code: "statement_batch_differs",
      stated: "3050",
      counted: "3150",
      line: 5,
    });
  });

  it("keeps a batch whole whose transactions do not say their amounts", () => {
    const batch = entry(
      "30",
      `<NtryDtls>${part("10", "one").replace(/<Amt.*?<\/Amt>/, "")}${part("20", "two")}</NtryDtls>`,
    );
    expect(linesOf(camt(batch, "30"))).toEqual(["2026-02-01|credit|USD 3000||one two"]);
  });

  it("reads reversals, structured references, entities and words in CDATA, and leaves out what is not booked", () => {
    const words = `<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>A &amp; B</Nm></Dbtr></RltdPties><RmtInf><Ustrd><![CDATA[<x> &amp;]]></Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>`;
    const pending = entry("99", "").replace("BOOK", "PDNG");
    const text = camt(
      `${entry("5", words)}${entry("5", "", "DBIT", "<RvslInd>true</RvslInd>")}${pending}`,
      "0",
    );
    expect(linesOf(text)).toEqual([
      "2026-02-01|credit|USD 500|A & B|<x> &amp; RF18539007547034",
      "2026-02-01|debit|USD 500|||reversal",
    ]);
  });

  it("finds our reference in the payer's own, and in what the bank adds", () => {
    const own =
      "<NtryDtls><TxDtls><Refs><EndToEndId>RF18539007547034</EndToEndId></Refs><RmtInf><Ustrd>goods</Ustrd></RmtInf></TxDtls></NtryDtls>";
    expect(linesOf(camt(entry("5", own), "5"))).toEqual([
      "2026-02-01|credit|USD 500||goods RF18539007547034",
    ]);
  });

  it.each([
    [
      "a document type of its own",
      `<!DOCTYPE a [<!ENTITY b "c">]>\n${camt("", "0")}`,
      { code: "statement_malformed", line: 1 },
    ],
    ["tags that do not close", camt("<Ntry>", "0"), { code: "statement_malformed" }],
    ["a version that we do not read", camt("", "0", "13"), { code: "statement_version_unknown", line: 2 }],
    [
      "another message",
      camt("", "0").replaceAll("camt.053", "camt.054"),
      { code: "statement_version_unknown" },
    ],
    [
      "an entry without a side",
      camt(entry("5", "").replace(/<CdtDbtInd>.*?<\/CdtDbtInd>/, ""), "5"),
      { code: "statement_part_missing", part: "CdtDbtInd", line: 5 },
    ],
    [
      "an entry in another currency",
      camt(entry("5", "").replace("USD", "EUR"), "5"),
      { code: "statement_currency_other", line: 5 },
    ],
    ["an exponent", camt(entry("5E2", ""), "500"), { code: "statement_amount_faulty", line: 5 }],
    [
      "a closing balance that differs",
      camt(entry("5", ""), "6"),
      { code: "statement_balance_differs", line: 4 },
    ],
    [
      "no opening balance",
      camt(entry("5", ""), "5").replace("OPBD", "ITAV"),
      { code: "statement_balance_missing", line: 2 },
    ],
  ])("is refused for %s, with the line", (_, text, expected) => {
    expect(faultOf(text)).toMatchObject(expected);
  });
});
