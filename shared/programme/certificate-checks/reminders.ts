import { daysAfter, jakartaEndOf } from "#shared/terms/calendar.ts";

/** Days before its end at which the owners are told, each once. */
export const reminderDays = [90, 30, 7] as const;

interface Ending {
  certificate: { validTo?: string | undefined };
}

/** The end of a certificate's last day in Jakarta (ISO 8601, UTC). */
export function certificateEndsAt({ certificate: { validTo } }: Ending): string | undefined {
  return validTo && jakartaEndOf(validTo);
}

/** So many days before its end. */
export function reminderAt(of: Ending & { nextReminder?: number | undefined }): string | undefined {
  const endsAt = certificateEndsAt(of);
  if (endsAt === undefined || of.nextReminder === undefined) return undefined;
  return daysAfter(endsAt, -of.nextReminder);
}

/** The first reminder whose time is still to come: one that was missed is not made up for by several at once. */
export function nextReminderOf(of: Ending, now: Date): number | undefined {
  return reminderDays.find((days) => {
    const at = reminderAt({ ...of, nextReminder: days });
    return at !== undefined && at > now.toISOString();
  });
}
