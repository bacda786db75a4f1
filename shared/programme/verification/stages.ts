export const verificationStages = [
  "preparing",
  "asked",
  "to_confirm",
  "more_needed",
  "verified",
  "refused",
  "withdrawn",
  "revoked",
  "lapsed",
] as const;
export type VerificationStage = (typeof verificationStages)[number];

/** Where the person may still write and add files. */
export const openToPerson = ["preparing", "more_needed"] as const;
/** Where nothing is decided yet. */
export const undecidedVerification = ["preparing", "asked", "to_confirm", "more_needed"] as const;
/** What waits at the officers' desk, in the order of its tabs. */
export const deskStages = [
  "asked",
  "to_confirm",
  "more_needed",
  "verified",
  "refused",
  "revoked",
  "lapsed",
] as const;

export function isUndecidedVerification(stage: VerificationStage): boolean {
  return undecidedVerification.some((it) => it === stage);
}
