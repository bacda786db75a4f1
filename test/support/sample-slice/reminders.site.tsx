import type { Ctx } from "#functions/platform/ctx.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import type { FormState } from "#web/form-state.ts";
import { addReminder, finishReminder, listReminders } from "./reminders.service.ts";

/** A sample page: the real ones are views in `web/`. */
export const remindersSite = [
  page("/reminders", listReminders, ({ ctx }) => draw(ctx)),
  form("/reminders", addReminder, { done: () => "/reminders", again: (form, { ctx }) => draw(ctx, form) }),
  form("/reminders/:reminderId/finish", finishReminder, {
    done: () => "/reminders",
    again: (form, { ctx }) => draw(ctx, form),
  }),
];

async function draw(ctx: Ctx, form?: FormState) {
  const { items } = await listReminders(ctx, {}, { limit: 24 });
  return (
    <html lang={ctx.locale}>
      <title>Reminders</title>
      <p>{form?.failure?.code}</p>
      <ul>
        {items.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </html>
  );
}
