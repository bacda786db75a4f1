import { post } from "#functions/platform/mail/outbox.ts";
import { reactTo } from "#functions/platform/stream.ts";
import { reminderMail } from "./reminders.mails.ts";
import { reminderRecord } from "./reminders.records.ts";

/** Whoever's time has come is mailed. */
export const reminderReactions = [
  reactTo(reminderRecord, async (ctx, { before, after }) => {
    if (!after?.remindedAt || before?.remindedAt) return;
    const about = { reminderId: after.id };
    await post(ctx, { id: `reminder-${after.id}`, writer: reminderMail.name, about });
  }),
];
