import * as z from "zod";
import { maskNumber } from "#shared/market/profiles/business-numbers.ts";
import { PageQuery } from "#shared/page-query.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor, Money } from "#shared/terms/money.ts";
import { orderIds, payoutIds, refundIds } from "../ids.ts";
import { Refund } from "../payments/refund.ts";
import { type AccountDetails, ShownAccount } from "./bank-account.ts";
import { Batch, BatchStage } from "./batch.ts";
import { needsTwo } from "./needs-two.ts";
import { Payout } from "./payout.ts";
import { WaitingReason } from "./plan.ts";

export const PayoutStage = Payout.shape.stage;
export const PayoutsQuery = PageQuery.extend({ stage: PayoutStage.default("sent") });
export const BatchesQuery = PageQuery.extend({ stage: BatchStage.default("prepared") });

/** A transfer, as whoever is paid sees it. */
export const ShownPayout = Payout.pick({
  id: true,
  stage: true,
  amount: true,
  nettedMinor: true,
  bankReference: true,
  sentAt: true,
  settledAt: true,
  returnedAt: true,
  returned: true,
  createdAt: true,
});
export type ShownPayout = z.infer<typeof ShownPayout>;

export function shownPayout(payout: Payout): ShownPayout {
  return ShownPayout.strip().parse(payout);
}

/** The same as finance sees it, with whom it goes to. */
export const BatchedPayout = ShownPayout.extend({
  payee: Payout.shape.payee,
  profileId: Payout.shape.profileId,
  orderId: Payout.shape.orderId,
  orderNumber: Payout.shape.orderNumber,
  holder: z.string(),
  bank: z.string(),
  country: CountryCode,
  /** Masked: the whole number is in the batch's file alone. */
  number: z.string(),
  version: z.int(),
});
export type BatchedPayout = z.infer<typeof BatchedPayout>;

export function batchedPayout(payout: Payout, details: AccountDetails): BatchedPayout {
  const { payee, profileId, orderId, orderNumber, version } = payout;
  const { holder, bank, country, number } = details;
  return {
    ...shownPayout(payout),
    ...{ payee, profileId, orderId, orderNumber, version },
    ...{ holder, bank, country, number: maskNumber(number) },
  };
}

export const ShownBatch = Batch.extend({
  /** Whether it is above what one person may send. */
  needsTwo: z.boolean(),
});
export type ShownBatch = z.infer<typeof ShownBatch>;

export function shownBatch(batch: Batch): ShownBatch {
  return { ...batch, needsTwo: needsTwo(batch) };
}

export const WholeBatch = ShownBatch.extend({ payouts: z.array(BatchedPayout) });
export type WholeBatch = z.infer<typeof WholeBatch>;

/** What a business is owed in one currency, and why it is not on its way yet. */
export const OwedMoney = z.strictObject({
  currency: Currency,
  payableMinor: AmountMinor,
  underWayMinor: AmountMinor,
  receivableMinor: AmountMinor,
  waitsFor: WaitingReason,
  /** Of a changed account: when payouts go on. */
  waitsUntil: z.iso.datetime().optional(),
});
export type OwedMoney = z.infer<typeof OwedMoney>;

/** What is held for one order until its goods are received. */
export const ComingMoney = z.strictObject({
  orderId: orderIds.schema,
  orderNumber: z.string(),
  amount: Money,
  since: z.iso.datetime(),
  /** Longer than that nothing is held: by then it is released or given back. */
  until: z.iso.datetime(),
});
export type ComingMoney = z.infer<typeof ComingMoney>;

export const BusinessMoney = z.strictObject({
  owed: z.array(OwedMoney),
  coming: z.array(ComingMoney),
  /** There is more than is named here. */
  hasMoreComing: z.boolean(),
});
export type BusinessMoney = z.infer<typeof BusinessMoney>;

export const GivenAccount = z.strictObject({ account: ShownAccount.optional() });

/** Where a buyer's money of one order goes that our bank has to send. */
export const RefundAccount = z.strictObject({
  orderId: orderIds.schema,
  orderNumber: z.string(),
  refunds: z.array(z.strictObject({ refundId: refundIds.schema, amount: Money, stage: Refund.shape.stage })),
  account: ShownAccount.optional(),
});
export type RefundAccount = z.infer<typeof RefundAccount>;

export const PreparedPayouts = z.strictObject({
  payoutIds: z.array(payoutIds.schema),
  /** How many could not be looked at; the next run does. */
  failedCount: z.int(),
});
export type PreparedPayouts = z.infer<typeof PreparedPayouts>;
