import type { Config } from "#functions/platform/config.ts";
import { type OwnAccount, readOwnAccounts } from "#shared/money/bank/own-account.ts";
import type { PaymentProvider } from "#shared/money/payments/purposes.ts";
import { remembered } from "#shared/remembered.ts";
import type { Currency } from "#shared/terms/currencies.ts";

/** Read with the first payment, and not at each start. */
const accountsIn = remembered(readOwnAccounts);

/** By which ways money of this currency can be paid to us here. */
export function waysToPay(
  { payments, bankAccounts }: Pick<Config, "payments" | "bankAccounts">,
  currency: Currency,
): PaymentProvider[] {
  return [
    ...(payments ? (["card"] as const) : []),
    ...(ownAccountFor({ bankAccounts }, currency) ? (["transfer"] as const) : []),
  ];
}

/** Our account for transfers of this currency; undefined where we have none. */
export function ownAccountFor(
  { bankAccounts }: Pick<Config, "bankAccounts">,
  currency: Currency,
): OwnAccount | undefined {
  return accountsIn(bankAccounts).find(({ currencies }) => currencies.includes(currency));
}
