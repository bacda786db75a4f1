import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { AskedListing, ThreadRfq } from "#shared/trade/inquiries/thread-rfq.ts";
import { Unlike } from "#shared/trade/rfqs/comparison.ts";
import {
  AwardRfq,
  ChosenQuotation,
  ForwardRequest,
  InvitedExporter,
  SendRfq,
} from "#shared/trade/rfqs/rfq.ts";
import { RfqOffer, ShownExporter, ShownRfq } from "#shared/trade/rfqs/shown.ts";
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
    ForwardRequest,
    InvitedExporter,
    Rfq: RfqView,
    RfqOffer,
    RfqStage,
    SendRfq,
    ShownExporter,
    ShownRfq,
    ThreadRfq,
    Unlike,
  },
};
