import type { Reaction, StreamCtx } from "#functions/platform/stream.ts";
import { setNewer } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { onInquiry } from "#functions/trade/inquiries/inquiries.offers.ts";
import { Conflict } from "#shared/errors.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { catalogInquiryRecord } from "./insight.records.ts";

/** The catalog's account of the inquiries that came through it. */
export const insightReactions: readonly Reaction[] = [
  onInquiry(async (ctx, { before, after }) => {
    if (after?.catalogId && after.stage !== before?.stage) await tellCatalog(ctx, after, after.catalogId);
  }),
];

/** Nothing of who asked, nothing of what was written. */
async function tellCatalog(ctx: StreamCtx, inquiry: Inquiry, catalogId: string): Promise<void> {
  const { id, listingId, listingTitle, company, quantity, unit, stage } = inquiry;
  const { version, createdAt, updatedAt } = inquiry;
  const copy = {
    ...{ catalogId, inquiryId: id, listingId, listingTitle, quantity, unit, stage },
    ...{ companyKind: company.kind, country: company.country },
    ...{ version, createdAt, updatedAt },
  };
  await commit(ctx, [setNewer(catalogInquiryRecord, copy)]).catch((error: unknown) => {
    if (!(error instanceof Conflict) || error.code !== "version_stale") throw error;
  });
}
