import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo } from "#functions/platform/stream.ts";
import { receiversOn } from "#functions/trade/inquiries/inquiries.offers.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { endReasons, type QuotationStage } from "#shared/trade/quotations/stages.ts";
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
    for (const to of toldOf(after))
      for (const receiverId of await receiversOn(ctx.table, to, after))
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

/** A sealed quotation is nothing to its buyer yet; of the end of a request for quotation, whoever keeps those tells. */
function toldOf({ stage, isSealed, declined }: Quotation): readonly Side[] {
  if (stage === "declined" && endReasons.some((it) => it === declined?.reason)) return [];
  return isSealed ? told[stage].filter((side) => side === "exporter") : told[stage];
}
