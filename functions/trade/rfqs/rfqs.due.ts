import { onTime } from "#functions/platform/due/due.ts";
import { rfqProcess } from "#shared/trade/rfqs/rfq.process.ts";
import { endThreads, openThreads } from "./open-rfq.ts";
import { rfqRecord } from "./rfqs.records.ts";

const { deadline, lapse } = rfqProcess.steps;

/** The seal breaks by itself when its time has come; what nobody decides ends. */
export const rfqsOnTime = [
  onTime(rfqRecord, deadline, (ctx, rfq) => openThreads(ctx, rfq)),
  onTime(rfqRecord, lapse, async (ctx, rfq) => {
    const isDecided = rfq.winners.length > 0;
    const { writes } = await endThreads(ctx, rfq, isDecided ? "rfq_decided" : "rfq_lapsed");
    return { changes: { chosen: undefined }, writes };
  }),
];
