import type { Ctx } from "#functions/platform/ctx.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { changesOf } from "#shared/process.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import {
  type Inquiry,
  maximumOrders,
  maximumQuotations,
  type OrderedInThread,
  type QuotedInThread,
} from "#shared/trade/inquiries/inquiry.ts";
import { readAbove, sideOf } from "#shared/trade/inquiries/sides.ts";
import { unblocked } from "./blocks.records.ts";
import { inquiryRecord } from "./inquiries.records.ts";

type Quoted = Omit<QuotedInThread, "at">;
type Ordered = Omit<OrderedInThread, "at">;

/** A thread's head, for whoever writes into the thread. Whoever asks must know whether it may be read. */
export function inquiryOf(table: Table, inquiryId: string): Promise<Inquiry | undefined> {
  return table.get(inquiryRecord, inquiryId);
}

/**
 * Notes in a thread what somebody did there with a quotation, and the order that came of it: news for the other side, and
 * the first one answers the inquiry.
 * @throws RuleBroken `inquiry_closed`, `quotations_full`; `blocked`, when it is sent
 */
export function noteQuoted(
  { now }: Pick<Ctx, "now">,
  inquiry: Inquiry,
  person: Person,
  quoted: Quoted,
  ordered?: Ordered,
): Write[] {
  const at = now.toISOString();
  return noted({ now }, inquiry, person, {
    quotations: withQuoted(inquiry, { ...quoted, at }),
    ...(ordered ? { orders: withOrdered(inquiry, { ...ordered, at }) } : {}),
  });
}

/** Notes in a thread what was ordered there. @throws RuleBroken `inquiry_closed`, `orders_full`; `blocked`, when it is sent */
export function noteOrdered(
  { now }: Pick<Ctx, "now">,
  inquiry: Inquiry,
  person: Person,
  { id, number, total }: Ordered,
): Write[] {
  return noted({ now }, inquiry, person, {
    orders: withOrdered(inquiry, { id, number, total, at: now.toISOString() }),
  });
}

/** Something that one side did in a thread: news for the other. */
function noted(
  { now: moment }: Pick<Ctx, "now">,
  inquiry: Inquiry,
  person: Person,
  changes: Partial<Inquiry>,
): Write[] {
  const now = moment.toISOString();
  const from = sideOf(inquiry, person);
  const moved = changesOf(inquiryProcess.steps.reply, inquiry, { person, now });
  const write = change(inquiryRecord, inquiry, {
    ...(moved as Partial<Inquiry>),
    ...changes,
    lastMessage: { ...inquiry.lastMessage, from, at: now },
    readAt: readAbove(inquiry, from),
    ...(from === "exporter" ? { isOfCrowd: undefined } : {}),
  });
  return [...unblocked(inquiry), write];
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

function withOrdered({ orders = [] }: Inquiry, ordered: OrderedInThread): OrderedInThread[] {
  if (orders.length >= maximumOrders)
    throw new RuleBroken("orders_full", { params: { maximum: maximumOrders } });
  return [...orders, ordered];
}

/**
 * Opens what was quoted in a thread of a request for quotation to its buyer, with the figures that were kept from them.
 * Written of every thread of the request, so that nothing is quoted in it at this moment.
 */
export function noteOpened({ now }: Pick<Ctx, "now">, inquiry: Inquiry, quoted: readonly Quoted[]): Write[] {
  if (!inquiry.rfq) throw new Error(`${inquiry.id} is of no request for quotation.`);
  const opened = new Map(quoted.map((it) => [it.id, it]));
  const quotations = inquiry.quotations?.map((it) => ({ ...it, ...opened.get(it.id) }));
  const rfq = { ...inquiry.rfq, openedAt: now.toISOString() };
  return [change(inquiryRecord, inquiry, { rfq, ...(quotations ? { quotations } : {}) }, { isNews: false })];
}

/** Notes in a thread that its request for quotation is over, and what became of its quotation by that. */
export function noteEnded({ now }: Pick<Ctx, "now">, inquiry: Inquiry, quoted: Quoted | undefined): Write[] {
  if (!inquiry.rfq) throw new Error(`${inquiry.id} is of no request for quotation.`);
  const at = now.toISOString();
  const quotations = quoted ? { quotations: withQuoted(inquiry, { ...quoted, at }) } : {};
  const rfq = { ...inquiry.rfq, endedAt: at };
  return [change(inquiryRecord, inquiry, { rfq, ...quotations }, { isNews: false })];
}
