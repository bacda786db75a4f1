import { restore, type Write } from "#functions/platform/table/write.ts";
import { newOrder } from "#functions/trade/orders/new-order.ts";
import {
  orderAddressRecord,
  orderNoteRecord,
  orderRecord,
  orderTermsRecord,
  shipmentRecord,
} from "#functions/trade/orders/orders.records.ts";
import { paperCountRecord } from "#functions/trade/papers/issued-papers.records.ts";
import { agreedIn } from "#functions/trade/quotations/order-accepted.ts";
import { changesOf } from "#shared/process.ts";
import { orderIds } from "#shared/trade/ids.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { OrderAddress } from "#shared/trade/orders/address.ts";
import {
  acknowledged,
  arrived,
  finished,
  lastOf,
  type OrderChanges,
  reported,
  sent,
} from "#shared/trade/orders/changes.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import type { Order, OrderNote, OrderTerms } from "#shared/trade/orders/order.ts";
import { leftOf } from "#shared/trade/orders/quantities.ts";
import type { Shipment } from "#shared/trade/orders/shipment.ts";
import { paperNumber } from "#shared/trade/papers/paper-number.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoAct, DemoOrder } from "../threads/ordered.ts";
import type { BuiltBusiness } from "./business.ts";

export interface BuiltOrder {
  order: Order;
  terms: OrderTerms;
  address: OrderAddress;
  notes: OrderNote[];
  shipments: Shipment[];
}

interface Source {
  inquiry: Inquiry;
  quotation: Quotation;
  revision: Revision;
  business: BuiltBusiness;
}

const sailing = {
  mode: "sea",
  packages: [{ carrier: "KMTC (demo)", trackingNumber: "DEMO0012345" }],
} as const;

/** An order that came of an accepted quotation, as it went on after. */
export function orderOf(
  name: string,
  { acts, address }: DemoOrder,
  { inquiry, quotation, revision, business }: Source,
  moments: Moments,
): BuiltOrder {
  const id = demoId(orderIds, name);
  let at = quotation.acceptedAt ?? revision.createdAt;
  const number = paperNumber("order", at.slice(0, 4), 1);
  const made = newOrder(
    { id, number, now: at },
    agreedIn(inquiry, quotation, revision, business.profile.isDemo),
  );
  const begun = { version: 1, createdAt: at, updatedAt: at };
  let order: Order = { ...made.order, ...begun };
  const built: Omit<BuiltOrder, "order"> = {
    terms: { ...made.terms, ...begun },
    address: { orderId: id, buyerId: inquiry.buyerId, ...address, ...begun },
    notes: [],
    shipments: [],
  };
  for (const act of acts) {
    at = moments.minutesAfter(at, act.afterHours * 60);
    const stamps = { version: 1, createdAt: at, updatedAt: at };
    const authorId = act.from === "buyer" ? inquiry.buyerId : business.profile.ownerId;
    if (act.act === "note") {
      const { from = "exporter", text = "" } = act;
      built.notes.push({ orderId: id, number: built.notes.length + 1, from, authorId, text, ...stamps });
    }
    if (act.act === "ship")
      built.shipments.push({ orderId: id, number: 1, authorId, ...shipmentOf(order, at), ...stamps });
    order = { ...order, ...taken(order, act, at), version: order.version + 1, updatedAt: at };
  }
  return { order, ...built };
}

function shipmentOf(order: Order, at: string) {
  return {
    quantities: leftOf(order.ordered, order.shipped),
    shippedOn: at.slice(0, 10),
    ...sailing,
    packages: [...sailing.packages],
  };
}

/** What an act makes of an order, by the process that real ones go by. */
function taken(order: Order, { act, from = "exporter" }: DemoAct, now: string): OrderChanges {
  if (act === "note") return { noteCount: order.noteCount + 1, ...lastOf("noted", from, now) };
  const moved = changesOf(orderProcess.steps[act], order, { now });
  if (!moved) throw new RangeError(`${order.id} stands at ${order.stage}: there is nothing to ${act}.`);
  return { ...moved, ...besides(order, act, now) } as OrderChanges;
}

function besides(order: Order, act: Exclude<DemoAct["act"], "note">, now: string): OrderChanges {
  switch (act) {
    case "pay":
      return reported(order, { paidOn: now.slice(0, 10), reference: "DEMO-FT-01" }, now);
    case "acknowledge":
      return acknowledged(order, now);
    case "start":
      return lastOf("started", "exporter", now);
    case "finish":
      return finished(order, now);
    case "ship":
      return sent(order, { ...shipmentOf(order, now), isLast: false }, now);
    case "receive":
      return arrived(order, leftOf(order.shipped, order.received), now);
    case "complete":
      return lastOf("completed", "buyer", now);
  }
}

export function orderWrites({ order, terms, address, notes, shipments }: BuiltOrder): Write[] {
  const { profileId, createdAt } = order;
  const year = createdAt.slice(0, 4);
  const stamps = { version: 1, createdAt, updatedAt: createdAt };
  return [
    restore(orderRecord, order),
    restore(orderTermsRecord, terms),
    restore(orderAddressRecord, address),
    ...notes.map((note) => restore(orderNoteRecord, note)),
    ...shipments.map((shipment) => restore(shipmentRecord, shipment)),
    restore(paperCountRecord, { profileId, paperKind: "order", year, count: 1, ...stamps }),
  ];
}
