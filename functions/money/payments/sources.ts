import { accountsOf } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { type Account, type AccountName, naturalMinor } from "#shared/money/ledger/account.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import type { RefundSources } from "#shared/money/payments/postings.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import type { Money } from "#shared/terms/money.ts";

/** What an account of these has, on the side on which it grows; nothing where there is none. */
export function balanceIn(accounts: readonly Account[], name: AccountName, currency: Currency): number {
  const account = accounts.find((it) => it.name === name && it.currency === currency);
  return account ? naturalMinor(name, account.balanceMinor) : 0;
}

/**
 * Where money that goes back to a buyer is taken from: what is held before what is owed to the exporter, and what was
 * paid out already is owed by them.
 * @param unallottedMinor how much of it came for this payment and was never given to the order: what came for another one
 * is not touched
 */
export async function sourcesOf(
  { table }: Pick<Ctx, "table">,
  { orderId, profileId }: Pick<HeldPayment, "orderId" | "profileId">,
  { amountMinor, currency }: Money,
  { unallottedMinor = 0 } = {},
): Promise<RefundSources> {
  const [ofOrder, ofBusiness] = await Promise.all([accountsOf(table, orderId), accountsOf(table, profileId)]);
  let left = amountMinor;
  const take = (most: number) => {
    const taken = Math.min(left, Math.max(0, most));
    left -= taken;
    return taken;
  };
  const buyerMinor = take(Math.min(unallottedMinor, balanceIn(ofOrder, "buyer", currency)));
  const heldMinor = take(balanceIn(ofOrder, "held", currency));
  const payableMinor = take(balanceIn(ofBusiness, "payable", currency));
  return { buyerMinor, heldMinor, payableMinor, receivableMinor: left };
}
