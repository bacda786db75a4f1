import { get, post, put, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { OrderAddress } from "#shared/trade/orders/address.ts";
import { Order } from "#shared/trade/orders/order.ts";
import { ShownOrder } from "#shared/trade/orders/shown.ts";
import { writeOrderAddress } from "./address.service.ts";
import { agreeToChange, cancelOrder, dismissChange, proposeChange } from "./agreeing.service.ts";
import { finishOrder, startOrder, writeOrderNote } from "./making.service.ts";
import { issueProforma, issueShippingPapers } from "./order-papers.service.ts";
import { getOrder, listMyOrders, listOrdersOf } from "./order-reads.service.ts";
import { confirmPayment, denyPayment, reportPayment } from "./payments.service.ts";
import { orderSample } from "./sample-orders.service.ts";
import { completeOrder, receiveOrder, shipOrder } from "./shipping.service.ts";

const tag = "orders";
const one = { tag, answer: Order };
const list = { tag, answer: pageOfSchema(Order) };
const path = "/orders/:orderId";

export const ordersApi = [
  post("/inquiries/:inquiryId/samples", orderSample, {
    ...one,
    summary: "Order samples in a thread, as its buyer, at the price that the listing names",
    status: 201,
    location: ({ id }) => `/orders/${id}`,
  }),
  get("/orders", listMyOrders, { ...list, summary: "What you ordered as a buyer, last changed first" }),
  get("/profiles/:profileId/orders", listOrdersOf, {
    ...list,
    summary: "What your business has to deliver, in one stage, last changed first",
  }),
  get(path, getOrder, {
    tag,
    summary: "An order with its terms, notes, shipments and papers, and who is waited for",
    answer: ShownOrder,
    isAlwaysSent: true,
  }),
  put(`${path}/address`, writeOrderAddress, {
    tag,
    answer: OrderAddress,
    summary: "Say where the goods go, as its buyer",
  }),
  step(path, reportPayment, { ...one, summary: "Say that what is due was transferred, as its buyer" }),
  step(path, confirmPayment, { ...one, summary: "Say that the reported payment has arrived" }),
  step(path, denyPayment, { ...one, summary: "Say that the reported payment has not arrived, and why" }),
  step(path, startOrder, { ...one, summary: "Begin production, as its exporter" }),
  step(path, finishOrder, { ...one, summary: "Say that the goods are made and packed" }),
  step(path, shipOrder, { ...one, summary: "Record that goods have left, all of what is left or a part" }),
  step(path, receiveOrder, { ...one, summary: "Confirm what has arrived, all of it or a part" }),
  step(path, completeOrder, { ...one, summary: "Say that all is well; nothing can be claimed after" }),
  step(path, proposeChange, { ...one, summary: "Ask the other side for more time, or to cancel" }),
  step(path, agreeToChange, { ...one, summary: "Agree to what the other side asks" }),
  step(path, dismissChange, { ...one, summary: "Say no to what is asked, or take your own back" }),
  step(path, cancelOrder, {
    ...one,
    summary: "Cancel: while nothing is paid, or where the other side is late and nothing is shipped",
  }),
  post(`${path}/notes`, writeOrderNote, { ...one, summary: "Tell the other side how it goes on" }),
  post(`${path}/proforma`, issueProforma, {
    ...one,
    summary: "Issue the proforma invoice, which says where to pay",
  }),
  post(`${path}/shipping-papers`, issueShippingPapers, {
    ...one,
    summary: "Issue the commercial invoice and the packing list of a shipment",
  }),
];
