import type { SendingLimit } from "#shared/sending-limit.ts";

/** An assessment takes a quarter of an hour; more in a day tell nothing new. */
export const assessmentLimits: readonly SendingLimit[] = [
  { code: "assessments_too_many", within: "recipient", seconds: 24 * 3600, limit: 10 },
];
