import { get, post, step } from "#functions/platform/http/api-route.ts";
import { CardPage, ShownPayment } from "#shared/money/payments/payment.ts";
import { getPayment, leavePayment, openCardPage, tellTransferSent } from "./payments.service.ts";

const tag = "payments";
const path = "/payments/:paymentId";

export const paymentsApi = [
  get(path, getPayment, { tag, answer: ShownPayment, summary: "A payment to us, and how far it got" }),
  post(`${path}/card-page`, openCardPage, {
    tag,
    answer: CardPage,
    summary: "The address of the card company's page for it, as its buyer",
  }),
  post(`${path}/sent`, tellTransferSent, {
    tag,
    answer: ShownPayment,
    summary: "Say that the transfer was sent, as its buyer: it is looked for sooner",
  }),
  step(path, leavePayment, { tag, answer: ShownPayment, summary: "Leave off paying that way" }),
];
