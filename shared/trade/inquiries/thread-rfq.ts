import * as z from "zod";
import { RuleBroken } from "#shared/errors.ts";
import { localized } from "#shared/locales.ts";
import { listingIds } from "#shared/market/ids.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { TimeZone } from "#shared/terms/time-zones.ts";
import { rfqIds } from "#shared/trade/ids.ts";

/** A listing that an exporter was asked for, in its words as they stood. */
export const AskedListing = z.strictObject({
  listingId: listingIds.schema,
  title: localized(z.string()),
});
export type AskedListing = z.infer<typeof AskedListing>;

/**
 * What a thread knows of the request for quotation that it belongs to: what its exporter may know, which is nothing of the
 * others who were asked.
 */
export const ThreadRfq = z.strictObject({
  id: rfqIds.schema,
  /** The moment at which the last day for quotations is over. */
  closesAt: z.iso.datetime(),
  closesOn: CalendarDate,
  zone: TimeZone,
  /** In which the buyer would like to be quoted. */
  currency: Currency.optional(),
  /** Other listings of the same exporter that are asked for. */
  also: z.array(AskedListing).optional(),
  /** When the quotations were opened to the buyer. */
  openedAt: z.iso.datetime().optional(),
  /** When it was over: decided, cancelled or lapsed. */
  endedAt: z.iso.datetime().optional(),
});
export type ThreadRfq = z.infer<typeof ThreadRfq>;

interface MaybeOfRfq {
  rfq?: ThreadRfq | undefined;
}

/** Whether what is quoted in a thread is kept from its buyer still; what was never opened stays so. */
export function isSealed({ rfq }: MaybeOfRfq): boolean {
  return rfq !== undefined && rfq.openedAt === undefined;
}

/** Until when that is so at the latest. */
export function sealedUntil(thread: MaybeOfRfq): string | undefined {
  return isSealed(thread) ? thread.rfq?.closesAt : undefined;
}

/** Why nothing may be offered in a thread any more, or not yet; undefined in one of no request for quotation. */
export function whyNoOffer({ rfq }: MaybeOfRfq, isFirst: boolean, now: Date): RuleBroken | undefined {
  if (!rfq) return undefined;
  if (rfq.endedAt !== undefined) return new RuleBroken("rfq_over");
  const isPast = now.toISOString() >= rfq.closesAt;
  if (rfq.openedAt === undefined ? isPast : isFirst) return new RuleBroken("rfq_closed");
  return undefined;
}
