import { daysAfter, jakartaEndOf } from "#shared/terms/calendar.ts";
import type { Verification } from "./verification.ts";

/** Days of each wait. */
export const verificationDays = { evidence: 90, more: 30, recheck: 30 } as const;

type Timed = Pick<Verification, "decidedAt" | "moreAskedAt" | "validUntil">;

/** When the evidence is to be deleted: so many days after the decision. */
export function evidenceEndsAt({ decidedAt }: Pick<Timed, "decidedAt">): string | undefined {
  return decidedAt && daysAfter(decidedAt, verificationDays.evidence);
}

/** When a request that waits for more from its person is closed. */
export function moreEndsAt({ moreAskedAt }: Pick<Timed, "moreAskedAt">): string | undefined {
  return moreAskedAt && daysAfter(moreAskedAt, verificationDays.more);
}

/** When the check ends, with its last day in Jakarta. */
export function checkEndsAt({ validUntil }: Pick<Timed, "validUntil">): string | undefined {
  return validUntil && jakartaEndOf(validUntil);
}

/** Where a request stands for its person, and until when. */
export function standing(of: Timed & Pick<Verification, "id" | "stage">): {
  verificationId: string;
  stage: string;
  until: string | undefined;
} {
  const ends = { more_needed: moreEndsAt, verified: checkEndsAt } as Record<
    string,
    (of: Timed) => string | undefined
  >;
  return { verificationId: of.id, stage: of.stage, until: ends[of.stage]?.(of) };
}

/** When the person is told that it will end soon, and may ask anew. */
export function recheckAt({ validUntil }: Pick<Timed, "validUntil">): string | undefined {
  return validUntil && daysAfter(jakartaEndOf(validUntil), -verificationDays.recheck);
}
