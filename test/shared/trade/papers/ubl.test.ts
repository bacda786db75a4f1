import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Paper } from "#shared/trade/papers/paper.ts";
import { ublInvoice } from "#shared/trade/papers/ubl.ts";
import { samplePaper } from "#test/support/papers.ts";

const words = {
  paymentTerms: "Deposit 30 %; Balance before shipment",
  charges: { freight: "Freight", insurance: "Insurance", other: "Other charges", discount: "Discount" },
};
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ["cac:InvoiceLine", "cac:AllowanceCharge", "cbc:Note"].includes(name),
});

// biome-ignore lint/suspicious/noExplicitAny: a parsed document is JSON of as many shapes as there are elements
type Parsed = any;

function written(more: object = {}): { xml: string; invoice: Parsed } {
  const xml = ublInvoice({ ...samplePaper("commercial_invoice", "zh-Hant"), ...more } as Paper, words);
  expect(XMLValidator.validate(xml)).toBe(true);
  return { xml, invoice: parser.parse(xml).Invoice };
}

/** The order of UBL 2.1's schema, of what we write. */
const order = [
  "cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:InvoiceTypeCode cbc:Note cbc:DocumentCurrencyCode cbc:BuyerReference",
  "cac:OrderReference cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PaymentMeans cac:PaymentTerms",
  "cac:AllowanceCharge cac:TaxTotal cac:LegalMonetaryTotal cac:InvoiceLine",
].flatMap((it) => it.split(" "));

