import { keepOutcomes, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Reaction, StreamCtx } from "#functions/platform/stream.ts";
import { setNewer } from "#functions/platform/table/write.ts";
import { commit, settle } from "#functions/platform/verbs/commit.ts";
import { inquiryOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { onOrder } from "#functions/trade/orders/orders.offers.ts";
import { onQuotation } from "#functions/trade/quotations/quotations.offers.ts";
import { Conflict } from "#shared/errors.ts";
import type { Outcome } from "#shared/trade/outcomes/outcome.ts";
import { sumUp } from "#shared/trade/outcomes/sum-up.ts";
import { ofMarket, outcomeRecord, outcomesOf } from "./outcomes.records.ts";

/** What quotations and orders add to what came of trade; the same record again changes nothing. */
export const outcomeReactions: readonly Reaction[] = [
  onQuotation(async (ctx, { after: quotation }) => {
    if (quotation?.revisionCount !== 1 || quotation.stage !== "sent") return;
    const inquiry = await inquiryOf(ctx.table, quotation.inquiryId);
    if (!inquiry) return;
    const { id, total, createdAt, profileId } = quotation;
    const isFirst = inquiry.quotations?.[0]?.id === id;
    const minutes = Math.round((Date.parse(createdAt) - Date.parse(inquiry.createdAt)) / 60_000);
    await count(ctx, profileId, {
      ...{ thingId: id, what: "quotation", at: createdAt, total, country: inquiry.destinationCountry },
      ...(isFirst ? { quoteMinutes: Math.max(0, minutes) } : {}),
      ...stampsOf(quotation),
    });
  }),
  onOrder(async (ctx, { before, after: order }) => {
    if (!order || before?.stage === order.stage) return;
    const { id, createdAt, profileId, destinationCountry: country, stage } = order;
    const total = { ...order.total, amountMinor: order.total.amountMinor - (order.refundedMinor ?? 0) };
    const ordered = { thingId: id, what: "order", at: createdAt, total, country, stage } as const;
    await count(ctx, profileId, { ...ordered, ...stampsOf(order) });
  }),
];

/** Counts it for the business and for the market, unless something newer is known, and tells the business's page. */
async function count(ctx: StreamCtx, profileId: string, outcome: Omit<Outcome, "of">): Promise<void> {
  for (const of of [profileId, ofMarket(outcome.country)]) {
    try {
      await commit(ctx, [setNewer(outcomeRecord, { ...outcome, of })]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  await settle(ctx, async () => {
    const profile = await profileOf(ctx.table, profileId);
    if (!profile) return [];
    const { outcomes } = await outcomesOf(ctx.table, profileId, ctx.now);
    const { completed: completedOrders, medianQuoteMinutes } = sumUp(outcomes);
    const told = { completedOrders, ...(medianQuoteMinutes === undefined ? {} : { medianQuoteMinutes }) };
    const isKnown =
      profile.outcomes?.completedOrders === completedOrders &&
      profile.outcomes.medianQuoteMinutes === medianQuoteMinutes;
    return isKnown ? [] : [keepOutcomes(profile, told)];
  });
}

type Stamps = Pick<Outcome, "version" | "createdAt" | "updatedAt">;

function stampsOf({ version, createdAt, updatedAt }: Stamps): Stamps {
  return { version, createdAt, updatedAt };
}
