import * as z from "zod";
import { ShownPayment } from "#shared/money/payments/payment.ts";
import { PageQuery } from "#shared/page-query.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { Mismatch } from "#shared/trade/order-documents/mismatches.ts";
import { ShownDocument } from "#shared/trade/order-documents/order-document.ts";
import { OrderAddress } from "./address.ts";
import { Order, OrderNote, OrderTerms } from "./order.ts";
import { OrderPaper, OrderPayee } from "./order-paper.ts";
import { Shipment } from "./shipment.ts";
import { OrderStage } from "./stages.ts";

/** A note as the two sides see it: by side, not by person. */
export const ShownNote = OrderNote.omit({ authorId: true });
export type ShownNote = z.infer<typeof ShownNote>;

export function shownNote({ authorId: _authorId, ...shown }: OrderNote): ShownNote {
  return shown;
}

export const ShownShipment = Shipment.omit({ authorId: true });
export type ShownShipment = z.infer<typeof ShownShipment>;

/** A payment to us that an order waits for, as its page tells of it. */
export const PaymentUnderway = ShownPayment.pick({
  id: true,
  purpose: true,
  provider: true,
  amount: true,
  stage: true,
  reference: true,
  openUntil: true,
});
export type PaymentUnderway = z.infer<typeof PaymentUnderway>;

export function paymentUnderway(payment: PaymentUnderway): PaymentUnderway {
  const { id, purpose, provider, amount, stage, reference, openUntil } = payment;
  return { id, purpose, provider, amount, stage, reference, openUntil };
}

/** An order with all that belongs to it, as one of its sides sees it. */
export const ShownOrder = z.strictObject({
  ...Order.shape,
  /** The reader's. */
  side: Side,
  terms: OrderTerms,
  address: OrderAddress.optional(),
  /** Where the money goes, as the last proforma invoice says. */
  payee: OrderPayee.optional(),
  /** What is being paid to us: until it came or was left, nothing else is paid. */
  underway: PaymentUnderway.optional(),
  /** Oldest first. */
  notes: z.array(ShownNote),
  shipments: z.array(ShownShipment),
  papers: z.array(OrderPaper),
  /** Figures on which the order and its uploaded papers do not agree. */
  mismatches: z.array(Mismatch),
  /** Photos of how it goes, and proofs of transfers. */
  files: z.array(ShownDocument),
  /** Who has to do something next, and until when. */
  waitsFor: Side.optional(),
  waitsUntil: z.iso.datetime().optional(),
});
export type ShownOrder = z.infer<typeof ShownOrder>;

/** Which of a business's orders. */
export const OrdersQuery = PageQuery.extend({ stage: OrderStage.default("confirmed") });
