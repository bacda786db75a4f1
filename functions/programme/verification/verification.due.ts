import { onTime } from "#functions/platform/due/due.ts";
import { happened } from "#shared/programme/verification/history.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";
import { withoutEvidence } from "./asking.service.ts";
import { withoutCheck } from "./deciding.service.ts";
import { verificationRecord } from "./verification.records.ts";

const { close, lapse, dropEvidence } = verificationProcess.steps;

/** What time does with requests: closes what got no answer, ends what was found, deletes what was shown. */
export const verificationOnTime = [
  onTime(verificationRecord, close, (ctx, thing) => {
    const now = ctx.now.toISOString();
    return { changes: { ...withoutEvidence(now), history: happened(thing, { at: now, act: "closed" }) } };
  }),
  onTime(verificationRecord, lapse, async (ctx, thing) => ({
    changes: { history: happened(thing, { at: ctx.now.toISOString(), act: "lapsed" }) },
    writes: await withoutCheck(ctx, thing),
  })),
  onTime(verificationRecord, dropEvidence, (ctx) => ({ changes: withoutEvidence(ctx.now.toISOString()) })),
];
