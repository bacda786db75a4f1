import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { shareDocument } from "#functions/trade/order-documents/documents.service.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { inquiryInput, threadAt } from "#test/support/inquiries.ts";
import { documentAt, makeDocument } from "#test/support/order-documents.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";

/** What the routes of an order's documents are tried with: for each step, a document that stands before it. */
export const examples: ExamplesOf = async (world, { people, published }) => {
  const { owner, buyer } = people;
  if (!owner || !buyer) throw new Error("An order has two sides.");
  // A thread has room for so many quotations: others' examples need them.
  const at = { listingId: published.id };
  const inquiry = await sendInquiry(world.ctxOf(buyer), at, inquiryInput());
  const quotation = await sendQuotation(world.ctxOf(owner), threadAt(inquiry), offerInput(published));
  const accepted = await acceptQuotation(world.ctxOf(buyer), quotationAt(quotation), { revision: 1 });
  const order = { id: accepted.orderId ?? "" };
  const member = ["owner", "helper"] as const;
  const kept = async () => {
    const document = await makeDocument(world, owner, order);
    return { at: documentAt(document), who: { member }, version: document.version };
  };
  const shared = async () => {
    const { at } = await kept();
    const { version } = await shareDocument(world.ctxOf(owner), at);
    return { at, who: { member, buyer: ["buyer"] as const }, version };
  };
  const ofOrder = { at: { orderId: order.id }, who: { member, buyer: ["buyer"] as const } };
  const body = { paper: "peb", facts: { number: "000123", cartons: 3 } };
  const fields = { paper: "peb", "facts.number": "000123", "facts.cartons": "3" };
  const flag = { note: "The weight is another one." };
  const one = "/orders/:orderId/papers/:documentId";
  const [seen, toAccept, toFlag, toPut, toPost, toShare, toRemove, toDelete] = await Promise.all([
    ...[shared(), shared(), shared()],
    ...[kept(), kept(), kept(), kept(), kept()],
  ]);
  if (!seen) throw new Error("There is a document for each.");
  return {
    "GET /orders/:orderId/papers": ofOrder,
    "PUT /orders/:orderId/papers": { ...ofOrder, body: { entity: "company", mode: "sea" } },
    "POST /orders/:orderId/papers": { ...ofOrder, fields: { entity: "company", mode: "sea" } },
    "POST /orders/:orderId/paper-uploads": { ...ofOrder, by: "owner", body: { paper: "peb" } },
    "POST /orders/:orderId/clear-failures": ofOrder,
    "GET /orders/:orderId/add-paper": { ...ofOrder, by: "owner", query: "?paper=peb" },
    [`GET ${one}`]: seen,
    [`GET ${one}/file/:file`]: { ...seen, at: { ...seen.at, file: "file.pdf" } },
    [`PUT ${one}`]: { ...toPut, body },
    [`POST ${one}`]: { ...toPost, fields },
    [`POST ${one}/share`]: { ...toShare },
    [`POST ${one}/accept`]: { ...toAccept },
    [`POST ${one}/flag`]: { ...toFlag, body: flag },
    [`POST ${one}/remove`]: { ...toRemove },
    [`DELETE ${one}`]: { ...toDelete },
  };
};
