import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";

/** What the routes of papers are tried with. */
export const examples: ExamplesOf = async (world, { people, inquiry, published }) => {
  const ctx = world.ctxOf(people.owner);
  const quotation = await sendQuotation(ctx, threadAt(inquiry), offerInput(published));
  const { revisions } = await getQuotation(ctx, quotationAt(quotation), {});
  const at = { paperId: revisions[0]?.paperId ?? "" };
  return {
    "GET /papers/:paperId": { at },
    "GET /papers/:paperId/file": { at, who: { member: ["owner", "helper"], buyer: ["buyer"] } },
  };
};
