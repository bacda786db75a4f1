import { get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { Reminder } from "./reminder.ts";
import { addReminder, finishReminder, getReminder, listReminders } from "./reminders.service.ts";

const one = { tag: "reminders", answer: Reminder };

export const remindersApi = [
  post("/reminders", addReminder, { ...one, summary: "Be reminded of something", status: 201 }),
  get("/reminders", listReminders, {
    tag: "reminders",
    answer: pageOfSchema(Reminder),
    summary: "What you want to be reminded of",
  }),
  get("/reminders/:reminderId", getReminder, { ...one, summary: "One reminder" }),
  step("/reminders/:reminderId", finishReminder, { ...one, summary: "Be reminded no more" }),
];
