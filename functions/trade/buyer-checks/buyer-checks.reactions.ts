import { adminsOf, attachesOfMarket } from "#functions/people/people/people.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { receiversOn } from "#functions/trade/inquiries/inquiries.offers.ts";
import type { BuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import { type BuyerCheckEvent, buyerCheckMail } from "./buyer-checks.mails.ts";
import { buyerCheckRecord } from "./buyer-checks.records.ts";

/** What follows from questions about buyers: mails to the office that is asked, and to the exporter. Never to the buyer. */
export const buyerCheckReactions: readonly Reaction[] = [
  reactTo(buyerCheckRecord, async (ctx, { before, after }) => {
    const event = after && eventOf(before, after);
    if (!event) return;
    for (const receiverId of await receiversOf(ctx, event, after))
      await post(ctx, {
        id: `buyer-check-${after.inquiryId}-${event}-${after.version}-${receiverId}`,
        writer: buyerCheckMail.name,
        about: { inquiryId: after.inquiryId, event, askedAt: after.askedAt, receiverId },
      });
  }),
];

function eventOf(before: BuyerCheck | undefined, after: BuyerCheck): BuyerCheckEvent | undefined {
  if (after.stage !== before?.stage) return after.stage === "withdrawn" ? undefined : after.stage;
  return after.remindedAt !== undefined && before.remindedAt === undefined ? "reminded" : undefined;
}

async function receiversOf(
  { table }: StreamCtx,
  event: BuyerCheckEvent,
  check: BuyerCheck,
): Promise<string[]> {
  if (event === "answered" || event === "lapsed") return receiversOn(table, "exporter", check);
  const attaches = await attachesOfMarket(table, check.market);
  // Where nobody serves the market, whoever can appoint somebody has to know.
  const office = attaches.length > 0 ? attaches : await adminsOf(table);
  return office.filter((id) => id !== check.buyerId);
}
