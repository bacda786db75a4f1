import type { Ctx } from "#functions/platform/ctx.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { changesOf } from "#shared/process.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import { type Inquiry, maximumQuotations, type QuotedInThread } from "#shared/trade/inquiries/inquiry.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { unblocked } from "./blocks.records.ts";
import { inquiryRecord } from "./inquiries.records.ts";

type Quoted = Omit<QuotedInThread, "at">;

/** A thread's head, for whoever writes into the thread. Whoever asks must know whether it may be read. */
export function inquiryOf(table: Table, inquiryId: string): Promise<Inquiry | undefined> {
  return table.get(inquiryRecord, inquiryId);
}

/**
 * Notes in a thread what somebody did there with a quotation: news for the other side, and the first one answers the
 * inquiry.
 * @throws RuleBroken `inquiry_closed`, `quotations_full`; `blocked`, when it is sent
 */
export function noteQuoted(
  { now: moment }: Pick<Ctx, "now">,
  inquiry: Inquiry,
  person: Person,
  quoted: Quoted,
): Write[] {
  const now = moment.toISOString();
  const from = sideOf(inquiry, person);
  const moved = changesOf(inquiryProcess.steps.reply, inquiry, { person, now });
  const noted = change(inquiryRecord, inquiry, {
    ...(moved as Partial<Inquiry>),
    quotations: withQuoted(inquiry, { ...quoted, at: now }),
    lastMessage: { ...inquiry.lastMessage, from, at: now },
    readAt: { ...inquiry.readAt, [from]: now },
    ...(from === "exporter" ? { isOfCrowd: undefined } : {}),
  });
  return [...unblocked(inquiry), noted];
}

/** Notes what time did with a quotation, which is no news of either side. */
export function noteQuotedByTime({ now }: Pick<Ctx, "now">, inquiry: Inquiry, quoted: Quoted): Write[] {
  const quotations = withQuoted(inquiry, { ...quoted, at: now.toISOString() });
  return [change(inquiryRecord, inquiry, { quotations }, { isNews: false })];
}

function withQuoted({ quotations = [] }: Inquiry, quoted: QuotedInThread): QuotedInThread[] {
  if (quotations.some(({ id }) => id === quoted.id))
    return quotations.map((it) => (it.id === quoted.id ? quoted : it));
  if (quotations.length >= maximumQuotations)
    throw new RuleBroken("quotations_full", { params: { maximum: maximumQuotations } });
  return [...quotations, quoted];
}
