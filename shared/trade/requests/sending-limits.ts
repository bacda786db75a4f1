import type { MailTurns } from "#shared/mail-turns.ts";
import type { SendingLimit } from "#shared/sending-limit.ts";

/**
 * Attachés are told of every request to their market, so one sender has no more than this, and less of it to one market.
 * No limit by market: it would let some close it to all others.
 */
export const requestLimits: readonly SendingLimit[] = [
  { code: "requests_too_fast", within: "sender", seconds: 600, limit: 5 },
  { code: "requests_too_many", within: "sender", seconds: 24 * 3600, limit: 20 },
  { code: "requests_too_many_here", within: "pair", seconds: 24 * 3600, limit: 10 },
];

/** How an attaché is told of what buyers in one market look for: a few mails each day, and then one in some hours. */
export const requestTurns: MailTurns = { some: 5, most: 15, gapSeconds: 3 * 3600 };
