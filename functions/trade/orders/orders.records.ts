import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { type Ref, ref, type Table } from "#functions/platform/table/table.ts";
import { isIdOf } from "#shared/ids.ts";
import { orderIds } from "#shared/trade/ids.ts";
import type { OrderDocument, PapersDesk } from "#shared/trade/order-documents/order-document.ts";
import { OrderAddress } from "#shared/trade/orders/address.ts";
import { OrderBoard } from "#shared/trade/orders/board.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { Order, OrderNote, OrderTerms } from "#shared/trade/orders/order.ts";
import { OrderPaper, OrderPayee, Payee } from "#shared/trade/orders/order-paper.ts";
import { Shipment } from "#shared/trade/orders/shipment.ts";
import type { OrderStage } from "#shared/trade/orders/stages.ts";
import {
  orderDocumentRecord,
  papersDeskRecord,
  orderPartition as partition,
} from "./order-documents.records.ts";

const three = (number: number) => String(number).padStart(3, "0");

/** An order and all that belongs to it share a partition, so that its page is one read. */
export const orderRecord = defineRecord<Order, string>()({
  kind: "order",
  schema: Order,
  key: (id) => ({ pk: partition(id), sk: "ORDER" }),
  keyOf: ({ id }) => id,
  process: orderProcess,
  subject: orderProcess.subject,
  indexes: {
    "by-profile": ({ profileId }) => ({ inProfile: profileId }),
    "by-person": ({ buyerId }) => ({ ofPerson: buyerId }),
  },
});

export const orderTermsRecord = defineRecord<OrderTerms, string>()({
  kind: "order-terms",
  schema: OrderTerms,
  key: (orderId) => ({ pk: partition(orderId), sk: "TERMS" }),
  keyOf: ({ orderId }) => orderId,
});

/** Where the goods go, as the buyer says; sealed, as it may be somebody's home. */
export const orderAddressRecord = defineRecord<OrderAddress, string>()({
  kind: "order-address",
  schema: OrderAddress,
  sealed: ["name", "address", "contactName", "phone"],
  key: (orderId) => ({ pk: partition(orderId), sk: "ADDRESS" }),
  keyOf: ({ orderId }) => orderId,
});

type Numbered = { orderId: string; number: number };

export const orderNoteRecord = defineRecord<OrderNote, Numbered>()({
  kind: "order-note",
  schema: OrderNote,
  key: ({ orderId, number }) => ({ pk: partition(orderId), sk: `NOTE#${three(number)}` }),
  keyOf: ({ orderId, number }) => ({ orderId, number }),
});

export const shipmentRecord = defineRecord<Shipment, Numbered>()({
  kind: "shipment",
  schema: Shipment,
  key: ({ orderId, number }) => ({ pk: partition(orderId), sk: `SHIPMENT#${three(number)}` }),
  keyOf: ({ orderId, number }) => ({ orderId, number }),
});

export const orderPaperRecord = defineRecord<OrderPaper, Numbered>()({
  kind: "order-paper",
  schema: OrderPaper,
  key: ({ orderId, number }) => ({ pk: partition(orderId), sk: `PAPER#${three(number)}` }),
  keyOf: ({ orderId, number }) => ({ orderId, number }),
});

/** Where a business takes money, as it last said; sealed. */
export const payeeRecord = defineRecord<Payee, string>()({
  kind: "payee",
  schema: Payee,
  sealed: ["holder", "bank", "account"],
  key: (profileId) => ({ pk: `PROFILE#${profileId}`, sk: "PAYEE" }),
  keyOf: ({ profileId }) => profileId,
});

/** The same of one order, which its two sides see. */
export const orderPayeeRecord = defineRecord<OrderPayee, string>()({
  kind: "order-payee",
  schema: OrderPayee,
  sealed: ["holder", "bank", "account"],
  key: (orderId) => ({ pk: partition(orderId), sk: "PAYEE" }),
  keyOf: ({ orderId }) => orderId,
});

/** Where a business begins: its open orders, kept by what follows from each of them. */
export const orderBoardRecord = defineRecord<OrderBoard, string>()({
  kind: "order-board",
  schema: OrderBoard,
  key: (profileId) => ({ pk: `PROFILE#${profileId}`, sk: "ORDERS" }),
  keyOf: ({ profileId }) => profileId,
});

/** All of an order in one operation; undefined where there is none. */
export interface WholeOrder {
  order: Order;
  terms: OrderTerms;
  address?: OrderAddress | undefined;
  payee?: OrderPayee | undefined;
  /** Oldest first, all of these. */
  notes: OrderNote[];
  shipments: Shipment[];
  papers: OrderPaper[];
  documents: OrderDocument[];
  desk?: PapersDesk | undefined;
}

/** More than all that an order's limits allow. */
const mostParts = 500;

export async function wholeOrder(table: Table, orderId: string): Promise<WholeOrder | undefined> {
  if (!isIdOf(orderIds, orderId)) return undefined;
  const found = await table.queryPartition(partition(orderId), { limit: mostParts });
  const [[order], [terms], [address], [payee], notes, shipments, papers, documents, [desk]] =
    await Promise.all([
      found.of(orderRecord),
      found.of(orderTermsRecord),
      found.of(orderAddressRecord),
      found.of(orderPayeeRecord),
      found.of(orderNoteRecord),
      found.of(shipmentRecord),
      found.of(orderPaperRecord),
      found.of(orderDocumentRecord),
      found.of(papersDeskRecord),
    ]);
  return order && terms && { order, terms, address, payee, notes, shipments, papers, documents, desk };
}

/** What was agreed on. @throws Error where there is none, which no write leaves */
export async function termsOf(table: Table, orderId: string): Promise<OrderTerms> {
  const found = await table.get(orderTermsRecord, orderId);
  if (!found) throw new Error(`${orderId} has no terms.`);
  return found;
}

/** A business's orders in one stage, last changed first. */
export function ordersOfProfile(
  table: Table,
  { profileId, stage }: { profileId: string; stage: OrderStage },
  page: PageRequest,
): Promise<Page<Order>> {
  return table.queryIndex(orderRecord, "by-profile", { inProfile: profileId, stage }, page);
}

/** A business's board of orders, to be read together with other things. */
export function boardRef(profileId: string): Ref<OrderBoard> {
  return ref(orderBoardRecord, profileId);
}

/** What a buyer ordered, last changed first. */
export function ordersOfBuyer(table: Table, buyerId: string, page: PageRequest): Promise<Page<Order>> {
  return table.queryIndex(orderRecord, "by-person", { ofPerson: buyerId }, page);
}
