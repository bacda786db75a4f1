import { onTime } from "#functions/platform/due/due.ts";
import { measureProcess } from "#shared/trade/moderation/measure.process.ts";
import { restored, withEntry } from "./measure-writes.ts";
import { measureRecord } from "./measures.records.ts";

/** On the day that was said, what was taken from view is shown again; the goods of a business follow by the stream. */
export const measuresOnTime = [
  onTime(measureRecord, measureProcess.steps.end, async (ctx, measure) => ({
    writes: [await withEntry(ctx, measure, { act: "end" }), ...(await restored(ctx, measure))],
  })),
];
