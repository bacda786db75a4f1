import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { isIdOf } from "#shared/ids.ts";
import { PageQuery } from "#shared/page-query.ts";
import { everyPerson } from "#shared/permissions.ts";
import { reminderPermissions } from "./reminder.permissions.ts";
import { reminderProcess } from "./reminder.process.ts";
import { AddReminder, reminderIds } from "./reminder.ts";
import { reminderRecord, remindersOf } from "./reminders.records.ts";

const aReminder = thingOf(reminderRecord, ({ reminderId }: { reminderId: string }) =>
  isIdOf(reminderIds, reminderId) ? reminderId : undefined,
);

export const addReminder = verb({
  permission: reminderPermissions.add,
  of: nothing,
  input: AddReminder,
  write({ ctx, person, input }) {
    const id = newId(reminderIds, ctx.now);
    const stage = reminderProcess.first;
    const reminder = add(reminderRecord, { ...input, id, personId: person.id, stage });
    return { writes: [reminder], answer: outcomeOf(ctx, reminder) };
  },
});

export const finishReminder = verb({
  permission: reminderPermissions.finish,
  of: aReminder,
  version: "required",
  step: reminderProcess.steps.finish,
});

export const getReminder = read({ permission: reminderPermissions.read, of: aReminder });

export const listReminders = read({
  permission: everyPerson,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, person, input }) => remindersOf(ctx.table, person.id, input),
});
