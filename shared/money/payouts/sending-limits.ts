import type { SendingLimit } from "#shared/sending-limit.ts";

/** Each is a mail to all owners, and holds payouts for three days: more is no mistake in typing. */
export const accountLimits: readonly SendingLimit[] = [
  { code: "account_changes_too_many", within: "recipient", seconds: 24 * 3600, limit: 10 },
];
