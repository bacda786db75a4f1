import type { Locale } from "#shared/locales.ts";
import { invitationDays } from "#shared/market/profiles/members.ts";
import { asName } from "#shared/names.ts";
import { named } from "../components/signs.ts";
import { messagesIn } from "../messages.ts";
import { factLines, MailFacts } from "./mail-facts.tsx";
import { MailFrame, Paragraph } from "./mail-frame.tsx";

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
  const facts = [
    { name: t.profiles_section_business(), value: texts.business },
    { name: t.profiles_mail_inviter(), value: texts.inviter },
  ];
  const html = (
    <MailFrame
      locale={locale}
      subject={subject}
      introduction={t.profiles_mail_invited(texts)}
      button={{ text: t.profiles_mail_link(), address: link }}
      footer={t.profiles_mail_ignore()}
    >
      <MailFacts facts={facts} />
      <Paragraph>{t.profiles_mail_how(texts)}</Paragraph>
    </MailFrame>
  );
  const lines = [
    t.profiles_mail_invited(texts),
    ...factLines({ t }, facts),
    `${named({ t }, t.profiles_mail_link())}${link}`,
    t.profiles_mail_how(texts),
    t.profiles_mail_ignore(),
  ];
  return { subject, text: `${lines.join("\n\n")}\n`, html: `<!doctype html>${html}` };
}
