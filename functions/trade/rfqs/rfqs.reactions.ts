import { membersOf } from "#functions/market/profiles/profiles.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { change } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { inquiriesOf, onInquiry } from "#functions/trade/inquiries/inquiries.offers.ts";
import { onQuotation } from "#functions/trade/quotations/quotations.offers.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { quotedCount } from "#shared/trade/rfqs/quoted-count.ts";
import type { InvitedExporter, Rfq } from "#shared/trade/rfqs/rfq.ts";
import type { rfqBuyerEvents, rfqExporterEvents } from "#web/mails/rfq-mails.ts";
import { rfqBuyerMail, rfqExporterMail } from "./rfqs.mails.ts";
import { rfqRecord } from "./rfqs.records.ts";

type Whom = Pick<InvitedExporter, "profileId" | "inquiryId">;

/** What follows from requests for quotation: mails to each side at each step, and what is kept of acceptances. */
export const rfqReactions: readonly Reaction[] = [
  onInquiry(async (ctx, { before, after }) => {
    if (!before && after?.rfq && !after.isOfCrowd) await tellExporter(ctx, whomOf(after), "invited");
  }),
  reactTo(rfqRecord, async (ctx, { before, after }) => {
    if (after) await follow(ctx, before, after);
  }),
  onQuotation(async (ctx, { before, after }) => {
    if (!after?.rfqId) return;
    if (!before) await tellWhereAllQuoted(ctx, after.rfqId);
    if (after.stage === "accepted" && before?.stage !== "accepted")
      await keepWinner(ctx, after.rfqId, after.id);
  }),
];

/** Each of these moments comes once. */
async function follow(ctx: StreamCtx, before: Rfq | undefined, rfq: Rfq): Promise<void> {
  const isNew = (moment: "remindedAt" | "openedAt" | "decidedAt" | "cancelledAt" | "lapsedAt") =>
    rfq[moment] !== undefined && before?.[moment] === undefined;
  const quoted = rfq.invited.filter(({ quotationId }) => quotationId !== undefined);
  if (!before && rfq.forwarded) await tellBuyer(ctx, rfq, "forwarded");
  if (isNew("remindedAt")) await tellExporters(ctx, rfq.invited, "reminder");
  if (isNew("openedAt") && quotedCount(rfq) > 0) await tellBuyer(ctx, rfq, "opened");
  if (isNew("cancelledAt")) await tellExporters(ctx, rfq.invited, "cancelled");
  if (isNew("decidedAt")) await tellExporters(ctx, notChosen(quoted, rfq.winners), "declined");
  if (isNew("lapsedAt")) {
    await tellBuyer(ctx, rfq, quoted.length > 0 ? "no_decision" : "none_quoted");
    await tellExporters(ctx, quoted, "lapsed");
  }
}

function notChosen(quoted: readonly InvitedExporter[], winners: readonly string[]): InvitedExporter[] {
  return quoted.filter(({ quotationId = "" }) => !winners.includes(quotationId));
}

function whomOf({ profileId, id }: Inquiry): Whom {
  return { profileId, inquiryId: id };
}

async function tellExporters(
  ctx: StreamCtx,
  whom: readonly Whom[],
  event: (typeof rfqExporterEvents)[number],
): Promise<void> {
  for (const it of whom) await tellExporter(ctx, it, event);
}

async function tellExporter(
  ctx: StreamCtx,
  { profileId, inquiryId }: Whom,
  event: (typeof rfqExporterEvents)[number],
): Promise<void> {
  for (const { personId: receiverId } of await membersOf(ctx.table, profileId))
    await post(ctx, {
      id: `rfq-${inquiryId}-${event}-${receiverId}`,
      writer: rfqExporterMail.name,
      about: { inquiryId, event, receiverId },
    });
}

function tellBuyer(
  ctx: StreamCtx,
  { id: rfqId }: Rfq,
  event: (typeof rfqBuyerEvents)[number],
): Promise<void> {
  return post(ctx, { id: `rfq-${rfqId}-${event}`, writer: rfqBuyerMail.name, about: { rfqId, event } });
}

/** Nobody else is waited for: the buyer may open it. */
async function tellWhereAllQuoted(ctx: StreamCtx, rfqId: string): Promise<void> {
  const rfq = await ctx.table.get(rfqRecord, rfqId);
  if (rfq?.stage !== "open" || rfq.invited.length < 2) return;
  const threads = await inquiriesOf(
    ctx.table,
    rfq.invited.map(({ inquiryId }) => inquiryId),
  );
  if (threads.every(({ quotations = [] }) => quotations.length > 0)) await tellBuyer(ctx, rfq, "all_quoted");
}

/** What was accepted by itself is chosen too: the request's own end goes by it. */
async function keepWinner(ctx: StreamCtx, rfqId: string, quotationId: string): Promise<void> {
  await settle(ctx, async () => {
    const rfq = await ctx.table.get(rfqRecord, rfqId);
    if (rfq?.stage !== "opened" || rfq.winners.includes(quotationId)) return [];
    return [change(rfqRecord, rfq, { winners: [...rfq.winners, quotationId] })];
  });
}
