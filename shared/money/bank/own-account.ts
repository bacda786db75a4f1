import * as z from "zod";

/** An account of ours, as whoever pays needs to know it. */
export const OwnAccount = z.strictObject({
  currencies: z.array(z.string().regex(/^[A-Z]{3}$/)).min(1),
  holder: z.string().min(1).max(70),
  bank: z.string().min(1).max(70),
  account: z.string().min(4).max(34),
  bic: z
    .string()
    .regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/)
    .optional(),
});
export type OwnAccount = z.infer<typeof OwnAccount>;

/** What `BANK_ACCOUNTS` says. @throws SyntaxError, ZodError for what is no list of accounts */
export function readOwnAccounts(text: string): OwnAccount[] {
  return z.array(OwnAccount).parse(JSON.parse(text));
}
