import type { SendingLimit } from "#shared/sending-limit.ts";

/** Each is a mail to the other side: more than anybody can mean, and fewer than would hurt. */
export const disputeLimits: readonly SendingLimit[] = [
  { code: "messages_too_fast", within: "sender", seconds: 600, limit: 20 },
];
