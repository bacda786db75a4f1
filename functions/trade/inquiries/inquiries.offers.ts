import { type Change, type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { isIdOf } from "#shared/ids.ts";
import { messageIds } from "#shared/trade/ids.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { attachmentOf, type FoundAttachment } from "./attachments.service.ts";
import { inquiryRecord, messageRecord } from "./inquiries.records.ts";

export { blocksAmong, notBlocked } from "./blocks.records.ts";
export {
  type ComplaintKey,
  complaintPlace,
  inquiriesOfProfile,
} from "./inquiries.records.ts";
export { buyerCheckPlace } from "./known-checks.records.ts";
export { type Asked, asking, titlesOf } from "./new-inquiry.ts";
export { inquiryOf, noteEnded, noteOpened, noteOrdered, noteQuoted, noteQuotedByTime } from "./quoted.ts";
export { receiversOn } from "./receivers.ts";
export { aThread, type ThreadAddress, threadAt } from "./thread-abouts.ts";

/** Threads' heads, in the order of the ids. Whoever asks must know whether they may be read. */
export function inquiriesOf(table: Table, ids: string[]): Promise<Inquiry[]> {
  return table.getMany(inquiryRecord, ids);
}

/** Something attached to a message of a thread. Whoever asks must know whether the thread may be read. */
export async function attachmentIn(
  table: Table,
  { inquiryId, messageId, attachmentId }: { inquiryId: string; messageId: string; attachmentId: string },
): Promise<FoundAttachment | undefined> {
  if (!isIdOf(messageIds, messageId)) return undefined;
  const message = await table.get(messageRecord, { inquiryId, id: messageId });
  return message && attachmentOf(message, attachmentId);
}

export function onInquiry(run: (ctx: StreamCtx, change: Change<Inquiry>) => Promise<void>): Reaction {
  return reactTo(inquiryRecord, run);
}
