import { nothing, placeOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { PageQuery } from "#shared/page-query.ts";
import { everyPerson } from "#shared/permissions.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { isSentAsItIs, shownDocument } from "#shared/trade/order-documents/order-document.ts";
import { orderMismatches } from "#shared/trade/order-documents/order-mismatches.ts";
import { deadlineOf } from "#shared/trade/orders/deadlines.ts";
import { orderPermissions, orderSubject } from "#shared/trade/orders/order.permissions.ts";
import { OrdersQuery, paymentUnderway, type ShownOrder, shownNote } from "#shared/trade/orders/shown.ts";
import { anOrder, aWholeOrder } from "./order-abouts.ts";
import { ordersOfBuyer, ordersOfProfile, payeeRecord } from "./orders.records.ts";
import { underwayOf } from "./payment-underway.ts";

/** An order with all that belongs to it, as the actor's side sees it: one operation, and one more while it is paid to us. */
export const getOrder = read({
  permission: orderPermissions.read,
  of: aWholeOrder,
  async find({ ctx, person, thing }): Promise<ShownOrder> {
    const { order, terms, address, payee, notes, shipments, papers, documents } = thing;
    const side = sideOf(order, person);
    const paid = await underwayOf(ctx.table, order);
    return {
      ...order,
      side,
      terms,
      notes: notes.map(shownNote),
      shipments: shipments.map(({ authorId: _authorId, ...shipment }) => shipment),
      papers,
      mismatches: orderMismatches(thing, side),
      files: documents.filter(({ paper }) => isSentAsItIs(paper)).map(shownDocument),
      ...(address ? { address } : {}),
      ...(payee ? { payee } : {}),
      ...(paid ? { underway: paymentUnderway(paid) } : {}),
      ...waitingOf(deadlineOf(order)),
    };
  },
});

function waitingOf(deadline: ReturnType<typeof deadlineOf>): Pick<ShownOrder, "waitsFor" | "waitsUntil"> {
  return deadline ? { waitsFor: deadline.waitsFor, waitsUntil: deadline.at } : {};
}

/** What the actor ordered as a buyer, last changed first. */
export const listMyOrders = read({
  permission: everyPerson,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, person, input }) => ordersOfBuyer(ctx.table, person.id, input),
});

/** A business's orders, in one stage, last changed first. */
export const listOrdersOf = read({
  permission: orderPermissions.read,
  of: placeOf(({ profileId }: { profileId: string }) => orderSubject({ profileId })),
  input: OrdersQuery,
  find: ({ ctx, thing: { profileId }, input: { stage, ...page } }) =>
    ordersOfProfile(ctx.table, { profileId, stage }, page),
});

/** Where the business took money last, to begin the form of the next proforma invoice with. */
export const getPayee = read({
  permission: orderPermissions.fulfil,
  of: anOrder,
  find: async ({ ctx, thing }) => ({
    order: thing,
    payee: await ctx.table.get(payeeRecord, thing.profileId),
  }),
});
