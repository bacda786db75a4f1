import type { Order } from "./order.ts";

/** What of an order decides what can be done with it, and until when. */
export type Standing = Pick<
  Order,
  | "profileId"
  | "buyerId"
  | "stage"
  | "createdAt"
  | "total"
  | "depositMinor"
  | "payment"
  | "payments"
  | "ordered"
  | "shipped"
  | "received"
> & {
  [Part in
    | "isShort"
    | "creditMinor"
    | "proposal"
    | "deliverBy"
    | "readyBy"
    | "shipBy"
    | "paymentReportedAt"
    | "paymentDeniedAt"
    | "depositPaidAt"
    | "balancePaidAt"
    | "startedAt"
    | "readyAt"
    | "lastShippedAt"
    | "shippedAt"
    | "receivedAt"
    | "completedAt"
    | "cancelledAt"
    | "disputedAt"
    | "settledAt"
    | "agreedAt"
    | "lateAt"
    | "remindedAt"]?: Order[Part] | undefined;
};
