import type { MailTurns } from "#shared/mail-turns.ts";
import type { SendingLimit } from "#shared/sending-limit.ts";

const day = 24 * 3600;

/** Of a business's new addresses: each old one rests for a year, and is nobody else's meanwhile. */
export const handleLimits: readonly SendingLimit[] = [
  { code: "handles_too_many", within: "sender", seconds: 30 * 24 * 3600, limit: 5 },
];

/** By one person, of whichever business. */
export const invitationLimits: readonly SendingLimit[] = [
  { code: "invitations_too_many", within: "sender", seconds: day, limit: 20 },
];

/** Of one business, whoever of its owners asks: of all, and to one mailbox. No limit by mailbox alone, as others share it. */
export const businessInvitationLimits: readonly SendingLimit[] = [
  { code: "invitations_too_many_of_business", within: "sender", seconds: day, limit: 40 },
  { code: "invitations_too_many_here", within: "pair", seconds: day, limit: 5 },
];

/** How a mailbox is mailed of invitations: a few mails each day, and then one in some hours for all further ones. */
export const invitationTurns: MailTurns = { some: 3, most: 5, gapSeconds: 6 * 3600 };
