import { onTime } from "#functions/platform/due/due.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import { noteInThreadByTime } from "./note-in-thread.ts";
import { quotationRecord } from "./quotations.records.ts";

/** The thread tells of a quotation's end too. */
export const quotationOnTime = [
  onTime(quotationRecord, quotationProcess.steps.expire, async (ctx, quotation) => ({
    writes: await noteInThreadByTime(ctx, { ...quotation, stage: "expired" }),
  })),
];
