import * as z from "zod";
import { paymentIds, refundIds } from "#shared/money/ids.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { line } from "#shared/text.ts";
import { orderIds, paperIds } from "#shared/trade/ids.ts";
import { BankAccount, moneyPaperKinds } from "#shared/trade/papers/paper.ts";
import { maximumShipments } from "./shipment.ts";

/** What is drawn of an order. */
const goodsPaperKinds = ["proforma_invoice", "commercial_invoice", "packing_list"] as const;
export type GoodsPaperKind = (typeof goodsPaperKinds)[number];
export const OrderPaperKind = z.enum([...goodsPaperKinds, ...moneyPaperKinds]);

export const maximumOrderPapers = 40;
/** Receipts and credit notes have room of their own: a side that issues much does not keep the other from them. */
export const maximumMoneyPapers = 60;

/** A paper of an order: the paper itself lies elsewhere, and never changes. */
export const OrderPaper = z.strictObject({
  orderId: orderIds.schema,
  number: z
    .int()
    .min(1)
    .max(maximumOrderPapers + maximumMoneyPapers),
  paperKind: OrderPaperKind,
  paperId: paperIds.schema,
  /** What stands on it, such as `INV-2026-0007`. */
  paperNumber: z.string().max(40),
  shipment: z.int().min(1).max(maximumShipments).optional(),
  /** What a receipt or a credit note is of: there is one of each. */
  moneyId: z.union([paymentIds.schema, refundIds.schema]).optional(),
  ...stamps,
});
export type OrderPaper = z.infer<typeof OrderPaper>;

const bank = { ...BankAccount.shape, holder: line(2, 160), bank: line(2, 160), account: line(4, 60) };

/** Where a business takes money; kept for the next time. */
export const Payee = z.strictObject({ profileId: profileIds.schema, ...bank, ...stamps });
export type Payee = z.infer<typeof Payee>;

/** Where the money of one order goes, as its proforma invoice says. */
export const OrderPayee = z.strictObject({ orderId: orderIds.schema, ...Payee.shape });
export type OrderPayee = z.infer<typeof OrderPayee>;

/** A proforma invoice says where the money goes. */
export const IssueProforma = z.strictObject({ bank: z.strictObject(bank) });
export type IssueProforma = z.infer<typeof IssueProforma>;

/** The papers of one shipment. */
export const IssueShippingPapers = z.strictObject({ shipment: z.int().min(1).max(maximumShipments) });
export type IssueShippingPapers = z.infer<typeof IssueShippingPapers>;
