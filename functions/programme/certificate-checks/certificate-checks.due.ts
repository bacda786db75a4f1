import { onTime } from "#functions/platform/due/due.ts";
import { certificateCheckProcess } from "#shared/programme/certificate-checks/certificate-check.process.ts";
import { nextReminderOf } from "#shared/programme/certificate-checks/reminders.ts";
import { certificateCaseRecord } from "./certificate-checks.records.ts";

/** What time does with certificates: each reminder once, the next one after it, and that they end. */
export const certificatesOnTime = [
  onTime(certificateCaseRecord, certificateCheckProcess.steps.remind, (ctx, found) => ({
    changes: { nextReminder: nextReminderOf(found, ctx.now) },
  })),
  onTime(certificateCaseRecord, certificateCheckProcess.steps.lapse, () => ({
    changes: { nextReminder: undefined },
  })),
];
