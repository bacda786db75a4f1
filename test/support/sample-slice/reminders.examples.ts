import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { addReminder } from "./reminders.service.ts";

/** What the routes of reminders are tried with. */
export const examples: ExamplesOf = async (world, { people }) => {
  const body = { text: "Call Budi", at: "2031-01-01T09:00:00.000Z" };
  const { id } = await addReminder(world.ctxOf(people.buyer), {}, body);
  const mine = { at: { reminderId: id }, who: { self: ["buyer" as const] }, version: 1 };
  return {
    "POST /reminders": { body },
    "GET /reminders": {},
    "GET /reminders/:reminderId": mine,
    "POST /reminders/:reminderId/finish": mine,
  };
};
