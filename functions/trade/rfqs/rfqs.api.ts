import { get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { ShownRequest, shownRequest } from "#shared/trade/requests/shown.ts";
import { ComparedRfq } from "#shared/trade/rfqs/in-one-currency.ts";
import { Rfq } from "#shared/trade/rfqs/rfq.ts";
import { ShownRfq } from "#shared/trade/rfqs/shown.ts";
import { awardRfq } from "./award.service.ts";
import { forwardRequest } from "./forward.service.ts";
import { compareRfq, listMyRfqs } from "./rfq-reads.service.ts";
import { cancelRfq, closeRfq, sendRfq } from "./rfqs.service.ts";

/** People by their names alone. */
export const RfqView = Rfq.extend({ forwarded: ShownRfq.shape.forwarded });

function view({ forwarded, ...rfq }: Rfq) {
  if (!forwarded) return rfq;
  const { attacheId: _attacheId, ...told } = forwarded;
  return { ...rfq, forwarded: told };
}

const tag = "rfqs";
const one = { tag, answer: RfqView, view };
const path = "/rfqs/:rfqId";

export const rfqsApi = [
  post("/rfqs", sendRfq, {
    ...one,
    summary: "Ask the exporters of up to 40 listings, 10 at most, for quotations until a day",
    status: 201,
    location: ({ id }) => `/rfqs/${id}`,
  }),
  get("/rfqs", listMyRfqs, {
    tag,
    summary: "Your requests for quotation, last changed first",
    answer: pageOfSchema(RfqView),
    view: ({ items, ...page }) => ({ ...page, items: items.map(view) }),
  }),
  get(path, compareRfq, {
    tag,
    summary:
      "A request for quotation: how many have quoted and, once it is opened, what, in one currency too",
    description:
      "`comparison` tells each quote in `currency` (else in that of the request or of your language) by the rates that are kept " +
      "now, with the day of each and whether they are made up; those on the same terms come first, the lowest total before " +
      "the others. What an exporter quoted, in their own currency, is what counts.",
    answer: ComparedRfq,
    isAlwaysSent: true,
  }),
  step(path, closeRfq, {
    ...one,
    summary: "Open what was quoted before the deadline; nobody can quote after",
  }),
  post(`${path}/award`, awardRfq, {
    ...one,
    summary: "Choose one or more: their quotations are accepted, the others are told that it is decided",
  }),
  step(path, cancelRfq, { ...one, summary: "End it with nobody chosen" }),
  post("/requests/:market/:requestId/forward", forwardRequest, {
    tag,
    at: { market: CountryCode },
    summary: "Ask exporters for quotations for a buyer, as an attaché who serves the request's market",
    answer: ShownRequest,
    view: shownRequest,
  }),
];