describe("ublInvoice", () => {
  it("says which rules it follows, and has its parts in the schema's order", () => {
    const { invoice } = written();
    expect(Object.keys(invoice).filter((key) => !key.startsWith("@"))).toEqual(order);
    expect(invoice).toMatchObject({
      "@_xmlns": "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
      "cbc:CustomizationID": "urn:cen.eu:en16931:2017",
      "cbc:ProfileID": "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0",
      "cbc:ID": "CI-2026-0042",
      "cbc:IssueDate": "2026-11-09",
      "cbc:InvoiceTypeCode": "380",
      "cbc:DocumentCurrencyCode": "TWD",
      "cbc:BuyerReference": "PO 7715",
      "cac:OrderReference": { "cbc:ID": "PO 7715", "cbc:SalesOrderID": "ord-2026-0042" },
    });
    expect(invoice["cbc:Note"][0]).toBe("CIF Keelung 基隆 (Incoterms 2020)");
  });

  it("names both parties with address, numbers and where they take invoices", () => {
    const { invoice } = written();
    expect(invoice["cac:AccountingSupplierParty"]["cac:Party"]).toMatchObject({
      "cbc:EndpointID": { "#text": "sari@rotan.example", "@_schemeID": "EM" },
      "cac:PostalAddress": {
        "cbc:StreetName": "Jalan Soekarno-Hatta 88, Lowokwaru",
        "cac:Country": { "cbc:IdentificationCode": "ID" },
      },
      "cac:PartyTaxScheme": { "cbc:CompanyID": "ID013121660091000" },
      "cac:PartyLegalEntity": {
        "cbc:RegistrationName": "CV Rotan Sari Malang",
        "cbc:CompanyID": "9120001234567",
      },
    });
    expect(invoice["cac:AccountingCustomerParty"]["cac:Party"]).toMatchObject({
      "cac:PartyName": { "cbc:Name": "雅婷生活選物有限公司" },
      "cac:PartyLegalEntity": { "cbc:CompanyID": "04595257" },
    });
  });

  it("has totals that add up as EN 16931 asks (BR-CO-10 to BR-CO-16)", () => {
    const { invoice } = written({
      charges: [
        { kind: "freight", amountMinor: 2_520_000 },
        { kind: "discount", amountMinor: 100_050 },
      ],
    });
    const total = invoice["cac:LegalMonetaryTotal"];
    const of = (name: string) => Math.round(Number(total[name]["#text"]) * 100);
    const lines = invoice["cac:InvoiceLine"].map((it: Parsed) =>
      Math.round(Number(it["cbc:LineExtensionAmount"]["#text"]) * 100),
    );
    expect(of("cbc:LineExtensionAmount")).toBe(lines.reduce((sum: number, it: number) => sum + it, 0));
    expect(of("cbc:ChargeTotalAmount")).toBe(2_520_000);
    expect(of("cbc:AllowanceTotalAmount")).toBe(100_050);
    expect(of("cbc:TaxExclusiveAmount")).toBe(
      of("cbc:LineExtensionAmount") + of("cbc:ChargeTotalAmount") - of("cbc:AllowanceTotalAmount"),
    );
    expect(of("cbc:PayableAmount")).toBe(of("cbc:TaxInclusiveAmount"));
    expect(invoice["cac:TaxTotal"]["cac:TaxSubtotal"]["cbc:TaxableAmount"]["#text"]).toBe(
      total["cbc:TaxExclusiveAmount"]["#text"],
    );
    expect(total["cbc:PayableAmount"]["@_currencyID"]).toBe("TWD");
    expect(
      invoice["cac:AllowanceCharge"].map((it: Parsed) => [
        it["cbc:ChargeIndicator"],
        it["cbc:AllowanceChargeReason"],
      ]),
    ).toEqual([
      ["true", "Freight"],
      ["false", "Discount"],
    ]);
  });

  it("says of each line the unit, the HS code, the origin and a price that makes its total", () => {
    const { invoice } = written();
    const [first, second] = invoice["cac:InvoiceLine"];
    expect(first).toMatchObject({
      "cbc:ID": "1",
      "cbc:InvoicedQuantity": { "#text": "480", "@_unitCode": "SET" },
      "cbc:LineExtensionAmount": { "#text": "208800.00", "@_currencyID": "TWD" },
      "cac:Item": {
        "cbc:Description": "籐編收納籃，三件一組",
        "cac:SellersItemIdentification": { "cbc:ID": "RSM-301" },
        "cac:OriginCountry": { "cbc:IdentificationCode": "ID" },
        "cac:CommodityClassification": {
          "cbc:ItemClassificationCode": { "#text": "46021210", "@_listID": "HS" },
        },
        "cac:ClassifiedTaxCategory": { "cbc:ID": "G", "cbc:Percent": "0" },
      },
      "cac:Price": { "cbc:PriceAmount": { "#text": "435.00" } },
    });
    expect(second["cbc:InvoicedQuantity"]["@_unitCode"]).toBe("XBG");
  });

  it("tells each kind of packing by its code of Recommendation 21", () => {
    const [line] = samplePaper("commercial_invoice", "en").lines;
    for (const unit of ["CT", "BX", "BG", "PA", "PO", "BO", "ST"] as const) {
      const { invoice } = written({ lines: [{ ...line, unit }] });
      expect(invoice["cac:InvoiceLine"][0]["cbc:InvoicedQuantity"]["@_unitCode"]).toBe(`X${unit}`);
    }
  });

  it("writes no decimals of a currency that has none", () => {
    const xml = ublInvoice(samplePaper("commercial_invoice", "ja"), words);
    expect(xml).toContain('<cbc:PriceAmount currencyID="JPY">1450</cbc:PriceAmount>');
    expect(xml).not.toMatch(/currencyID="JPY">\d+\./);
  });

  it("puts a seller without a tax number outside of VAT, which has no rate (BR-O-02, BR-O-05)", () => {
    const { seller } = samplePaper("commercial_invoice", "en");
    const nib = seller.taxNumbers.filter(({ name }) => name === "NIB");
    const { xml, invoice } = written({ seller: { ...seller, taxNumbers: nib } });
    expect(xml).not.toContain("PartyTaxScheme");
    expect(xml).not.toContain("cbc:Percent");
    expect(invoice["cac:TaxTotal"]["cac:TaxSubtotal"]["cac:TaxCategory"]).toMatchObject({
      "cbc:ID": "O",
      "cbc:TaxExemptionReasonCode": "VATEX-EU-O",
    });
  });

  it("keeps what people wrote as text, whatever signs are in it", () => {
    const hostile = `<x a="1">&amp; ]]> 'q' </cbc:Name>😀\u0000\uFFFE\uD800`;
    const { invoice } = written({
      seller: { ...samplePaper("commercial_invoice", "en").seller, name: hostile },
    });
    const { "cac:PartyName": name } = invoice["cac:AccountingSupplierParty"]["cac:Party"];
    expect(name["cbc:Name"]).toBe(`<x a="1">&amp; ]]> 'q' </cbc:Name>😀\uFFFD`);
  });

  it("leaves out what is not known", () => {
    const { invoice } = written({
      references: undefined,
      bank: undefined,
      charges: [],
      notes: undefined,
      delivery: undefined,
    });
    const left = new Set(Object.keys(invoice));
    for (const name of [
      "cbc:BuyerReference",
      "cac:OrderReference",
      "cac:PaymentMeans",
      "cac:AllowanceCharge",
      "cbc:Note",
    ])
      expect(left.has(name)).toBe(false);
  });
});
