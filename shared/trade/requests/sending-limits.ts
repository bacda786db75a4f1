import type { SendingLimit } from "#shared/sending-limit.ts";

/** Every request is mailed to all attachés of a market, so one sender has no more than this, and less of it to one market. */
export const requestLimits: readonly SendingLimit[] = [
  { code: "requests_too_fast", within: "sender", seconds: 600, limit: 5 },
  { code: "requests_too_many", within: "sender", seconds: 24 * 3600, limit: 20 },
  { code: "requests_too_many_here", within: "pair", seconds: 24 * 3600, limit: 10 },
];
