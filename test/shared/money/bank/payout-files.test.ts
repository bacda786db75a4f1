import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { painFile } from "#shared/money/bank/payouts/pain-file.ts";
import { PayoutBatch } from "#shared/money/bank/payouts/payout-batch.ts";
import { payoutCsv } from "#shared/money/bank/payouts/payout-csv.ts";
import { biFastMaximumMinor, payoutRoadOf } from "#shared/money/bank/payouts/payout-road.ts";
import { isSwiftName, swiftText } from "#shared/money/bank/payouts/swift-text.ts";
import { currencies, minorDigits } from "#shared/terms/currencies.ts";

const signs = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
const idOf = (prefix: string) =>
  fc.string({ unit: fc.constantFrom(...signs), minLength: 26, maxLength: 26 }).map((it) => `${prefix}_${it}`);
const account = fc.record({
  number: fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 8, maxLength: 16 }),
  bank: fc.constantFrom(
    { bic: "CENAIDJA" },
    { bic: "BMRIIDJAXXX" },
    { clearingCode: "014", clearingSystem: "IDSKN" },
  ),
});
const name = fc.constantFrom(
  "PT Kopi Gayo",
  "Siti Nurhaliza",
  "Żółw & Søn",
  '=cmd|"x"!A1 Ltd',
  "UD. Tenun, Ende; Flores",
);

const anyBatch: fc.Arbitrary<PayoutBatch> = fc.record({
  id: idOf("pbt"),
  madeAt: fc.constant("2026-12-01T02:00:00.000Z"),
  payOn: fc.constant("2026-12-02"),
  payer: fc.record({
    name: fc.constant("PT Rantau"),
    accounts: fc.record(Object.fromEntries(currencies.map((it) => [it, account]))),
  }),
  payouts: fc.uniqueArray(
    fc.record({
      id: idOf("pyo"),
      amount: fc.record({
        amountMinor: fc.integer({ min: 1, max: 10_000_000_000_000 }),
        currency: fc.constantFrom(...currencies),
      }),
      name,
      account,
      text: fc.string({ unit: "grapheme", maxLength: 200 }),
    }),
    { minLength: 1, maxLength: 8, selector: (it) => it.id },
  ),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (tag) => tag === "PmtInf" || tag === "CdtTrfTxInf",
});

// biome-ignore lint/suspicious/noExplicitAny: a parsed document is JSON of as many shapes as there are elements
type Parsed = any;

function initiation(batch: PayoutBatch): Parsed {
  const xml = painFile(batch);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { Document } = parser.parse(xml);
  expect(Document["@_xmlns"]).toBe("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
  return Document.CstmrCdtTrfInitn;
}

/** In thousandths, exactly. */
function thousandths(text: string): bigint {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(3, "0"));
}

function sumOf(amounts: readonly string[]): bigint {
  return amounts.reduce((sum, it) => sum + thousandths(it), 0n);
}

