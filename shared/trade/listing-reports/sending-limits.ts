import type { MailTurns } from "#shared/mail-turns.ts";
import type { SendingLimit } from "#shared/sending-limit.ts";

const day = 24 * 3600;

/** Admins look at each: one sender has no more than this in a day, and less of one business. What is reported is never refused by how often it is. */
export const listingReportLimits: readonly SendingLimit[] = [
  { code: "listing_reports_too_many", within: "sender", seconds: day, limit: 10 },
  { code: "listing_reports_too_many_here", within: "pair", seconds: day, limit: 5 },
];

/** How admins are told of them: a few mails each day, and then one in some hours. */
export const listingReportTurns: MailTurns = { some: 5, most: 15, gapSeconds: 3 * 3600 };
