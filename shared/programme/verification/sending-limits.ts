import type { SendingLimit } from "#shared/sending-limit.ts";

/** A person asks for a business a few times, however often they take it back. */
export const verificationLimits: readonly SendingLimit[] = [
  { code: "messages_too_fast", within: "pair", seconds: 24 * 3600, limit: 5 },
];
