import type { PaymentTerms } from "#shared/trade/payment-terms.ts";
import type { Messages } from "#web/messages.ts";

/** "Deposit 30% · Balance before shipment". */
export function paymentText({ depositPercent, balance }: PaymentTerms, t: Messages): string {
  if (depositPercent === 100) return t.paper_paid_in_advance();
  const isBefore = balance === "before_shipment";
  if (depositPercent === 0)
    return isBefore ? t.paper_paid_before_shipment() : t.paper_paid_against_documents();
  const rest = isBefore ? t.paper_balance_before_shipment() : t.paper_balance_against_documents();
  return `${t.paper_deposit({ percent: depositPercent })} · ${rest}`;
}
