import type { SendingLimit } from "#shared/sending-limit.ts";

const day = 24 * 3600;

/** Addresses are cheap, so limits by address do not hold spam back: count by sender, by recipient, and by both. */
export const inquiryLimits: readonly SendingLimit[] = [
  { code: "inquiries_too_fast", within: "sender", seconds: 600, limit: 5 },
  { code: "inquiries_too_many", within: "sender", seconds: day, limit: 20 },
  { code: "inquiries_too_many_here", within: "pair", seconds: day, limit: 5 },
  { code: "recipient_full", within: "recipient", seconds: day, limit: 200 },
];
