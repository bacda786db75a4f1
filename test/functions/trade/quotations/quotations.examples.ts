import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";

/** What the routes of quotations are tried with. */
export const examples: ExamplesOf = async (world, { people, inquiry, published, profile }) => {
  const body = offerInput(published);
  const fields = {
    currency: "USD",
    "lines.0.listingId": published.id,
    "lines.0.quantity": "500",
    "lines.0.unitAmountMinor": "4.20",
    "delivery.incoterm": "FOB",
    "delivery.namedPlace": "Tanjung Perak, Surabaya",
    leadTimeDays: "30",
    "payment.depositPercent": "30",
    "payment.balance": "before_shipment",
    validUntil: body.validUntil,
    zone: body.zone,
  };
  const quotation = await sendQuotation(world.ctxOf(people.owner), threadAt(inquiry), body);
  const sides = { member: ["owner", "helper"], buyer: ["buyer"] } as const;
  const thread = { at: threadAt(inquiry), who: sides };
  const one = { at: quotationAt(quotation), who: sides, version: quotation.version };
  const ofBusiness = { at: { profileId: profile.id }, who: { member: sides.member } };
  return {
    "POST /inquiries/:inquiryId/quotations": { ...thread, body },
    "GET /quotations": {},
    "GET /profiles/:profileId/quotations": ofBusiness,
    "GET /business/:profileId/quotations": ofBusiness,
    "GET /quotations/:quotationId": one,
    "API POST /quotations/:quotationId/revise": { ...one, body },
    "POST /quotations/:quotationId/reissue": one,
    "API POST /quotations/:quotationId/counter": { ...one, body: { ...body, leadTimeDays: 21 } },
    "POST /quotations/:quotationId/accept": { ...one, body: { revision: 1 }, fields: { revision: "1" } },
    "POST /quotations/:quotationId/decline": { ...one, body: { reason: "price" } },
    "POST /quotations/:quotationId/withdraw": one,
    "GET /inquiries/:inquiryId/quotations/new": thread,
    "POST /inquiries/:inquiryId/quotations/new": { ...thread, fields },
    "GET /quotations/:quotationId/revise": one,
    "site POST /quotations/:quotationId/revise": { ...one, fields },
    "GET /quotations/:quotationId/counter": one,
    "site POST /quotations/:quotationId/counter": { ...one, fields: { ...fields, leadTimeDays: "21" } },
  };
};
