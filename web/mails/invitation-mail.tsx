import type { Locale } from "#shared/locales.ts";
import { invitationDays } from "#shared/market/profiles/members.ts";
import { asName } from "#shared/names.ts";
import { messagesIn } from "../messages.ts";
import { MailFrame } from "./mail-frame.tsx";

interface InvitationMail {
  businessName: string;
  invitedByName: string;
  locale: Locale;
  siteUrl: string;
  token: string;
}

/** "Join our business", in the inviter's language, plain and as HTML. */
export function writeInvitationMail({ businessName, invitedByName, locale, siteUrl, token }: InvitationMail) {
  const t = messagesIn(locale);
  const texts = { business: asName(businessName), inviter: asName(invitedByName), days: invitationDays };
  const link = `${siteUrl}/${locale}/invitations/${token}`;
  const subject = t.profiles_mail_subject(texts);
  const html = (
    <MailFrame locale={locale} subject={subject}>
      <p>{t.profiles_mail_invited(texts)}</p>
      <p>
        <a href={link}>{t.profiles_mail_link()}</a>
      </p>
      <p>{t.profiles_mail_how(texts)}</p>
      <p>{t.profiles_mail_ignore()}</p>
    </MailFrame>
  );
  const lines = [
    t.profiles_mail_invited(texts),
    `${t.profiles_mail_link()}: ${link}`,
    t.profiles_mail_how(texts),
    t.profiles_mail_ignore(),
  ];
  return { subject, text: `${lines.join("\n\n")}\n`, html: `<!doctype html>${html}` };
}
