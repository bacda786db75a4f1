import * as z from "zod";
import { PublicChecks, publicChecksOf } from "./checks.ts";
import { Profile } from "./profile.ts";

/**
 * A business as everyone may see it: without its owner, and with its median answer time alone. NIB, NPWP, phone and mail
 * lie elsewhere.
 */
export const PublicProfile = Profile.omit({ ownerId: true, answerTimes: true, removed: true }).extend({
  checks: PublicChecks,
  medianAnswerMinutes: z.int().min(0).optional(),
});
export type PublicProfile = z.infer<typeof PublicProfile>;

export function publicProfileOf(profile: Profile): PublicProfile {
  const { ownerId: _owner, answerTimes, removed: _removed, ...shown } = profile;
  const { medianMinutes } = answerTimes;
  const checks = publicChecksOf(profile.checks);
  return { ...shown, checks, ...(medianMinutes === undefined ? {} : { medianAnswerMinutes: medianMinutes }) };
}
