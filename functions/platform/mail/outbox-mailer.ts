import { join } from "node:path";
import { asLine } from "#shared/text.ts";
import { replaceFile } from "../replace-file.ts";
import type { Mail, Mailer } from "./mailer.ts";

interface OutboxOptions {
  folder: string;
  from: string;
}

/** Mails as `.eml` files, named by their id: the same mail sent again takes the place of the first. */
export function outboxMailer({ folder, from }: OutboxOptions): Mailer {
  return {
    async send(mail) {
      const { default: MailComposer } = await import("nodemailer/lib/mail-composer/index.js");
      const composer = new MailComposer({
        from,
        to: mail.to,
        subject: asLine(mail.subject),
        text: mail.text,
        html: mail.html,
        messageId: `<${fileName(mail)}@rantau.local>`,
        headers: { "Content-Language": mail.language, ...mail.headers },
      });
      await replaceFile(join(folder, `${fileName(mail)}.eml`), await composer.compile().build());
    },
  };
}

function fileName({ id }: Mail): string {
  return id
    .replaceAll(/[^A-Za-z0-9._-]/g, "_")
    .replace(/^\.+/, "_")
    .slice(0, 200);
}
