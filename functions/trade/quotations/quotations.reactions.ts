import { membersOf } from "#functions/market/profiles/profiles.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import type { QuotationStage } from "#shared/trade/quotations/stages.ts";
import { quotationMail } from "./quotations.mails.ts";
import { quotationRecord } from "./quotations.records.ts";

/** Who is told of what came about. */
const told: Record<QuotationStage, readonly Side[]> = {
  sent: ["buyer"],
  countered: ["exporter"],
  // The order that came of it is told of.
  accepted: [],
  declined: ["exporter"],
  withdrawn: ["buyer"],
  expired: Side.options,
};

/** What follows from quotations: a mail to whoever did not do it themselves. */
export const quotationReactions: readonly Reaction[] = [
  reactTo(quotationRecord, async (ctx, { before, after }) => {
    if (!after) return;
    if (before?.stage === after.stage && before.revisionCount === after.revisionCount) return;
    for (const to of told[after.stage])
      for (const receiverId of await receiversOn(ctx, to, after))
        await post(ctx, {
          id: `quotation-${after.id}-${after.version}-${receiverId}`,
          writer: quotationMail.name,
          about: {
            quotationId: after.id,
            stage: after.stage,
            revisionCount: after.revisionCount,
            receiverId,
            to,
          },
        });
  }),
];

async function receiversOn(
  ctx: StreamCtx,
  side: Side,
  { buyerId, profileId }: Pick<Quotation, "buyerId" | "profileId">,
): Promise<string[]> {
  if (side === "buyer") return [buyerId];
  return (await membersOf(ctx.table, profileId)).map(({ personId }) => personId);
}
