import type { Config } from "../config.ts";
import type { Mailer } from "./mailer.ts";
import { outboxMailer } from "./outbox-mailer.ts";
import { sesMailer } from "./ses-mailer.ts";

/** SES, or the outbox where the configuration names its folder; what either needs is loaded with the first mail. */
export function openMailer({
  outboxFolder: folder,
  mailFrom: from,
}: Pick<Config, "outboxFolder" | "mailFrom">): Mailer {
  return folder ? outboxMailer({ folder, from }) : sesMailer({ from });
}
