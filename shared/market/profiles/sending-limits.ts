import type { SendingLimit } from "#shared/sending-limit.ts";

/** Of a business's new addresses: each old one rests for a year, and is nobody else's meanwhile. */
export const handleLimits: readonly SendingLimit[] = [
  { code: "handles_too_many", within: "sender", seconds: 30 * 24 * 3600, limit: 5 },
];

/** In one day (UTC): by one person, and to one mailbox whoever asks. */
export const invitationLimits: readonly SendingLimit[] = [
  { code: "invitations_too_many", within: "sender", seconds: 24 * 3600, limit: 20 },
  { code: "invitations_too_many", within: "recipient", seconds: 24 * 3600, limit: 5 },
];
