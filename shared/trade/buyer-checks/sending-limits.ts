import type { SendingLimit } from "#shared/sending-limit.ts";

/** All attachés of a market are mailed of each; more than a business has buyers to ask about. */
export const buyerCheckLimits: readonly SendingLimit[] = [
  { code: "buyer_checks_too_many", within: "sender", seconds: 24 * 3600, limit: 10 },
];
