import { catalogInquiryRecord } from "#functions/market/catalogs/catalogs.records.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { putNewer } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { keepAnswerTime } from "./answer-times.ts";
import { inquiryRecord, messageRecord } from "./inquiries.records.ts";
import { noticeRecord } from "./notices.records.ts";
import { noticeMessage, takeDueNotice } from "./notices.service.ts";

/** What follows from inquiries and messages: mail, the business's answer time, and the catalog's account of them. */
export const inquiryReactions: readonly Reaction[] = [
  reactTo(messageRecord, async (ctx, { before, after }) => {
    if (!before && after) await noticeMessage(ctx, after);
  }),
  reactTo(noticeRecord, async (ctx, { after }) => {
    if (after?.stage === "due") await takeDueNotice(ctx, after);
  }),
  reactTo(inquiryRecord, async (ctx, { before, after }) => {
    if (after?.answeredAt && !before?.answeredAt) await keepAnswerTime(ctx, after);
  }),
  reactTo(inquiryRecord, async (ctx, { before, after }) => {
    if (after?.catalogId && after.stage !== before?.stage) await tellCatalog(ctx, after, after.catalogId);
  }),
];

/** What the attaché sees of an inquiry that came through a catalog: nothing of who asked, nothing of what was written. */
async function tellCatalog(ctx: StreamCtx, inquiry: Inquiry, catalogId: string): Promise<void> {
  const { id, listingId, listingTitle, company, quantity, unit, stage } = inquiry;
  const copy = {
    catalogId,
    inquiryId: id,
    listingId,
    listingTitle,
    companyKind: company.kind,
    country: company.country,
    quantity,
    unit,
    stage,
    version: inquiry.version,
    createdAt: inquiry.createdAt,
    updatedAt: inquiry.updatedAt,
  };
  await ctx.table.transact([putNewer(catalogInquiryRecord, copy)]).catch((error: unknown) => {
    if (!(error instanceof Conflict) || error.code !== "version_stale") throw error;
  });
}
