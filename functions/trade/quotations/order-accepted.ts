import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { openOrder } from "#functions/trade/orders/orders.offers.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";

/** The order that comes of an accepted quotation: all that its revision says, for good. */
export async function orderAccepted(
  ctx: Ctx,
  thread: Inquiry,
  quotation: Quotation,
  revision: Revision,
): Promise<{ order: { id: string; number: string; total: Quotation["total"] }; writes: Write[] }> {
  const profile = await profileOf(ctx.table, quotation.profileId);
  const agreed = agreedIn(thread, quotation, revision, profile?.isDemo ?? false);
  const { order, writes } = await openOrder(ctx, agreed);
  const { id, number, total } = order;
  return { order: { id, number, total }, writes };
}

/** What an order is made of, of the revision that was accepted. */
export function agreedIn(
  thread: Parameters<typeof openOrder>[1]["thread"],
  { id, number }: Pick<Quotation, "id" | "number">,
  revision: Revision,
  isDemo: boolean,
): Parameters<typeof openOrder>[1] {
  const { lines, currency, delivery, port, leadTimeDays, payment, sampleTerms, notes, zone } = revision;
  return {
    origin: "quotation",
    quotationId: id,
    thread,
    zone,
    terms: {
      ...{ lines, currency, delivery, port, leadTimeDays, payment, sampleTerms, notes },
      quoted: { number, revision: revision.number },
    },
    isDemo,
  };
}
