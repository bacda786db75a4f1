import { get, post } from "#functions/platform/http/api-route.ts";
import { ShownPayment } from "#shared/money/payments/payment.ts";
import { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";
import { OrderPaper } from "#shared/trade/orders/order-paper.ts";
import { issueCreditNote, issueReceipt } from "./money-papers.service.ts";
import { getOrderMoney, startHeldPayment } from "./order-money.service.ts";

const tag = "payments";

export const orderMoneyApi = [
  get("/orders/:orderId/money", getOrderMoney, {
    tag,
    answer: ShownOrderMoney,
    summary: "What was paid to us for an order, what is held until when, and how more can be paid",
  }),
  post("/orders/:orderId/held-payments", startHeldPayment, {
    tag,
    answer: ShownPayment,
    status: 201,
    location: ({ id }) => `/payments/${id}`,
    summary: "Begin to pay what is due to us, who hold it until the goods are received, as its buyer",
  }),
  post("/orders/:orderId/held-payments/:paymentId/receipt", issueReceipt, {
    tag,
    answer: OrderPaper,
    location: ({ paperId }) => `/papers/${paperId}`,
    summary:
      "Make out the receipt of a payment to us that is held for the order; asked again, it is the same",
  }),
  post("/orders/:orderId/refunds/:refundId/credit-note", issueCreditNote, {
    tag,
    answer: OrderPaper,
    location: ({ paperId }) => `/papers/${paperId}`,
    summary: "Make out the credit note of a refund that was made; asked again, it is the same",
  }),
];
