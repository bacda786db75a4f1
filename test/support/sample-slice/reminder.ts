import * as z from "zod";
import { idKind } from "#shared/ids.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { line } from "#shared/text.ts";

export const reminderIds = idKind("reminder", "rem");

export const reminderStages = ["open", "done"] as const;

export const AddReminder = z.strictObject({ text: line(1, 80), at: z.iso.datetime() });
export type AddReminder = z.infer<typeof AddReminder>;

/** What somebody wants to be reminded of by mail. */
export const Reminder = z.strictObject({
  ...AddReminder.shape,
  id: reminderIds.schema,
  personId: personIds.schema,
  stage: z.enum(reminderStages),
  remindedAt: z.iso.datetime().optional(),
  ...stamps,
});
export type Reminder = z.infer<typeof Reminder>;
