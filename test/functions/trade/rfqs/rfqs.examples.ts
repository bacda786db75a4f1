import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { closeRfq, sendRfq } from "#functions/trade/rfqs/rfqs.service.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { offerInput } from "#test/support/quotations.ts";
import { rfqAt, rfqInput } from "#test/support/rfqs.ts";

/** What the routes of requests for quotation are tried with. */
export const examples: ExamplesOf = async (world, { people, published, request }) => {
  const { profile } = await makeExporter(world);
  const other = await makeListing(world, profile);
  const body = rfqInput([published, other], {}, world.platform.now());
  const { company, destinationCountry: _to, ...forwarding } = body;
  const { listingIds, ...typed } = forwarding;
  const fields = { ...typed, listingIds, quantity: "500" };
  const ofCompany = Object.entries(company).map(([name, value]) => [`company.${name}`, value]);
  const ctx = world.ctxOf(people.buyer);
  const [rfq, quoted] = [await sendRfq(ctx, {}, body), await sendRfq(ctx, {}, rfqInput([published]))];
  const validUntil = dayAfter(quoted.closesOn, 20);
  const inquiryId = quoted.invited[0]?.inquiryId ?? "";
  await sendQuotation(world.ctxOf(people.owner), { inquiryId }, offerInput(published, { validUntil }));
  const opened = await closeRfq(ctx, rfqAt(quoted));
  const quotationId = opened.invited[0]?.quotationId ?? "";
  const who = { buyer: ["buyer"] } as const;
  const one = { at: rfqAt(rfq), who };
  const forward = {
    at: { market: request.market, requestId: request.id },
    who: { buyer: ["buyer"], market: ["curator"] } as const,
  };
  return {
    "GET /rfqs": {},
    "POST /rfqs": { body },
    "GET /rfqs/pick": {},
    "GET /rfqs/new": { query: `?ids=${published.id}` },
    "POST /rfqs/new": {
      fields: { ...fields, destinationCountry: "JP", ...Object.fromEntries(ofCompany) },
    },
    "GET /rfqs/:rfqId": one,
    "POST /rfqs/:rfqId/close": { at: rfqAt(quoted), who, version: opened.version },
    "POST /rfqs/:rfqId/cancel": { ...one, version: rfq.version },
    "POST /rfqs/:rfqId/award": {
      at: rfqAt(quoted),
      who,
      body: { winners: [{ quotationId, revision: 1 }] },
      fields: { winners: `${quotationId}:1` },
    },
    "GET /requests/:market/:requestId/forward": { ...forward, query: `?ids=${published.id}` },
    "POST /requests/:market/:requestId/forward": { ...forward, body: forwarding, fields },
  };
};
