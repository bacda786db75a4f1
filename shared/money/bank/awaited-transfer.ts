import * as z from "zod";
import { stamps } from "#shared/stamps.ts";
import { AmountMinor, Money } from "#shared/terms/money.ts";
import { orderIds, paymentIds } from "../ids.ts";
import type { HeldPayment } from "../payments/payment.ts";

/** A transfer that is looked for on our account: first those whose buyers say that they sent it, the longest ago first. */
export const AwaitedTransfer = z.strictObject({
  paymentId: paymentIds.schema,
  orderId: orderIds.schema,
  orderNumber: z.string().max(40),
  reference: z.string().max(25),
  amount: Money,
  receivedMinor: AmountMinor,
  openUntil: z.iso.datetime(),
  /** When its buyer said so, or showed a receipt: it posts nothing. */
  proofAt: z.iso.datetime().optional(),
  begunAt: z.iso.datetime(),
  ...stamps,
});
export type AwaitedTransfer = z.infer<typeof AwaitedTransfer>;
type Kept = Omit<AwaitedTransfer, keyof typeof stamps>;

/** What is looked for of a payment; undefined where nothing is. */
export function awaitedOf(payment: HeldPayment): Kept | undefined {
  if (payment.provider !== "transfer" || payment.stage !== "open") return undefined;
  const { id: paymentId, orderId, orderNumber, reference, amount, receivedMinor } = payment;
  const { openUntil, proofAt, createdAt: begunAt } = payment;
  const told = { paymentId, orderId, orderNumber, reference, amount, receivedMinor, openUntil, begunAt };
  return proofAt === undefined ? told : { ...told, proofAt };
}

/** Where it stands among the others. */
export function placeInQueue({
  proofAt,
  begunAt,
  paymentId,
}: Pick<Kept, "proofAt" | "begunAt" | "paymentId">) {
  return proofAt === undefined ? `2#${begunAt}#${paymentId}` : `1#${proofAt}#${paymentId}`;
}
