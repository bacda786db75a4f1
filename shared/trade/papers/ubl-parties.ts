import { type Element, element, optionalElement } from "#shared/xml.ts";
import type { PaperParty } from "./paper-parts.ts";

/** The seller, with what they are known by to the tax office where they have such a number. */
export function sellerParty(seller: PaperParty): Element {
  const vatNumber = vatNumberOf(seller);
  const registered = seller.taxNumbers.find((it) => it !== taxNumberOf(seller))?.number;
  return element("cac:AccountingSupplierParty", [party(seller, vatNumber, registered)]);
}

/** The buyer; a number of another country's tax office is what their firm is registered under. */
export function buyerParty(buyer: PaperParty): Element {
  return element("cac:AccountingCustomerParty", [party(buyer, undefined, buyer.taxNumbers[0]?.number)]);
}

/** A seller's tax number as EN 16931 takes it, its country before it: "ID013121660091000". */
export function vatNumberOf(seller: PaperParty): string | undefined {
  const number = taxNumberOf(seller)?.number.replaceAll(/[^A-Za-z\d]/g, "");
  return number ? `${seller.country}${number}` : undefined;
}

/** NIB is a business number, which is none of the tax office's. */
function taxNumberOf({ taxNumbers }: PaperParty) {
  return taxNumbers.find(({ name }) => name.toUpperCase() !== "NIB");
}

function party(
  { name, country, address, contact, electronicAddress }: PaperParty,
  vatNumber: string | undefined,
  registered: string | undefined,
): Element {
  const reached =
    electronicAddress ?? (contact?.email ? { scheme: "EM", address: contact.email } : undefined);
  const [street, more, ...others] = address?.split("\n") ?? [];
  return element("cac:Party", [
    reached && element("cbc:EndpointID", reached.address, { schemeID: reached.scheme }),
    element("cac:PartyName", [element("cbc:Name", name)]),
    element("cac:PostalAddress", [
      optionalElement("cbc:StreetName", street),
      optionalElement("cbc:AdditionalStreetName", more),
      others.length > 0 ? element("cac:AddressLine", [element("cbc:Line", others.join(", "))]) : undefined,
      element("cac:Country", [element("cbc:IdentificationCode", country)]),
    ]),
    vatNumber === undefined
      ? undefined
      : element("cac:PartyTaxScheme", [
          element("cbc:CompanyID", vatNumber),
          element("cac:TaxScheme", [element("cbc:ID", "VAT")]),
        ]),
    element("cac:PartyLegalEntity", [
      element("cbc:RegistrationName", name),
      optionalElement("cbc:CompanyID", registered),
    ]),
    contact &&
      element("cac:Contact", [
        optionalElement("cbc:Name", contact.name),
        optionalElement("cbc:Telephone", contact.phone),
        optionalElement("cbc:ElectronicMail", contact.email),
      ]),
  ]);
}
