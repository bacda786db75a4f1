import * as z from "zod";

/** When what the deposit leaves is to be paid. */
export const balanceTerms = ["before_shipment", "against_documents"] as const;

/** How much of the total is paid before the goods are made, and when the rest. */
export const PaymentTerms = z.strictObject({
  depositPercent: z.int().min(0).max(100),
  balance: z.enum(balanceTerms),
});
export type PaymentTerms = z.infer<typeof PaymentTerms>;

/** The part of a total that is paid first: whole minor units, half of one rounded up. */
export function depositMinorOf(totalMinor: number, { depositPercent }: Pick<PaymentTerms, "depositPercent">) {
  return Math.round((totalMinor * depositPercent) / 100);
}
