import type { Ctx } from "#functions/platform/ctx.ts";
import { add, type Write } from "#functions/platform/table/write.ts";
import { issuePaper, paperSidesOf } from "#functions/trade/papers/papers.offers.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { isSealed } from "#shared/trade/inquiries/thread-rfq.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import type { Revision } from "#shared/trade/quotations/quotation.ts";
import { type FreshRevision, newRevision } from "./new-revision.ts";
import { paperOfRevision } from "./quotation-paper.ts";
import { revisionRecord } from "./quotations.records.ts";

/**
 * An exporter's offer as it is issued: its revision, and the paper of that.
 * @throws RuleBroken naming each field that goes past what the listings, arithmetic or the calendar allow.
 */
export async function issueRevision(
  ctx: Ctx,
  { inquiry, person, number }: { inquiry: Inquiry; person: Person; number: string },
  place: Pick<Revision, "quotationId" | "number">,
  offer: Offer,
): Promise<{ revision: FreshRevision; writes: Write[] }> {
  const offered = await newRevision(ctx, { thread: inquiry, person }, place, offer);
  const sides = await paperSidesOf(ctx, inquiry);
  const of = { ...inquiry, ...(isSealed(inquiry) ? { sealedIn: inquiry.id } : {}) };
  const paper = issuePaper(ctx, of, paperOfRevision(sides, number, offered));
  const revision = { ...offered, paperId: paper.paperId };
  return { revision, writes: [add(revisionRecord, revision), paper.write] };
}
