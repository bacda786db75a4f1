import { idKind } from "#shared/ids.ts";

/** What is paid for: money knows of an order its id and what is due, and trade the rest. */
export const orderIds = idKind("order", "ord");
export const paymentIds = idKind("payment", "pay");
export const refundIds = idKind("refund", "rfd");
export const payoutIds = idKind("payout", "pyo");
export const payoutBatchIds = idKind("payoutBatch", "pbt");
export const bankLineIds = idKind("bankLine", "bln");
