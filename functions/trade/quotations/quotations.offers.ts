import { type Change, type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { quotationRecord } from "./quotations.records.ts";

export function onQuotation(run: (ctx: StreamCtx, change: Change<Quotation>) => Promise<void>): Reaction {
  return reactTo(quotationRecord, run);
}
