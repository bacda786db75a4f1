import type { SendingLimit } from "#shared/sending-limit.ts";

/** A business asks a few times a day, however often it changes its numbers. */
export const numberCheckLimits: readonly SendingLimit[] = [
  { code: "messages_too_fast", within: "recipient", seconds: 24 * 3600, limit: 5 },
];
