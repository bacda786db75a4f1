import type { Paper } from "#shared/trade/papers/paper.ts";
import { ublInvoice } from "#shared/trade/papers/ubl.ts";
import { messagesIn } from "#web/messages.ts";
import { paymentText } from "./payment-text.ts";

/** Of an invoice that does not say otherwise. */
const inAdvance = { depositPercent: 100, balance: "before_shipment" } as const;

/** A commercial invoice as UBL 2.1 (`shared/trade/papers/ubl.ts`), with its words in English. */
export function writeUbl(paper: Paper): string {
  if (paper.kind !== "commercial_invoice") throw new Error("UBL is written of a commercial invoice alone.");
  const t = messagesIn("en");
  return ublInvoice(paper, {
    paymentTerms: paymentText(paper.payment ?? inAdvance, t),
    charges: {
      freight: t.paper_freight(),
      insurance: t.paper_insurance(),
      other: t.paper_other(),
      discount: t.paper_discount(),
    },
  });
}
