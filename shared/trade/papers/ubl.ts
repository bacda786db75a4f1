import { amountFigure } from "#shared/terms/money.ts";
import type { UnitCode } from "#shared/terms/units.ts";
import { type Element, element, optionalElement, xmlDocument } from "#shared/xml.ts";
import type { Paper } from "./paper.ts";
import type { chargeKinds, PaperLine } from "./paper-parts.ts";
import { lineTotalMinor, totalsOf } from "./paper-totals.ts";
import { buyerParty, sellerParty, vatNumberOf } from "./ubl-parties.ts";

/** What the invoice says in words. */
export interface UblWords {
  paymentTerms: string;
  charges: Readonly<Record<(typeof chargeKinds)[number], string>>;
}

/**
 * A commercial invoice as UBL 2.1 after EN 16931, for a buyer's or a customs broker's software. Goods that leave the country
 * are free of VAT (category G); a seller who has no tax number is outside of it (O).
 */
export function ublInvoice(paper: Paper, words: UblWords): string {
  const { references = {}, charges, currency } = paper;
  const orderNumber = references.buyersOrder ?? references.order;
  const amount = amountIn(currency);
  return xmlDocument(
    element(
      "Invoice",
      [
        element("cbc:CustomizationID", "urn:cen.eu:en16931:2017"),
        element("cbc:ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),
        element("cbc:ID", paper.number),
        element("cbc:IssueDate", paper.issuedOn),
        element("cbc:InvoiceTypeCode", commercialInvoice),
        ...notesOf(paper).map((it) => element("cbc:Note", it)),
        element("cbc:DocumentCurrencyCode", currency),
        optionalElement("cbc:BuyerReference", orderNumber),
        orderNumber === undefined
          ? undefined
          : element("cac:OrderReference", [
              element("cbc:ID", orderNumber),
              references.buyersOrder === undefined
                ? undefined
                : optionalElement("cbc:SalesOrderID", references.order),
            ]),
        sellerParty(paper.seller),
        buyerParty(paper.buyer),
        paper.bank && paymentMeans(paper.bank),
        element("cac:PaymentTerms", [element("cbc:Note", words.paymentTerms)]),
        ...charges.map(({ kind, amountMinor }) =>
          element("cac:AllowanceCharge", [
            element("cbc:ChargeIndicator", String(kind !== "discount")),
            element("cbc:AllowanceChargeReason", words.charges[kind]),
            amount("cbc:Amount", amountMinor),
            taxCategory("cac:TaxCategory", paper),
          ]),
        ),
        taxTotal(paper),
        monetaryTotal(paper),
        ...paper.lines.map((line, index) => invoiceLine(line, index, paper)),
      ],
      namespaces,
    ),
  );
}

/** UNTDID 1001. */
const commercialInvoice = "380";

const namespaces = {
  xmlns: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
  "xmlns:cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
  "xmlns:cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
};

function notesOf({ delivery, notes }: Paper): string[] {
  const term = delivery && `${delivery.incoterm} ${delivery.namedPlace} (Incoterms 2020)`;
  return [term, notes?.text].filter((it) => it !== undefined);
}

function amountIn(currency: Paper["currency"]) {
  return (name: string, minor: number) => element(name, decimal(minor, currency), { currencyID: currency });
}

/** "1450.00", from whole minor units and through no float. */
function decimal(amountMinor: number, currency: Paper["currency"]): string {
  const { whole, decimals } = amountFigure({ amountMinor, currency });
  return decimals === "" ? whole : `${whole}.${decimals}`;
}

/** UNTDID 4461: 30 is a credit transfer. */
function paymentMeans({ holder, account, swift }: NonNullable<Paper["bank"]>): Element {
  return element("cac:PaymentMeans", [
    element("cbc:PaymentMeansCode", "30"),
    element("cac:PayeeFinancialAccount", [
      element("cbc:ID", account),
      element("cbc:Name", holder),
      swift === undefined ? undefined : element("cac:FinancialInstitutionBranch", [element("cbc:ID", swift)]),
    ]),
  ]);
}

/** G: free export item, tax not charged. O: not subject to tax, which has no rate, not even 0. */
function taxCategory(name: string, { seller }: Paper, isTotal = false): Element {
  const isInside = vatNumberOf(seller) !== undefined;
  return element(name, [
    element("cbc:ID", isInside ? "G" : "O"),
    isInside ? element("cbc:Percent", "0") : undefined,
    isTotal ? element("cbc:TaxExemptionReasonCode", isInside ? "VATEX-EU-G" : "VATEX-EU-O") : undefined,
    element("cac:TaxScheme", [element("cbc:ID", "VAT")]),
  ]);
}

function taxTotal(paper: Paper): Element {
  const amount = amountIn(paper.currency);
  return element("cac:TaxTotal", [
    amount("cbc:TaxAmount", 0),
    element("cac:TaxSubtotal", [
      amount("cbc:TaxableAmount", totalsOf(paper).totalMinor),
      amount("cbc:TaxAmount", 0),
      taxCategory("cac:TaxCategory", paper, true),
    ]),
  ]);
}

function monetaryTotal(paper: Paper): Element {
  const amount = amountIn(paper.currency);
  const { goodsMinor, totalMinor } = totalsOf(paper);
  const sumOf = (isDiscount: boolean) =>
    paper.charges
      .filter(({ kind }) => (kind === "discount") === isDiscount)
      .reduce((sum, it) => sum + it.amountMinor, 0);
  const [discounts, charges] = [sumOf(true), sumOf(false)];
  return element("cac:LegalMonetaryTotal", [
    amount("cbc:LineExtensionAmount", goodsMinor),
    amount("cbc:TaxExclusiveAmount", totalMinor),
    amount("cbc:TaxInclusiveAmount", totalMinor),
    discounts > 0 ? amount("cbc:AllowanceTotalAmount", discounts) : undefined,
    charges > 0 ? amount("cbc:ChargeTotalAmount", charges) : undefined,
    amount("cbc:PayableAmount", totalMinor),
  ]);
}

/** Kinds of packing are of Recommendation 21, which is told by an X before them. */
const packings: Partial<Record<UnitCode, string>> = {
  ...{ CT: "XCT", BX: "XBX", BG: "XBG", PA: "XPA" },
  ...{ PO: "XPO", BO: "XBO", ST: "XST" },
};

function invoiceLine(line: PaperLine, index: number, paper: Paper): Element {
  const { currency, origin } = paper;
  const amount = amountIn(currency);
  const { description, translation, article, hsCode, quantity, unit, unitPriceMinor } = line;
  return element("cac:InvoiceLine", [
    element("cbc:ID", String(index + 1)),
    element("cbc:InvoicedQuantity", String(quantity), { unitCode: packings[unit] ?? unit }),
    amount("cbc:LineExtensionAmount", lineTotalMinor(line)),
    element("cac:Item", [
      optionalElement("cbc:Description", translation),
      element("cbc:Name", description),
      article === undefined
        ? undefined
        : element("cac:SellersItemIdentification", [element("cbc:ID", article)]),
      origin === undefined
        ? undefined
        : element("cac:OriginCountry", [element("cbc:IdentificationCode", origin)]),
      hsCode === undefined
        ? undefined
        : element("cac:CommodityClassification", [
            element("cbc:ItemClassificationCode", hsCode, { listID: "HS" }),
          ]),
      taxCategory("cac:ClassifiedTaxCategory", paper),
    ]),
    element("cac:Price", [amount("cbc:PriceAmount", unitPriceMinor)]),
  ]);
}
