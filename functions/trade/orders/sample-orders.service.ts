import { listingOf } from "#functions/market/listings/listings.offers.ts";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { aThread, noteOrdered } from "#functions/trade/inquiries/inquiries.offers.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { samplePrice } from "#shared/market/listings/price.ts";
import type { Money } from "#shared/terms/money.ts";
import { zoneOfProvince } from "#shared/terms/time-zones.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { OrderSample } from "#shared/trade/orders/sample.ts";
import { keptLine } from "#shared/trade/quotations/rules.ts";
import { openOrder } from "./new-order.ts";

/** A sample is sent from what there is. */
const sampleLeadDays = 14;

/**
 * Orders samples at the price that the thread's listing names for them; all of it is paid first.
 * @throws RuleBroken `listing_no_samples`, `inquiry_closed`, `blocked`, `orders_full`
 */
export const orderSample = verb({
  permission: orderPermissions.place,
  of: aThread,
  input: OrderSample,
  async write({ ctx, person, thing: thread, input: { quantity, note } }) {
    const { listing, price } = await sampleOf(ctx.table, thread.listingId);
    const { currency, amountMinor: unitAmountMinor } = price;
    const line = keptLine({ listingId: listing.id, quantity, unitAmountMinor }, listing, currency);
    const profile = await profileOf(ctx.table, thread.profileId);
    const { order, writes } = await openOrder(ctx, {
      origin: "sample",
      thread,
      zone: zoneOfProvince(listing.provinceCode),
      terms: {
        lines: [line],
        currency,
        leadTimeDays: sampleLeadDays,
        payment: { depositPercent: 100, balance: "before_shipment" },
        notes: note,
      },
      isDemo: profile?.isDemo ?? false,
    });
    const noted = noteOrdered(ctx, thread, person, order);
    return { writes: [...writes, ...noted], answer: order };
  },
});

/** What the form of samples is drawn from. @throws RuleBroken `listing_no_samples` */
export const getSampleDesk = read({
  permission: orderPermissions.place,
  of: aThread,
  find: async ({ ctx, thing: inquiry }) => ({
    inquiry,
    price: (await sampleOf(ctx.table, inquiry.listingId)).price,
  }),
});

/** A listing, and what it asks for a sample. @throws RuleBroken `listing_no_samples` */
async function sampleOf(table: Table, listingId: string): Promise<{ listing: Listing; price: Money }> {
  const listing = await listingOf(table, listingId);
  const price = listing?.stage === "published" ? samplePrice(listing) : undefined;
  if (!listing || !price) throw new RuleBroken("listing_no_samples");
  return { listing, price };
}
