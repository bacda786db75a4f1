import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { reminderProcess } from "./reminder.process.ts";
import { Reminder } from "./reminder.ts";

export const reminderRecord = defineRecord<Reminder, string>()({
  kind: "reminder",
  schema: Reminder,
  key: (id) => ({ pk: `REMINDER#${id}`, sk: "REMINDER" }),
  keyOf: ({ id }) => id,
  process: reminderProcess,
  subject: reminderProcess.subject,
  indexes: { "by-person": ({ personId }) => ({ ofPerson: personId }) },
});

export function remindersOf(table: Table, personId: string, page: PageRequest): Promise<Page<Reminder>> {
  return table.queryIndex(reminderRecord, "by-person", { ofPerson: personId }, page);
}
