import { personOf } from "#functions/people/people/people.offers.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { aRequest } from "#functions/trade/requests/requests.offers.ts";
import { NotFound } from "#shared/errors.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";
import { ForwardRequest } from "#shared/trade/rfqs/rfq.ts";
import { newRfq } from "./new-rfq.ts";

/**
 * Asks exporters for quotations for a buyer who asked the attachés of a market: the buyer's it is, who alone sees what is
 * quoted. Each request is forwarded once.
 * @throws RuleBroken `request_closed`, `request_forwarded`, and as `sendRfq`; TooManyRequests
 */
export const forwardRequest = verb({
  permission: requestPermissions.forward,
  of: aRequest,
  input: ForwardRequest,
  step: requestProcess.steps.forward,
  async write({ ctx, person, thing: { id: requestId, market, buyerId, company }, input, now }) {
    const buyer = await personOf(ctx.table, buyerId);
    if (!buyer) throw new NotFound();
    const attache = { attacheId: person.id, attacheName: person.name };
    const { rfq, writes } = await newRfq(ctx, {
      ...{ buyer, sender: person },
      input: { ...input, company, destinationCountry: market },
      forwarded: { requestId, market, ...attache },
    });
    const exporterCount = rfq.invited.length;
    return { changes: { forwarded: { rfqId: rfq.id, exporterCount, ...attache, at: now } }, writes };
  },
});
