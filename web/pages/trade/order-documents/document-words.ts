import { formatMoney } from "#shared/terms/money.ts";
import type { Claim, Mismatch } from "#shared/trade/order-documents/mismatches.ts";
import { type DocumentPaper, isNeededKey } from "#shared/trade/order-documents/order-document.ts";
import { lookup, type Messages } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";
import { paperName } from "../needed-papers/needed-paper-card.tsx";

export function documentName(t: Messages, paper: DocumentPaper): string {
  return isNeededKey(paper) ? paperName(t, paper) : (lookup(t, `documents_${paper}`) ?? paper);
}

/** What a figure is, as readers write it: kilograms, money, or a count. */
export function claimText(
  { locale }: Pick<PageContext, "locale">,
  fact: Mismatch["fact"],
  { value, currency }: Claim,
): string {
  if (fact === "amountMinor" && currency) return formatMoney({ amountMinor: value, currency }, locale);
  const isWeight = fact === "netGrams" || fact === "grossGrams";
  if (!isWeight) return new Intl.NumberFormat(locale).format(value);
  const weight = { style: "unit", unit: "kilogram", maximumFractionDigits: 3 } as const;
  return new Intl.NumberFormat(locale, weight).format(value / 1000);
}

export function whoClaims(t: Messages, { paper }: Claim): string {
  return paper ? documentName(t, paper) : t.documents_mismatch_order();
}

/** Which shipment something is for; the whole order, where nothing is said. */
export function shipmentName(t: Messages, shipment: number | undefined): string {
  return shipment === undefined ? t.documents_whole_order() : t.documents_shipment({ number: shipment });
}

export function factName(t: Messages, fact: Mismatch["fact"]): string {
  return lookup(t, `documents_fact_${fact}`) ?? fact;
}
