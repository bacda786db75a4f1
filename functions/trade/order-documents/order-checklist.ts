import type { WholeOrder } from "#functions/trade/orders/orders.offers.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { isSentAsItIs, shownDocument, uploaderOf } from "#shared/trade/order-documents/order-document.ts";
import { wholeFigures } from "#shared/trade/order-documents/order-figures.ts";
import { orderMismatches, seenBy } from "#shared/trade/order-documents/order-mismatches.ts";
import { checklistOf, factsOfOrder } from "#shared/trade/order-documents/papers-checklist.ts";

/** An order's papers as one side sees them: what is needed, what there is, and on which figures papers do not agree. */
export function orderChecklist(whole: WholeOrder, side: Side, rates: Rates | undefined) {
  const { order, terms, shipments, papers, documents, desk } = whole;
  const figures = wholeFigures(order, terms, shipments);
  const facts = factsOfOrder(order, terms, { shipments, figures, desk }, rates);
  return {
    ...checklistOf(facts, {
      documents: seenBy(side, documents)
        .filter(({ paper }) => !isSentAsItIs(paper))
        .map(shownDocument),
      drawn: papers,
    }),
    mismatches: orderMismatches(whole, side),
    facts,
    failures: desk?.failures.filter(({ paper }) => uploaderOf(paper) === side) ?? [],
  };
}
