import * as z from "zod";
import { isIdOf } from "#shared/ids.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { orderIds } from "../ids.ts";
import { type Entry, naturalMinor } from "../ledger/account.ts";
import { Cause, type Posting } from "../ledger/posting.ts";

/** The accounts of a business, as its statement shows them. */
export const statementAccounts = ["payable", "payouts", "receivable"] as const;
export const StatementAccount = z.enum(statementAccounts);
export type StatementAccount = z.infer<typeof StatementAccount>;

export const StatementQuery = z.strictObject({
  currency: Currency,
  account: StatementAccount.default("payable"),
  limit: z.coerce.number().pipe(z.int().min(1).max(50)).default(24),
  /** The number of the last line of the page before: older ones follow. */
  before: z.coerce.number().pipe(z.int().min(1)).optional(),
});

/** One movement of an account: more of it above nothing, less below. */
export const StatementLine = z.strictObject({
  number: z.int(),
  at: z.iso.datetime(),
  cause: Cause,
  orderId: orderIds.schema.optional(),
  orderNumber: z.string().optional(),
  amountMinor: z.int(),
  balanceMinor: z.int(),
  postingId: z.string(),
});
export type StatementLine = z.infer<typeof StatementLine>;

export const StatementPage = z.strictObject({
  currency: Currency,
  account: StatementAccount,
  items: z.array(StatementLine),
  /** `before` of the page with older ones. */
  nextBefore: z.int().optional(),
});
export type StatementPage = z.infer<typeof StatementPage>;

/** The order that a posting is about, where it is about one. */
export function orderOf({ lines }: Pick<Posting, "lines">): string | undefined {
  return lines.map(({ ownerId }) => ownerId).find((id) => isIdOf(orderIds, id));
}

export function statementLine(
  { number, at, name, amountMinor, balanceMinor, postingId }: Entry,
  posting: Posting | undefined,
  numbers: ReadonlyMap<string, string>,
): StatementLine {
  const orderId = posting && orderOf(posting);
  const orderNumber = orderId && numbers.get(orderId);
  return {
    ...{ number, at, postingId, cause: posting?.cause ?? "reversed" },
    ...(orderId ? { orderId } : {}),
    ...(orderNumber ? { orderNumber } : {}),
    amountMinor: naturalMinor(name, amountMinor),
    balanceMinor: naturalMinor(name, balanceMinor),
  };
}
