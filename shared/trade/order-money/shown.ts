import * as z from "zod";
import { Holding } from "#shared/money/payments/holding.ts";
import { ShownPayment } from "#shared/money/payments/payment.ts";
import { PaymentProvider, PaymentPurpose } from "#shared/money/payments/purposes.ts";
import { ShownRefund } from "#shared/money/payments/refund.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { OrderPaper } from "#shared/trade/orders/order-paper.ts";
import { OrderStage } from "#shared/trade/orders/stages.ts";

export const StartHeldPayment = z.strictObject({ provider: PaymentProvider });
export type StartHeldPayment = z.infer<typeof StartHeldPayment>;

/** Our account, where a transfer goes. */
const TransferAccount = z.strictObject({
  holder: z.string(),
  bank: z.string(),
  account: z.string(),
  bic: z.string().optional(),
});

/** What was paid to us for an order, as its two sides see it. */
export const ShownOrderMoney = z.strictObject({
  /** The reader's. */
  side: Side,
  orderId: orderIds.schema,
  orderNumber: z.string(),
  /** The order's. */
  stage: OrderStage,
  currency: Currency,
  /** What is to be paid next. */
  due: z.strictObject({ purpose: PaymentPurpose, amountMinor: AmountMinor }).optional(),
  /** Why that cannot be paid as the order stands: a code such as `order_not_so_far`. */
  notYet: z.string().optional(),
  /** How it can be paid to us here. */
  ways: z.array(PaymentProvider),
  account: TransferAccount.optional(),
  /** Oldest first. */
  payments: z.array(ShownPayment),
  refunds: z.array(ShownRefund),
  /** Receipts and credit notes that were made out. */
  papers: z.array(OrderPaper),
  /** What is held now, and since when. */
  holding: Holding.omit({ buyerId: true }).optional(),
});
export type ShownOrderMoney = z.infer<typeof ShownOrderMoney>;
