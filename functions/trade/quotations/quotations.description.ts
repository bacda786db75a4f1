import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { PaymentTerms } from "#shared/trade/payment-terms.ts";
import { Offer, OfferLine } from "#shared/trade/quotations/offer.ts";
import { Packing } from "#shared/trade/quotations/packing.ts";
import {
  AcceptQuotation,
  DeclineQuotation,
  Quotation,
  RevisionLine,
} from "#shared/trade/quotations/quotation.ts";
import { ShownQuotation, ShownRevision } from "#shared/trade/quotations/shown.ts";
import { QuotationStage } from "#shared/trade/quotations/stages.ts";

export const quotationsDescription: ApiDescription = {
  tags: {
    quotations: "What exporters offer in a thread, what buyers propose in turn, and what is agreed on.",
  },
  schemas: {
    AcceptQuotation,
    DeclineQuotation,
    Offer,
    OfferLine,
    Packing,
    PaymentTerms,
    Quotation,
    QuotationStage,
    Revision: ShownRevision,
    RevisionLine,
    ShownQuotation,
  },
};
