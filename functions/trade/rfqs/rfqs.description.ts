import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { AskedListing, ThreadRfq } from "#shared/trade/inquiries/thread-rfq.ts";
import { Unlike } from "#shared/trade/rfqs/comparison.ts";
import { ComparedOffer, ComparedRfq, Comparison } from "#shared/trade/rfqs/in-one-currency.ts";
import {
  AwardRfq,
  ChosenQuotation,
  ForwardRequest,
  InvitedExporter,
  SendRfq,
} from "#shared/trade/rfqs/rfq.ts";
import { RfqOffer, ShownExporter } from "#shared/trade/rfqs/shown.ts";
import { RfqStage } from "#shared/trade/rfqs/stages.ts";
import { RfqView } from "./rfqs.api.ts";

export const rfqsDescription: ApiDescription = {
  tags: {
    rfqs: "Requests for quotation: several exporters asked at once, each in a thread of their own, sealed from each other.",
  },
  schemas: {
    AskedListing,
    AwardRfq,
    ChosenQuotation,
    ComparedOffer,
    ComparedRfq,
    ForwardRequest,
    InvitedExporter,
    QuoteComparison: Comparison,
    Rfq: RfqView,
    RfqOffer,
    RfqStage,
    SendRfq,
    ShownExporter,
    ThreadRfq,
    Unlike,
  },
};
