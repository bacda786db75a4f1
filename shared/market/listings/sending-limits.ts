import type { SendingLimit } from "#shared/sending-limit.ts";

const day = 24 * 3600;

/** New drafts, copies among them: by one person, and of one business whoever writes. A file's rows are not counted. */
export const draftLimits: readonly SendingLimit[] = [
  { code: "listings_too_fast", within: "sender", seconds: 600, limit: 40 },
  { code: "listings_too_many", within: "recipient", seconds: day, limit: 300 },
];

export const publishLimits: readonly SendingLimit[] = [
  { code: "listings_too_fast", within: "sender", seconds: 600, limit: 40 },
  { code: "listings_too_many", within: "recipient", seconds: day, limit: 200 },
];
