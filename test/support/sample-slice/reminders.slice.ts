import type { Slice } from "#functions/platform/slice.ts";
import { reminderPermissions } from "./reminder.permissions.ts";
import { reminderProcess } from "./reminder.process.ts";
import { reminderIds } from "./reminder.ts";

/** A whole slice in little: what the tests of every slice are proven with. */
export const reminders: Slice = {
  name: "reminders",
  ids: [reminderIds],
  permissions: reminderPermissions,
  processes: [reminderProcess],
  navigation: [{ path: "/reminders", text: "site_menu", order: 90, isFor: ({ kind }) => kind === "person" }],
  records: async () => [(await import("./reminders.records.ts")).reminderRecord],
  api: async () => (await import("./reminders.api.ts")).remindersApi,
  site: async () => (await import("./reminders.site.tsx")).remindersSite,
  reactions: async () => (await import("./reminders.reactions.ts")).reminderReactions,
  mails: async () => [(await import("./reminders.mails.ts")).reminderMail],
};
