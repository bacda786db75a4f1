import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { reminderIds } from "./reminder.ts";
import { reminderRecord } from "./reminders.records.ts";

export const reminderMail = mailWriter({
  name: "reminder",
  about: z.strictObject({ reminderId: reminderIds.schema }),
  async write({ table }, { reminderId }) {
    const reminder = await table.get(reminderRecord, reminderId);
    const receiver = reminder && (await personOf(table, reminder.personId));
    if (!receiver || reminder.stage === "done") return undefined;
    const { text } = reminder;
    return { to: receiver.email, language: receiver.locale, subject: text, text, html: `<p>Remember.</p>` };
  },
});
