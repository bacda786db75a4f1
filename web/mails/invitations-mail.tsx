import type { Locale } from "#shared/locales.ts";
import { invitationDays } from "#shared/market/profiles/members.ts";
import { asName } from "#shared/names.ts";
import { named } from "../components/signs.ts";
import { messagesIn } from "../messages.ts";
import { MailFrame, Paragraph, TextLink } from "./mail-frame.tsx";

interface InvitationsMail {
  invitations: readonly { businessName: string; invitedByName: string; email: string; token: string }[];
  /** The address that it goes to; an invitation to another one of the same mailbox says so. */
  to: string;
  locale: Locale;
  siteUrl: string;
}

/** "Join these businesses", in the language of the first who invites, plain and as HTML. */
export function writeInvitationsMail({ invitations, to, locale, siteUrl }: InvitationsMail) {
  const t = messagesIn(locale);
  const days = invitationDays;
  const subject = t.profiles_mail_together_subject({ count: invitations.length });
  const told = invitations.map(({ businessName, invitedByName, email, token }) => ({
    invited: t.profiles_mail_invited({ business: asName(businessName), inviter: asName(invitedByName) }),
    isFor: email === to ? undefined : t.profiles_mail_for({ email }),
    link: `${siteUrl}/${locale}/invitations/${token}`,
  }));
  const html = (
    <MailFrame
      locale={locale}
      subject={subject}
      introduction={t.profiles_mail_together_introduction()}
      footer={t.profiles_mail_ignore()}
    >
      {told.map(({ invited, isFor, link }) => (
        <Paragraph>
          {invited}
          {isFor ? ` ${isFor}` : ""} <TextLink text={t.profiles_mail_link()} address={link} />
        </Paragraph>
      ))}
      <Paragraph>{t.profiles_mail_how({ days })}</Paragraph>
    </MailFrame>
  );
  const parts = [
    t.profiles_mail_together_introduction(),
    ...told.map(({ invited, isFor, link }) =>
      [`${invited}${isFor ? ` ${isFor}` : ""}`, `${named({ t }, t.profiles_mail_link())}${link}`].join("\n"),
    ),
    t.profiles_mail_how({ days }),
    t.profiles_mail_ignore(),
  ];
  return { subject, text: `${parts.join("\n\n")}\n`, html: `<!doctype html>${html}` };
}
