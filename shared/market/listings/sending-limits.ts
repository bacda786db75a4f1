import type { SendingLimit } from "#shared/sending-limit.ts";

const day = 24 * 3600;

/** New drafts by hand, copies among them: by one person, and of one business whoever writes. */
export const draftLimits: readonly SendingLimit[] = [
  { code: "listings_too_fast", within: "sender", seconds: 600, limit: 40 },
  { code: "listings_too_many", within: "recipient", seconds: day, limit: 300 },
];

/** All new drafts of a day, those of files too: a whole file of a business's first goods, and not that each hour. */
export const dayLimits: readonly SendingLimit[] = [
  { code: "listings_too_many_today", within: "sender", seconds: day, limit: 1000 },
  { code: "listings_too_many_today", within: "recipient", seconds: day, limit: 1000 },
];

export const publishLimits: readonly SendingLimit[] = [
  { code: "listings_too_fast", within: "sender", seconds: 600, limit: 40 },
  { code: "listings_too_many", within: "recipient", seconds: day, limit: 200 },
];
