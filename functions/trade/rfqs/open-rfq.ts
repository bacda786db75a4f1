import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { inquiriesOf, noteEnded, noteOpened } from "#functions/trade/inquiries/inquiries.offers.ts";
import { endedBy, quotationsOf, toldOf, unsealed } from "#functions/trade/quotations/quotations.offers.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import type { endReasons } from "#shared/trade/quotations/stages.ts";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";

type Reader = Pick<Ctx, "table" | "now">;

interface Threads {
  inquiries: Inquiry[];
  quotations: Quotation[];
}

/** The threads of a request for quotation as they are now, with what was quoted in them; two operations. */
export async function threadsOf(
  { table }: Pick<Ctx, "table">,
  { invited }: Pick<Rfq, "invited">,
): Promise<Threads> {
  const inquiries = await inquiriesOf(
    table,
    invited.map(({ inquiryId }) => inquiryId),
  );
  const ids = inquiries.flatMap(({ quotations = [] }) => quotations.map(({ id }) => id));
  return { inquiries, quotations: await quotationsOf(table, ids) };
}

/**
 * Breaks the seal: every thread and every quotation of it, in the transaction of the request's own step. What is quoted at
 * the same moment comes before it whole, or is refused.
 */
export async function openThreads(
  ctx: Reader,
  rfq: Rfq,
): Promise<{ changes: Partial<Rfq>; writes: Write[] }> {
  const { inquiries, quotations } = await threadsOf(ctx, rfq);
  const quotedBy = new Map(quotations.map((it) => [it.profileId, it]));
  const writes = inquiries.flatMap((inquiry) => {
    const quotation = quotedBy.get(inquiry.profileId);
    const quoted = quotation ? [toldOf({ ...quotation, isSealed: undefined })] : [];
    return noteOpened(ctx, inquiry, quoted);
  });
  const invited = rfq.invited.map((it) => {
    const quotationId = quotedBy.get(it.profileId)?.id;
    return { ...it, ...(quotationId ? { quotationId } : {}) };
  });
  return { changes: { invited }, writes: [...writes, ...quotations.flatMap(unsealed)] };
}

/** Ends every thread's part in a request for quotation that is over, and what was quoted and not accepted. */
export async function endThreads(
  ctx: Reader,
  rfq: Rfq,
  reason: (typeof endReasons)[number],
): Promise<{ accepted: Quotation[]; writes: Write[] }> {
  const { inquiries, quotations } = await threadsOf(ctx, rfq);
  const ends = quotations.flatMap((it) => endedBy(ctx, it, reason) ?? []);
  const endOf = new Map(ends.map((it) => [it.quotation.inquiryId, it.quotation]));
  const writes = inquiries.flatMap((inquiry) => {
    const ended = endOf.get(inquiry.id);
    return noteEnded(ctx, inquiry, ended && toldOf(ended));
  });
  return {
    accepted: quotations.filter(({ stage }) => stage === "accepted"),
    writes: [...writes, ...ends.map(({ write }) => write)],
  };
}
