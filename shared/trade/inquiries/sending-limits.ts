import type { SendingLimit } from "#shared/sending-limit.ts";

const day = 24 * 3600;

/**
 * By sender, and by sender and recipient. No limit by recipient: it would let some close the inbox to all others, so what
 * is very much for one day is set apart instead (`crowd.ts`).
 */
export const inquiryLimits: readonly SendingLimit[] = [
  { code: "inquiries_too_fast", within: "sender", seconds: 600, limit: 5 },
  { code: "inquiries_too_many", within: "sender", seconds: day, limit: 20 },
  { code: "inquiries_too_many_here", within: "pair", seconds: day, limit: 5 },
];
