import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { makeThread, threadAt } from "./inquiries.ts";
import type { World } from "./world.ts";

/** An offer that keeps to the limits of `makeListing`, as its exporter sends it. */
export function offerInput(
  { id: listingId }: { id: string },
  changes: Partial<Offer> = {},
  now = new Date(),
): Offer {
  return {
    lines: [{ listingId, quantity: 500, unitAmountMinor: 420 }],
    currency: "USD",
    delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak, Surabaya" },
    leadTimeDays: 30,
    payment: { depositPercent: 30, balance: "before_shipment" },
    validUntil: dayAfter(now.toISOString().slice(0, 10), 14),
    zone: "Asia/Jakarta",
    ...changes,
  };
}

/** A quotation's address, as routes name it. */
export function quotationAt({ id }: Pick<Quotation, "id">): { quotationId: string } {
  return { quotationId: id };
}

/** An exporter, a buyer who asked, and what the exporter offers. */
export async function makeQuotation(world: World, changes: Partial<Offer> = {}) {
  const thread = await makeThread(world);
  const offer = offerInput(thread.listing, changes, world.platform.now());
  const quotation = await sendQuotation(world.ctxOf(thread.exporter), threadAt(thread.inquiry), offer);
  return { ...thread, offer, quotation };
}
