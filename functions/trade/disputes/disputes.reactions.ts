import { adminsOf, attachesOfMarket } from "#functions/people/people/people.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { drop, set } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { dropAttachment } from "#functions/trade/inquiries/attachment-store.ts";
import { receiversOn } from "#functions/trade/inquiries/inquiries.offers.ts";
import type { Dispute, DisputeRole } from "#shared/trade/disputes/dispute.ts";
import { waitingAtDesk } from "#shared/trade/disputes/shown.ts";
import { toldOf } from "#shared/trade/disputes/told.ts";
import { disputeMail } from "./disputes.mails.ts";
import { disputeRecord, evidenceRecord, waitingDisputeRecord } from "./disputes.records.ts";
import { placeOfEvidence } from "./evidence-place.ts";

/** Several files are shown one after the other: one mail tells of all of them. */
const mailGapSeconds = 10 * 60;

/** What follows from disputes: mails to whom they concern, the attachés' desks, and that a file goes with its evidence. */
export const disputeReactions: readonly Reaction[] = [
  reactTo(disputeRecord, async (ctx, { before, after }) => {
    if (!after || (before && before.last.at === after.last.at && before.last.event === after.last.event))
      return;
    const receivers = await Promise.all(toldOf(after).map((role) => receiversAs(ctx, role, after)));
    const { event, at } = after.last;
    const isOfMany = event === "shown";
    for (const receiverId of new Set(receivers.flat()))
      await post(ctx, {
        id: `dispute-${after.id}-${isOfMany ? event : after.version}-${receiverId}`,
        writer: disputeMail.name,
        about: { disputeId: after.id, event, receiverId },
        ...(isOfMany ? { number: Math.floor(Date.parse(at) / 1000), gapSeconds: mailGapSeconds } : {}),
      });
  }),
  reactTo(evidenceRecord, async ({ blobs }, { before, after }) => {
    if (before && !after) await dropAttachment(blobs, placeOfEvidence(before));
  }),
  // Decided on what stands now, so that records that come late or twice do not bring back what was taken away.
  reactTo(disputeRecord, async (ctx, { after }) => {
    const dispute = after && (await ctx.table.get(disputeRecord, after.id));
    if (!after || !dispute) return;
    const { market, id: disputeId } = dispute;
    const waiting = waitingAtDesk(dispute);
    const write = waiting
      ? set(waitingDisputeRecord, { ...waiting, buyerId: dispute.buyerId })
      : drop(waitingDisputeRecord, { market, disputeId });
    await commit(ctx, [write]);
  }),
];

async function receiversAs({ table }: StreamCtx, role: DisputeRole, dispute: Dispute): Promise<string[]> {
  switch (role) {
    case "buyer":
    case "exporter":
      return receiversOn(table, role, dispute);
    case "attache": {
      const attaches = await attachesOfMarket(table, dispute.market);
      // Where nobody serves the market, whoever can appoint somebody has to know.
      return attaches.length > 0 ? attaches : adminsOf(table);
    }
    case "operator":
      return adminsOf(table);
  }
}
