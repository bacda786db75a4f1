import type { Verification } from "./verification.ts";

/** Days of each wait. */
export const verificationDays = { evidence: 90, more: 30, recheck: 30 } as const;
const dayMs = 24 * 3600 * 1000;

function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * dayMs).toISOString();
}

/** The end of a day in Jakarta, seven hours before the day's end in UTC. */
function endOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + dayMs - 7 * 3600 * 1000).toISOString();
}

type Timed = Pick<
  Verification,
  "stage" | "decidedAt" | "moreAskedAt" | "validUntil" | "remindedAt" | "evidenceDroppedAt" | "evidence"
>;

/** When the evidence is to be deleted: so many days after the decision. */
export function evidenceEndsAt({ decidedAt }: Pick<Timed, "decidedAt">): string | undefined {
  return decidedAt && daysAfter(decidedAt, verificationDays.evidence);
}

/** When a request that waits for more from its person is closed. */
export function moreEndsAt({ moreAskedAt }: Timed): string | undefined {
  return moreAskedAt && daysAfter(moreAskedAt, verificationDays.more);
}

/** When the check ends, with its last day in Jakarta. */
export function checkEndsAt({ validUntil }: Timed): string | undefined {
  return validUntil && endOf(validUntil);
}

/** When the person is told that it will end soon, and may ask anew. */
export function recheckAt({ validUntil }: Pick<Timed, "validUntil">): string | undefined {
  return validUntil && daysAfter(endOf(validUntil), -verificationDays.recheck);
}
