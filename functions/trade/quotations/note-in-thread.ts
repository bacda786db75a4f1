import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { inquiryOf, noteQuoted, noteQuotedByTime } from "#functions/trade/inquiries/inquiries.offers.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";

type Noted = Pick<Quotation, "id" | "inquiryId" | "stage" | "total" | "validThrough" | "isSealed">;

/** Tells the thread of a quotation what somebody did with it, and of the order that came of it; `thread`, where it was read already. */
export async function noteInThread(
  ctx: Pick<Ctx, "table" | "now">,
  person: Person,
  quotation: Noted,
  thread?: Inquiry,
  ordered?: Parameters<typeof noteQuoted>[4],
): Promise<Write[]> {
  const inquiry = thread ?? (await inquiryOf(ctx.table, quotation.inquiryId));
  return inquiry ? noteQuoted(ctx, inquiry, person, toldOf(quotation), ordered) : [];
}

/** The same of what time did. */
export async function noteInThreadByTime(
  ctx: Pick<Ctx, "table" | "now">,
  quotation: Noted,
): Promise<Write[]> {
  const inquiry = await inquiryOf(ctx.table, quotation.inquiryId);
  return inquiry ? noteQuotedByTime(ctx, inquiry, toldOf(quotation)) : [];
}

/** What a thread tells of a quotation: to both sides the same, so nothing of its figures while it is sealed. */
export function toldOf({ id, stage, total, validThrough, isSealed }: Noted) {
  return { id, stage, ...(isSealed ? {} : { total, validThrough }) };
}
