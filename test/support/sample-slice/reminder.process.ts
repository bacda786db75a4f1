import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { reminderPermissions, reminderSubject } from "./reminder.permissions.ts";
import { type Reminder, reminderStages } from "./reminder.ts";

export const reminderProcess = defineProcess<Reminder>()({
  noun: "reminder",
  stages: reminderStages,
  first: "open",
  subject: reminderSubject,
  steps: {
    finish: {
      by: reminderPermissions.finish,
      ways: [{ from: ["open"], to: "done" }],
      refusal: () => new RuleBroken("reminder_done"),
    },
    remind: {
      by: "time",
      ways: [{ from: ["open"] }],
      at: ({ at, remindedAt }) => (remindedAt === undefined ? at : undefined),
      marks: { field: "remindedAt" },
      follows: ["mail to the person"],
    },
  },
});
