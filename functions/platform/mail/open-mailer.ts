import type { Config } from "../config.ts";
import type { Mailer } from "./mailer.ts";
import { sesMailer } from "./ses-mailer.ts";

/** SES, or the outbox where the configuration names its folder; either is loaded with the first mail. */
export function openMailer({
  outboxFolder: folder,
  mailFrom: from,
}: Pick<Config, "outboxFolder" | "mailFrom">): Mailer {
  if (!folder) return sesMailer({ from });
  return {
    async send(mail) {
      const { outboxMailer } = await import("./outbox-mailer.ts");
      await outboxMailer({ folder, from }).send(mail);
    },
  };
}
