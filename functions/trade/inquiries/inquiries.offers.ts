import { type Change, type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryRecord } from "./inquiries.records.ts";

export { notBlocked } from "./blocks.records.ts";
export {
  type ComplaintKey,
  complaintPlace,
  inquiriesOfProfile,
} from "./inquiries.records.ts";
export { aThread, type ThreadAddress, threadAt } from "./thread-abouts.ts";

export function onInquiry(run: (ctx: StreamCtx, change: Change<Inquiry>) => Promise<void>): Reaction {
  return reactTo(inquiryRecord, run);
}
