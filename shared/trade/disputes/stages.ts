import * as z from "zod";

export const disputeStages = [
  "open",
  "with_attache",
  "with_operator",
  "to_repay",
  "settled",
  "withdrawn",
] as const;
export const DisputeStage = z.enum(disputeStages);
export type DisputeStage = z.infer<typeof DisputeStage>;

/** Stages in which it is not decided yet what comes of it. */
export const undecidedStages = ["open", "with_attache", "with_operator"] as const;

export function isUndecided(stage: DisputeStage): boolean {
  return undecidedStages.some((it) => it === stage);
}
