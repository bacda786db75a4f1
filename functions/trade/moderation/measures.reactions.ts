import { onListing, removedListingsOf } from "#functions/market/listings/listings.offers.ts";
import { adminsOf, peopleOf } from "#functions/people/people/people.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { reportCopy } from "#functions/trade/listing-reports/listing-reports.offers.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { measureProcess } from "#shared/trade/moderation/measure.process.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";
import { isSameAgain } from "#shared/trade/moderation/resemblance.ts";
import { appealMail, mayDecide, measureMail } from "./measures.mails.ts";
import { measureRecord } from "./measures.records.ts";

/** What follows from a measure: mails; and from a listing that comes again after one like it was removed: a report. */
export const measureReactions: readonly Reaction[] = [
  reactTo(measureRecord, async (ctx, { before, after }) => {
    if (!after) return;
    const { stage } = after;
    // What was brought in as it had ended elsewhere is no news to anybody.
    if (!before && stage !== measureProcess.first) return;
    if (stage === "appealed") {
      if (before?.stage !== "appealed") await tellDesk(ctx, after, "appealed");
      if (!before?.remindedAt && after.remindedAt) await tellDesk(ctx, after, "remind");
      if (!before?.overdueAt && after.overdueAt) await tellDesk(ctx, after, "overdue");
    } else if (before?.stage !== stage) await tellTheirs(ctx, after, stage);
  }),
  onListing(async (ctx, { before, after }) => {
    if (after?.stage === "published" && before?.stage !== "published" && before?.stage !== "removed")
      await reportIfAgain(ctx, after);
  }),
];

async function tellTheirs(ctx: StreamCtx, { id, toldIds }: Measure, what: Measure["stage"]): Promise<void> {
  for (const receiverId of toldIds)
    await post(ctx, {
      id: `measure-${id}-${what}-${receiverId}`,
      writer: measureMail.name,
      about: { measureId: id, what, receiverId },
    });
}

/** Whoever decided first does not decide the appeal, so they are not asked to. */
async function tellDesk(
  ctx: StreamCtx,
  { id, takenById }: Measure,
  what: "appealed" | "remind" | "overdue",
): Promise<void> {
  const admins = (await peopleOf(ctx.table, await adminsOf(ctx.table))).filter(mayDecide);
  for (const { id: adminId } of admins)
    if (adminId !== takenById)
      await post(ctx, {
        id: `measure-desk-${id}-${what}-${adminId}`,
        writer: appealMail.name,
        about: { measureId: id, what, adminId },
      });
}

async function reportIfAgain(ctx: StreamCtx, listing: Listing): Promise<void> {
  const removed = await removedListingsOf(ctx.table, listing.profileId);
  const same = removed.find((it) => it.removed?.own && isSameAgain(listing, it));
  const measure = same?.removed?.own && (await ctx.table.get(measureRecord, same.removed.own));
  if (measure) await reportCopy(ctx, listing, { id: measure.takenById, name: measure.takenByName });
}
