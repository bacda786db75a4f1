import * as z from "zod";
import { accountRecord } from "#functions/money/ledger/ledger.offers.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { isIdOf } from "#shared/ids.ts";
import { orderIds, paymentIds } from "#shared/money/ids.ts";
import type { Account } from "#shared/money/ledger/account.ts";
import { holdingProcess } from "#shared/money/payments/holding.process.ts";
import { Holding } from "#shared/money/payments/holding.ts";
import { paymentProcess } from "#shared/money/payments/payment.process.ts";
import { HeldPayment } from "#shared/money/payments/payment.ts";
import { refundProcess } from "#shared/money/payments/refund.process.ts";
import { Refund } from "#shared/money/payments/refund.ts";
import { stamps } from "#shared/stamps.ts";

/** With the order's accounts, so that all of its money is one read. */
const partition = (orderId: string) => `LEDGER#${orderId}`;

export type PaymentAddress = Pick<HeldPayment, "orderId" | "id">;

export const paymentRecord = defineRecord<HeldPayment, PaymentAddress>()({
  kind: "held-payment",
  schema: HeldPayment,
  key: ({ orderId, id }) => ({ pk: partition(orderId), sk: `PAYMENT#${id}` }),
  keyOf: ({ orderId, id }) => ({ orderId, id }),
  process: paymentProcess,
  subject: paymentProcess.subject,
});

export const refundRecord = defineRecord<Refund, Pick<Refund, "orderId" | "id">>()({
  kind: "refund",
  schema: Refund,
  key: ({ orderId, id }) => ({ pk: partition(orderId), sk: `REFUND#${id}` }),
  keyOf: ({ orderId, id }) => ({ orderId, id }),
  process: refundProcess,
  indexes: { "by-stage": ({ createdAt }) => ({ stagedAt: createdAt }) },
});

export const holdingRecord = defineRecord<Holding, string>()({
  kind: "holding",
  schema: Holding,
  key: (orderId) => ({ pk: partition(orderId), sk: "HOLDING" }),
  keyOf: ({ orderId }) => orderId,
  process: holdingProcess,
  indexes: {
    "by-stage": ({ orderId, since }) => ({ stagedAt: since, id: orderId }),
    "by-profile": ({ orderId, profileId }) => ({ inProfile: profileId, id: orderId }),
  },
});

const MoneyPointer = z.strictObject({
  /** The id of a payment or a refund, or the reference that a buyer writes on a transfer. */
  text: z.string().max(40),
  orderId: orderIds.schema,
  paymentId: paymentIds.schema,
  ...stamps,
});
export type MoneyPointer = z.infer<typeof MoneyPointer>;

/** Which order a payment is of, for whoever is told of the payment alone. */
export const moneyPointerRecord = defineRecord<MoneyPointer, string>()({
  kind: "money-pointer",
  schema: MoneyPointer,
  key: (text) => ({ pk: `MONEY#${text}`, sk: "POINTER" }),
  keyOf: ({ text }) => text,
});

const AppliedEvent = z.strictObject({ id: z.string().max(255), what: z.string().max(40), ...stamps });
type AppliedEvent = z.infer<typeof AppliedEvent>;

/** That an event of the provider was taken in, written with what came of it. */
export const appliedEventRecord = defineRecord<AppliedEvent, string>()({
  kind: "provider-event",
  schema: AppliedEvent,
  key: (id) => ({ pk: `PROVIDER-EVENT#${id}`, sk: "EVENT" }),
  keyOf: ({ id }) => id,
});

/** All of an order's money in one operation. */
export interface OrderMoney {
  accounts: Account[];
  payments: HeldPayment[];
  refunds: Refund[];
  holding?: Holding | undefined;
}

/** More than an order's limits allow, entries of its accounts among them. */
const mostParts = 600;

export async function moneyOf(table: Table, orderId: string): Promise<OrderMoney> {
  if (!isIdOf(orderIds, orderId)) return { accounts: [], payments: [], refunds: [] };
  const found = await table.queryPartition(partition(orderId), { limit: mostParts });
  const [accounts, payments, refunds, [holding]] = await Promise.all([
    found.of(accountRecord),
    found.of(paymentRecord),
    found.of(refundRecord),
    found.of(holdingRecord),
  ]);
  return { accounts, payments, refunds, holding };
}

/** The payment that somebody names by its id or its reference; undefined where there is none. */
export async function paymentNamed(table: Table, text: string): Promise<HeldPayment | undefined> {
  const pointer = await table.get(moneyPointerRecord, text);
  return pointer && table.get(paymentRecord, { orderId: pointer.orderId, id: pointer.paymentId });
}

export async function refundNamed(table: Table, refundId: string): Promise<Refund | undefined> {
  const pointer = await table.get(moneyPointerRecord, refundId);
  return pointer && table.get(refundRecord, { orderId: pointer.orderId, id: refundId });
}

/** Refunds in one stage, the oldest first where it is asked so. */
export function refundsIn(table: Table, stage: Refund["stage"], page: PageRequest): Promise<Page<Refund>> {
  return table.queryIndex(refundRecord, "by-stage", { stage }, page);
}

/** What is held for a business's orders, last changed first. */
export function holdingsOf(table: Table, profileId: string, page: PageRequest): Promise<Page<Holding>> {
  return table.queryIndex(holdingRecord, "by-profile", { inProfile: profileId, stage: "holding" }, page);
}
