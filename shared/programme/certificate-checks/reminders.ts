/** Days before its end at which the owners are told, each once. */
export const reminderDays = [90, 30, 7] as const;

const dayMs = 24 * 3600 * 1000;

interface Ending {
  certificate: { validTo?: string | undefined };
}

/** The end of a certificate's last day in Jakarta (ISO 8601, UTC); that day ends seven hours before UTC's. */
export function certificateEndsAt({ certificate: { validTo } }: Ending): string | undefined {
  return validTo && new Date(Date.parse(`${validTo}T00:00:00.000Z`) + dayMs - 7 * 3600 * 1000).toISOString();
}

/** So many days before its end. */
export function reminderAt(of: Ending & { nextReminder?: number | undefined }): string | undefined {
  const endsAt = certificateEndsAt(of);
  if (endsAt === undefined || of.nextReminder === undefined) return undefined;
  return new Date(Date.parse(endsAt) - of.nextReminder * dayMs).toISOString();
}

/** The first reminder whose time is still to come: one that was missed is not made up for by several at once. */
export function nextReminderOf(of: Ending, now: Date): number | undefined {
  return reminderDays.find((days) => {
    const at = reminderAt({ ...of, nextReminder: days });
    return at !== undefined && at > now.toISOString();
  });
}
