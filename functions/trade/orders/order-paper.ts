import {
  buyerOf,
  commonOrigin,
  type PaperSides,
  paperLineOf,
  sellerOf,
  type Unissued,
  writtenBySeller,
} from "#functions/trade/papers/papers.offers.ts";
import type { OrderAddress } from "#shared/trade/orders/address.ts";
import type { Order, OrderLine, OrderTerms } from "#shared/trade/orders/order.ts";
import type { GoodsPaperKind } from "#shared/trade/orders/order-paper.ts";
import type { Shipment } from "#shared/trade/orders/shipment.ts";
import type { BankAccount } from "#shared/trade/papers/paper.ts";
import type { PaperParty } from "#shared/trade/papers/paper-parts.ts";

/** What the papers of an order are made of. */
export interface PaperSource {
  order: Pick<Order, "number" | "destinationCountry" | "isDemo">;
  terms: OrderTerms;
  address?: OrderAddress | undefined;
  bank?: BankAccount | undefined;
  /** The number of the last proforma invoice. */
  proforma?: string | undefined;
  /** That of the commercial invoice, on the packing list that goes with it. */
  invoice?: string | undefined;
  shipment?: Shipment | undefined;
}

/** A paper of an order: of all of it, or of one shipment. */
export function paperOfOrder(
  kind: GoodsPaperKind,
  number: string,
  sides: PaperSides,
  source: PaperSource,
): Unissued {
  const { order, terms, bank, shipment, address, proforma, invoice } = source;
  const lines = shipment ? linesIn(shipment, terms.lines) : terms.lines;
  return {
    kind,
    number,
    language: sides.language,
    seller: sellerOf(sides),
    ...partiesOf(sides, source),
    currency: terms.currency,
    lines: lines.map((line) => paperLineOf(line, sides.language)),
    charges: [],
    delivery: terms.delivery,
    portOfLoading: terms.port,
    origin: commonOrigin(lines),
    leadTimeDays: kind === "proforma_invoice" ? terms.leadTimeDays : undefined,
    payment: kind === "packing_list" ? undefined : terms.payment,
    references: {
      quotation: terms.quoted?.number,
      proformaInvoice: proforma,
      commercialInvoice: kind === "packing_list" ? invoice : undefined,
      order: order.number,
      buyersOrder: address?.reference,
    },
    shipment: shipment && {
      shippedOn: shipment.shippedOn,
      carriedBy: shipment.carriedBy,
      transportDocument: shipment.transportDocument,
    },
    bank: kind === "packing_list" ? undefined : bank,
    notes: kind === "proforma_invoice" ? writtenBySeller(terms.notes, sides) : undefined,
    isDemo: order.isDemo,
  };
}

/** Of each line what goes with this shipment, packed as it was. */
export function linesIn({ quantities, packing }: Shipment, lines: readonly OrderLine[]): OrderLine[] {
  return lines
    .map((line, at) => ({
      ...line,
      quantity: quantities[at] ?? 0,
      packing: packing?.[String(at)] ?? line.packing,
    }))
    .filter(({ quantity }) => quantity > 0);
}

/** The buyer, and who receives the goods where that is somebody else. */
export function partiesOf(
  sides: PaperSides,
  { order, address }: Pick<PaperSource, "order" | "address">,
): { buyer: PaperParty; consignee?: PaperParty } {
  const buyer = buyerOf(sides);
  if (!address) return { buyer };
  const { name, address: place, taxNumber, contactName, phone } = address;
  const contact = contactName || phone ? { name: contactName, phone } : undefined;
  const known = { ...buyer, taxNumbers: taxNumber ? [{ name: "Tax ID", number: taxNumber }] : [] };
  if (!name || name === buyer.name) return { buyer: { ...known, address: place, contact } };
  const consignee = { name, address: place, country: order.destinationCountry, taxNumbers: [], contact };
  return { buyer: known, consignee };
}
