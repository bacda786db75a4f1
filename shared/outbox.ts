import { noSubject } from "./permissions.ts";
import { defineProcess, type Way } from "./process.ts";
import { mailLeaseSeconds } from "./stream-tries.ts";

/** Between tries of a mail that could not be sent; doubled with each. */
const retrySeconds = 60;
const mostAttempts = 8;

/**
 * `sent`: all is told. `sending`: somebody sends now, until `dueAt`. `waiting`: to be sent at `stagedAt`. `due`: to be
 * sent now. `failed`: could not be sent in many tries; more to tell tries again.
 */
export const mailStages = ["due", "sending", "waiting", "sent", "failed"] as const;
export type MailStage = (typeof mailStages)[number];

/** What one receiver is still to be mailed of one matter. Each mail is claimed here before it is sent. */
export interface MailState {
  stage: MailStage;
  /** When the stage is to be looked at again; absent where nothing is to come. */
  stagedAt?: string | undefined;
  /** Number of the newest thing to tell of; 1 where a mail is about one thing alone. */
  wanted: number;
  /** Number of the newest thing that a mail has told of. */
  covered: number;
  /** At most one mail in this time; what comes meanwhile waits and is told together. */
  gapSeconds: number;
  sentAt?: string | undefined;
  attempts: number;
}

function waitingFrom(...from: MailStage[]): Way<MailState, MailStage> {
  return { from, to: "waiting" };
}

/** The life of a mail: time makes due what waited, and what a crash left half done. */
export const mailProcess = defineProcess<MailState>()({
  noun: "mail",
  stages: mailStages,
  first: "due",
  subject: () => noSubject,
  steps: {
    release: {
      by: "time",
      ways: [{ from: ["waiting", "sending", "due"], to: "due" }],
      at: ({ stagedAt }) => stagedAt,
      follows: ["the stream sends it"],
    },
    more: { by: "system", ways: [{ from: ["sent", "failed"], to: "due" }, waitingFrom("sent", "failed")] },
    take: { by: "system", ways: [{ from: ["due"], to: "sending" }] },
    end: { by: "system", ways: [{ from: ["sending"], to: "sent" }, waitingFrom("sending")] },
    fail: { by: "system", ways: [{ from: ["sending"], to: "failed" }, waitingFrom("sending")] },
  },
});

/** Until when whoever sends it now has the mail to themselves. */
export function leaseFrom(now: Date): string {
  return after(now, mailLeaseSeconds);
}

/** A mail's state as it begins: due at once. `covered` is what was told of before, by other ways. */
export function firstMail(wanted: number, gapSeconds: number, now: Date): MailState {
  return { stage: "due", stagedAt: leaseFrom(now), wanted, covered: wanted - 1, gapSeconds, attempts: 0 };
}

/** What one more thing to tell of makes of the mail; undefined where it is known already. */
export function mailOnMore(mail: MailState, number: number, now: Date): MailState | undefined {
  if (number <= mail.wanted) return undefined;
  const wanted = { ...mail, wanted: number };
  if (mail.stage !== "sent" && mail.stage !== "failed") return wanted;
  const free = mail.sentAt && after(new Date(mail.sentAt), mail.gapSeconds);
  if (free && free > now.toISOString()) return { ...wanted, stage: "waiting", stagedAt: free, attempts: 0 };
  return { ...wanted, stage: "due", stagedAt: leaseFrom(now), attempts: 0 };
}

/** Whoever makes this change is the one to send. */
export function mailOnTaken(mail: MailState, now: Date): MailState | undefined {
  if (mail.stage !== "due") return undefined;
  return { ...mail, stage: "sending", stagedAt: leaseFrom(now) };
}

/** The mail is out (`wasSent`), or was not needed any more; `told` is the newest thing in it. */
export function mailOnDone(
  mail: MailState,
  { told, wasSent }: { told: number; wasSent: boolean },
  now: Date,
): MailState {
  const sentAt = wasSent ? now.toISOString() : mail.sentAt;
  const done = { ...mail, covered: Math.max(told, mail.covered), attempts: 0, sentAt };
  if (mail.wanted <= done.covered) return { ...done, stage: "sent", stagedAt: undefined };
  const next = sentAt ? after(new Date(sentAt), mail.gapSeconds) : now.toISOString();
  return { ...done, stage: "waiting", stagedAt: next };
}

/** The mail could not be sent: later again, and in the end no more. */
export function mailOnFailure(mail: MailState, now: Date): MailState {
  const attempts = mail.attempts + 1;
  if (attempts >= mostAttempts) return { ...mail, attempts, stage: "failed", stagedAt: undefined };
  return { ...mail, attempts, stage: "waiting", stagedAt: after(now, retrySeconds * 2 ** (attempts - 1)) };
}

function after(moment: Date, seconds: number): string {
  return new Date(moment.getTime() + seconds * 1000).toISOString();
}
