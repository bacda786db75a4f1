import { formatMoney } from "#shared/terms/money.ts";
import type { ClaimedLine, DisputeRole } from "#shared/trade/disputes/dispute.ts";
import type { Outcome } from "#shared/trade/disputes/outcome.ts";
import { quantityText } from "#web/components/quantity.ts";
import { lookup } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";

type Reader = Pick<PageContext, "t" | "locale">;

/** "USD 120.00 back", "The whole price back": an outcome in one line, without which goods are sent once more. */
export function outcomeText(
  { t, locale }: Reader,
  { what, amount }: Pick<Outcome, "what" | "amount">,
): string {
  if (what === "refund_part" && amount)
    return t.disputes_outcome_part({ amount: formatMoney(amount, locale) });
  return lookup(t, `disputes_what_${what}`) ?? what;
}

/** How much of a line is sent once more, or claimed. */
export function lineQuantity(reader: Reader, line: ClaimedLine, quantity: number): string {
  return quantityText(reader, quantity, line.unit);
}

export function roleText({ t }: Pick<PageContext, "t">, role: DisputeRole): string {
  return lookup(t, `disputes_role_${role}`) ?? role;
}
