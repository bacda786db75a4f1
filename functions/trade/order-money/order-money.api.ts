import { get, post } from "#functions/platform/http/api-route.ts";
import { ShownPayment } from "#shared/money/payments/payment.ts";
import { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";
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
];