const swiftSet = /^[A-Za-z0-9][A-Za-z0-9/\-?:().,'+ ]*$/;

describe("painFile", () => {
  it("has a block for each currency, whose count and control sum are those of its transfers, and the header's of all", () => {
    fc.assert(
      fc.property(anyBatch, (batch) => {
        expect(PayoutBatch.parse(batch)).toEqual(batch);
        const { GrpHdr, PmtInf } = initiation(batch);
        expect(GrpHdr.NbOfTxs).toBe(String(batch.payouts.length));
        expect(PmtInf).toHaveLength(new Set(batch.payouts.map((it) => it.amount.currency)).size);
        for (const block of PmtInf) {
          const amounts = block.CdtTrfTxInf.map((it: Parsed) => it.Amt.InstdAmt);
          expect(new Set(amounts.map((it: Parsed) => it["@_Ccy"]))).toEqual(new Set([block.DbtrAcct.Ccy]));
          expect(block.NbOfTxs).toBe(String(amounts.length));
          expect(thousandths(block.CtrlSum)).toBe(sumOf(amounts.map((it: Parsed) => it["#text"])));
          expect(block.PmtInfId.length).toBeLessThanOrEqual(35);
        }
        expect(thousandths(GrpHdr.CtrlSum)).toBe(sumOf(PmtInf.map((it: Parsed) => it.CtrlSum)));
      }),
    );
  });

  it("has each payout once, by its id, with its currency's decimals, its account and a name that banks read", () => {
    fc.assert(
      fc.property(anyBatch, (batch) => {
        const transfers = initiation(batch).PmtInf.flatMap((it: Parsed) => it.CdtTrfTxInf);
        const byId = new Map(transfers.map((it: Parsed) => [it.PmtId.EndToEndId, it]));
        expect(byId.size).toBe(batch.payouts.length);
        for (const payout of batch.payouts) {
          const transfer = byId.get(payout.id) as Parsed;
          const { amountMinor, currency } = payout.amount;
          const [, decimals = ""] = transfer.Amt.InstdAmt["#text"].split(".");
          expect(decimals).toHaveLength(minorDigits[currency]);
          expect(thousandths(transfer.Amt.InstdAmt["#text"])).toBe(
            BigInt(amountMinor) * 10n ** BigInt(3 - minorDigits[currency]),
          );
          expect(transfer.CdtrAcct.Id.Othr.Id).toBe(payout.account.number);
          expect(transfer.Cdtr.Nm).toMatch(swiftSet);
          if (transfer.RmtInf) expect(transfer.RmtInf.Ustrd).toMatch(swiftSet);
          expect(payout.id.length).toBeLessThanOrEqual(35);
          expect(transfer.PmtTpInf?.LclInstrm.Prtry).toBe(payoutRoadOf(payout.amount));
        }
      }),
    );
  });

  it("has its parts in the order of ISO 20022", () => {
    fc.assert(
      fc.property(anyBatch, (batch) => {
        const { GrpHdr, PmtInf } = initiation(batch);
        inOrder(GrpHdr, "MsgId CreDtTm NbOfTxs CtrlSum InitgPty");
        for (const block of PmtInf) {
          inOrder(
            block,
            "PmtInfId PmtMtd BtchBookg NbOfTxs CtrlSum PmtTpInf ReqdExctnDt Dbtr DbtrAcct DbtrAgt ChrgBr CdtTrfTxInf",
          );
          for (const it of block.CdtTrfTxInf)
            inOrder(it, "PmtId PmtTpInf Amt ChrgBr CdtrAgt Cdtr CdtrAcct RmtInf");
        }
      }),
    );
  });

  it("names a bank by its BIC or its number in the clearing, and an IBAN as one", () => {
    const [batch] = fc.sample(anyBatch, 1) as [PayoutBatch];
    const [payout] = batch.payouts as [PayoutBatch["payouts"][number]];
    const paidTo = (it: PayoutBatch["payouts"][number]["account"]) =>
      initiation({ ...batch, payouts: [{ ...payout, account: it }] }).PmtInf[0].CdtTrfTxInf[0];
    expect(paidTo({ number: "DE89370400440532013000", bank: { bic: "COBADEFF" } })).toMatchObject({
      CdtrAgt: { FinInstnId: { BICFI: "COBADEFF" } },
      CdtrAcct: { Id: { IBAN: "DE89370400440532013000" } },
    });
    expect(
      paidTo({ number: "0123456789", bank: { clearingCode: "014", clearingSystem: "IDSKN" } }),
    ).toMatchObject({
      CdtrAgt: { FinInstnId: { ClrSysMmbId: { ClrSysId: { Prtry: "IDSKN" }, MmbId: "014" } } },
      CdtrAcct: { Id: { Othr: { Id: "0123456789" } } },
    });
  });

  it("refuses a currency that no account pays", () => {
    const [batch] = fc.sample(anyBatch, 1) as [PayoutBatch];
    expect(() => painFile({ ...batch, payer: { ...batch.payer, accounts: {} } })).toThrow(
      "payer_account_missing",
    );
  });
});

function inOrder(parsed: object, order: string): void {
  const known = order.split(" ");
  const places = Object.keys(parsed).map((it) => known.indexOf(it));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

describe("payoutCsv", () => {
  it("has a row for each payout and each currency's sum, and no cell that a spreadsheet runs", () => {
    fc.assert(
      fc.property(anyBatch, (batch) => {
        const rows: Record<string, string>[] = parse(payoutCsv(batch), { columns: true });
        const totals = rows.filter((it) => it.payout_id?.startsWith("TOTAL"));
        const transfers = rows.filter((it) => !totals.includes(it));
        expect(transfers.map((it) => it.payout_id).sort()).toEqual(batch.payouts.map((it) => it.id).sort());
        for (const total of totals) {
          const own = transfers.filter((it) => it.currency === total.currency);
          expect(total.payout_id).toBe(`TOTAL ${own.length}`);
          expect(thousandths(total.amount ?? "")).toBe(sumOf(own.map((it) => it.amount ?? "")));
        }
        for (const cell of rows.flatMap((it) => Object.values(it))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe("payoutRoadOf", () => {
  it("goes by BI-FAST to Rp 250 million, by RTGS above, and by neither in other currencies", () => {
    expect(biFastMaximumMinor).toBe(250_000_000 * 100);
    expect(payoutRoadOf({ amountMinor: 25_000_000_000, currency: "IDR" })).toBe("BI-FAST");
    expect(payoutRoadOf({ amountMinor: 25_000_000_001, currency: "IDR" })).toBe("RTGS");
    expect(payoutRoadOf({ amountMinor: 1, currency: "USD" })).toBeUndefined();
  });
});

describe("swiftText", () => {
  it("leaves nothing but SWIFT's signs, of any text, and changes none of what it left", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 1, max: 200 }),
        (text, maximum) => {
          const it = swiftText(text, maximum);
          expect(it === "" || swiftSet.test(it)).toBe(true);
          expect(it.length).toBeLessThanOrEqual(maximum);
          expect(swiftText(it, maximum)).toBe(it);
        },
      ),
    );
  });

  it.each([
    ["Désirée Müller-Weiß", "Desiree Muller-Weiss"],
    ["Łukasz Żółw", "Lukasz Zolw"],
    ["Søren Ægir & Sønner", "Soren AEgir + Sonner"],
    ["Nguyễn Thị Đào", "Nguyen Thi Dao"],
    ["CV “Maju” ‘Jaya’", "CV .Maju. 'Jaya'"],
    ["//cmd", "cmd"],
    ["-1+2", "1+2"],
    ["a_b@c", "a-b.c"],
    ["ＫＯＰＩ　１", "KOPI 1"],
  ])("writes %s as %s", (text, latin) => {
    expect(swiftText(text, 140)).toBe(latin);
  });

  it("knows which names a bank cannot read", () => {
    expect(["PT Kopi Gayo", "Désirée", "Łukasz Żółw", "Ny. Đào"].map(isSwiftName)).not.toContain(false);
    expect(["陳美玲", "山田 K", "محمد", "12", "…", ""].map(isSwiftName)).not.toContain(true);
  });
});
