import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { inquiryIds } from "#shared/trade/ids.ts";

import { Side } from "./inquiry.ts";

/** At most one mail per thread and receiver in this time. */
export const noticeGapSeconds = 5 * 60;
/** How long whoever took on a mail has to send it before it counts as crashed. */
export const leaseSeconds = 60;
/** Between tries of a mail that could not be sent. */
const retrySeconds = 60;
const maximumAttempts = 8;

/**
 * `quiet`: all is told. `sending`: somebody sends now, until `stagedAt`. `waiting`: to be sent at `stagedAt`. `due`: to
 * be sent now. `failed`: could not be sent in many tries; the next message tries again.
 */
export const noticeStages = ["quiet", "sending", "waiting", "due", "failed"] as const;

/** What one receiver is still to be mailed of one thread. Each mail is claimed here before it is sent. */
export const Notice = z.strictObject({
  id: z.string(),
  inquiryId: inquiryIds.schema,
  receiverId: personIds.schema,
  to: Side,
  stage: z.enum(noticeStages),
  /** When the stage is to be looked at again; absent where nothing is to come. */
  stagedAt: z.iso.datetime().optional(),
  /** Number of the newest message to tell of. */
  wanted: z.int().min(1),
  /** Number of the newest message that a mail has told of, or that was read before. */
  covered: z.int().min(0),
  sentAt: z.iso.datetime().optional(),
  attempts: z.int().min(0),
  ...stamps,
});
export type Notice = z.infer<typeof Notice>;

/** The part that the rules below change. */
export type NoticeState = Pick<Notice, "stage" | "stagedAt" | "wanted" | "covered" | "sentAt" | "attempts">;

/** What a new message makes of the notice; undefined where it is known already. */
export function noticeOnMessage(
  notice: NoticeState | undefined,
  number: number,
  now: Date,
): NoticeState | undefined {
  if (!notice)
    return {
      stage: "sending",
      stagedAt: after(now, leaseSeconds),
      wanted: number,
      covered: number - 1,
      attempts: 0,
    };
  if (number <= notice.wanted) return undefined;
  const wanted = { ...notice, wanted: number };
  if (notice.stage !== "quiet" && notice.stage !== "failed") return wanted;
  const free = notice.sentAt && after(new Date(notice.sentAt), noticeGapSeconds);
  if (free && free > now.toISOString()) return { ...wanted, stage: "waiting", stagedAt: free, attempts: 0 };
  return { ...wanted, stage: "sending", stagedAt: after(now, leaseSeconds), attempts: 0 };
}

/** Time has come: what waited, or was left lying by a crash, is due. The lease keeps it from being lost again. */
export function noticeOnTime(notice: NoticeState, now: Date): NoticeState | undefined {
  if (notice.stagedAt === undefined || notice.stagedAt > now.toISOString()) return undefined;
  return { ...notice, stage: "due", stagedAt: after(now, leaseSeconds) };
}

/** Whoever makes this change is the one to send. */
export function noticeOnTaken(notice: NoticeState, now: Date): NoticeState | undefined {
  if (notice.stage !== "due") return undefined;
  return { ...notice, stage: "sending", stagedAt: after(now, leaseSeconds) };
}

/** The mail is out (`wasSent`), or was not needed because all was read; `told` is the newest message in it. */
export function noticeOnDone(
  notice: NoticeState,
  { told, wasSent }: { told: number; wasSent: boolean },
  now: Date,
): NoticeState {
  const sentAt = wasSent ? now.toISOString() : notice.sentAt;
  const done = { ...notice, covered: Math.max(told, notice.covered), attempts: 0, sentAt };
  if (notice.wanted <= done.covered) return { ...done, stage: "quiet", stagedAt: undefined };
  return {
    ...done,
    stage: "waiting",
    stagedAt: sentAt ? after(new Date(sentAt), noticeGapSeconds) : now.toISOString(),
  };
}

/** The mail could not be sent: later again, and in the end no more. */
export function noticeOnFailure(notice: NoticeState, now: Date): NoticeState {
  const attempts = notice.attempts + 1;
  if (attempts >= maximumAttempts) return { ...notice, attempts, stage: "failed", stagedAt: undefined };
  return { ...notice, attempts, stage: "waiting", stagedAt: after(now, retrySeconds * 2 ** (attempts - 1)) };
}

function after(moment: Date, seconds: number): string {
  return new Date(moment.getTime() + seconds * 1000).toISOString();
}
