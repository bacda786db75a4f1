import type { SendingLimit } from "#shared/sending-limit.ts";

/** In one day (UTC): by one person, and to one mailbox whoever asks. */
export const invitationLimits: readonly SendingLimit[] = [
  { code: "invitations_too_many", within: "sender", seconds: 24 * 3600, limit: 20 },
  { code: "invitations_too_many", within: "recipient", seconds: 24 * 3600, limit: 5 },
];
