import { get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { Quotation } from "#shared/trade/quotations/quotation.ts";
import { ShownQuotation } from "#shared/trade/quotations/shown.ts";
import { acceptQuotation, counterQuotation, declineQuotation } from "./answers.service.ts";
import { getQuotation, listMyQuotations, listQuotationsOf } from "./quotation-reads.service.ts";
import { reissueQuotation, reviseQuotation, sendQuotation, withdrawQuotation } from "./quotations.service.ts";

const tag = "quotations";
const one = { tag, answer: Quotation };
const list = { tag, answer: pageOfSchema(Quotation) };
const path = "/quotations/:quotationId";

export const quotationsApi = [
  post("/inquiries/:inquiryId/quotations", sendQuotation, {
    ...one,
    summary: "Quote in a thread, as its exporter; the first one answers the inquiry",
    status: 201,
    location: ({ id }) => `/quotations/${id}`,
  }),
  get("/quotations", listMyQuotations, {
    ...list,
    summary: "What you were quoted as a buyer, last changed first",
  }),
  get("/profiles/:profileId/quotations", listQuotationsOf, {
    ...list,
    summary: "What your business quoted, in one stage, last changed first",
  }),
  get(path, getQuotation, {
    tag,
    summary: "A quotation with its newest revisions, oldest first",
    answer: ShownQuotation,
    isAlwaysSent: true,
  }),
  step(path, reviseQuotation, {
    ...one,
    summary: "Offer anew, as its exporter; what was offered before cannot be accepted then",
  }),
  step(path, reissueQuotation, {
    ...one,
    summary: "Offer the same once more, for as many days as before, from today",
  }),
  step(path, counterQuotation, {
    ...one,
    summary: "Propose figures of your own, as its buyer; the exporter's offer cannot be accepted then",
  }),
  step(path, acceptQuotation, { ...one, summary: "Accept the exporter's offer, as you have read it" }),
  step(path, declineQuotation, { ...one, summary: "Decline, and say why" }),
  step(path, withdrawQuotation, { ...one, summary: "Take your offer back" }),
];
