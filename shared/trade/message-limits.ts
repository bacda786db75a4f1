import type { SendingLimit } from "#shared/sending-limit.ts";

/** Of whatever one person writes to another in answer: messages of a thread, answers to a request. */
export const messageLimits: readonly SendingLimit[] = [
  { code: "messages_too_fast", within: "sender", seconds: 600, limit: 40 },
];
