import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, type Fresh, type Write } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { nextNumber } from "#functions/trade/papers/papers.offers.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { orderIds } from "#shared/trade/ids.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import type { Order, OrderTerms } from "#shared/trade/orders/order.ts";
import { depositMinorOf } from "#shared/trade/payment-terms.ts";
import { lineAmountMinor } from "#shared/trade/quotations/totals.ts";
import { orderRecord, orderTermsRecord } from "./orders.records.ts";

/** What an order is made of: a thread, and what was agreed on there. */
export interface Agreed extends Pick<Order, "origin" | "quotationId" | "zone"> {
  thread: Pick<
    Inquiry,
    | "id"
    | "profileId"
    | "buyerId"
    | "listingTitle"
    | "exporterName"
    | "exporterHandle"
    | "company"
    | "destinationCountry"
  >;
  terms: Omit<Fresh<OrderTerms>, "orderId" | "profileId" | "buyerId">;
  isDemo: boolean;
}

/** Opens an order, in the same transaction as what it came of. */
export async function openOrder(
  ctx: Pick<Ctx, "table" | "now">,
  agreed: Agreed,
): Promise<{ order: Order; writes: Write[] }> {
  const { number, write } = await nextNumber(ctx, agreed.thread.profileId, "order");
  const { order, terms } = newOrder(
    { id: newId(orderIds, ctx.now), number, now: ctx.now.toISOString() },
    agreed,
  );
  const opened = add(orderRecord, order);
  return { order: outcomeOf(ctx, opened), writes: [opened, add(orderTermsRecord, terms), write] };
}

/** An order and its terms as they are kept from the first on. */
export function newOrder(
  { id, number, now }: { id: string; number: string; now: string },
  { thread, terms, origin, quotationId, zone, isDemo }: Agreed,
): { order: Fresh<Order>; terms: Fresh<OrderTerms> } {
  const amountMinor = terms.lines.reduce((sum, it) => sum + lineAmountMinor(it), 0);
  const depositMinor = depositMinorOf(amountMinor, terms.payment);
  const { profileId, buyerId, listingTitle, exporterName, exporterHandle, company, destinationCountry } =
    thread;
  const none = terms.lines.map(() => 0);
  const order: Fresh<Order> = {
    ...{ id, number, origin, quotationId, inquiryId: thread.id, profileId, buyerId },
    stage: orderProcess.first,
    ...{ listingTitle, exporterName, exporterHandle, company, destinationCountry },
    total: { amountMinor, currency: terms.currency },
    depositMinor,
    payment: terms.payment,
    leadTimeDays: terms.leadTimeDays,
    zone,
    ...{ ordered: terms.lines.map(({ quantity }) => quantity), shipped: none, received: none },
    ...(depositMinor === 0 ? { readyBy: daysAfter(now, terms.leadTimeDays) } : {}),
    payments: [],
    ...{ noteCount: 0, shipmentCount: 0, paperCount: 0 },
    last: { event: "placed", by: "buyer", at: now },
    isDemo,
  };
  return { order, terms: { ...terms, orderId: id, profileId, buyerId } };
}
