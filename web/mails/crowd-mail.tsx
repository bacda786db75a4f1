import type { Locale } from "#shared/locales.ts";
import { messagesIn } from "../messages.ts";
import { linkLines } from "./mail-facts.tsx";
import { MailFrame } from "./mail-frame.tsx";

interface CrowdMail {
  locale: Locale;
  siteUrl: string;
  receiverName: string;
  businessName: string;
  profileId: string;
}

/** Tells a member that inquiries were set apart because very many came; they are not quoted. */
export function writeCrowdMail({ locale, siteUrl, receiverName, businessName, profileId }: CrowdMail) {
  const t = messagesIn(locale);
  const subject = t.inquiries_crowd_mail_subject({ business: businessName });
  const greeting = t.inquiries_mail_greeting({ name: receiverName });
  const introduction = t.inquiries_crowd_mail_introduction({ business: businessName });
  const open = t.inquiries_crowd_mail_open();
  const address = `${siteUrl}/${locale}/business/${profileId}/inquiries?crowd=yes`;
  const footer = t.inquiries_mail_footer();
  const html = (
    <MailFrame
      locale={locale}
      subject={subject}
      greeting={greeting}
      introduction={introduction}
      button={{ text: open, address }}
      footer={footer}
    />
  );
  return {
    subject,
    text: [greeting, introduction, linkLines({ t }, { text: open, address }), footer].join("\n\n"),
    html: `<!doctype html>${html}`,
  };
}
