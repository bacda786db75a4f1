import type { FC } from "hono/jsx";
import { type Locale, pickLocalized } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import { countryName } from "#shared/terms/countries.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import type { Inquiry, Message, Side } from "#shared/trade/inquiries/inquiry.ts";
import { beside } from "#web/components/listed.ts";
import { quantityText } from "../components/quantity.ts";
import { inBrackets } from "../components/signs.ts";
import { type Messages, messagesIn } from "../messages.ts";
import { factLines, linkLines, type MailFact, MailFacts, saidFacts } from "./mail-facts.tsx";
import { MailFrame, Paragraph } from "./mail-frame.tsx";
import { Quoted, quotedText } from "./quoted.tsx";

interface MessagesMail {
  /** The receiver's language. */
  locale: Locale;
  siteUrl: string;
  receiverName: string;
  to: Side;
  inquiry: Inquiry;
  /** The newest of what the other side wrote and this one has not read, oldest first. */
  messages: Message[];
  /** How many there are in all. */
  count: number;
}

/** The mail that tells one receiver of a thread's new messages. */
export function writeMessagesMail(mail: MessagesMail): { subject: string; text: string; html: string } {
  const lines = linesOf(mail);
  const t = messagesIn(mail.locale);
  return {
    subject: lines.subject,
    text: [
      lines.greeting,
      lines.introduction,
      ...factLines({ t }, lines.facts),
      ...mail.messages.map(({ text }) => quotedText(text)),
      ...lines.attached,
      linkLines({ t }, { text: lines.open, address: lines.address }),
      lines.footer,
    ].join("\n\n"),
    html: `<!doctype html>${<Html mail={mail} lines={lines} />}`,
  };
}

type Lines = ReturnType<typeof linesOf>;

function linesOf({ locale, siteUrl, receiverName, to, inquiry, messages, count }: MessagesMail) {
  const t = messagesIn(locale);
  const isFirst = messages.some((message) => message.number === 1);
  const sender = asName(to === "exporter" ? inquiry.company.name : inquiry.exporterName);
  const title = pickLocalized(inquiry.listingTitle, locale)?.value ?? t.inquiries_untitled();
  return {
    subject: isFirst
      ? t.inquiries_mail_subject_first({ sender, title })
      : t.inquiries_mail_subject({ sender, title }),
    greeting: t.inquiries_mail_greeting({ name: asName(receiverName) }),
    introduction: introductionOf(t, { isFirst, sender, title, count }),
    facts: factsOf(t, { inquiry, locale, to }),
    attached: attachedLine(t, messages),
    open: t.inquiries_mail_open(),
    address: `${siteUrl}/${locale}/inquiries/${inquiry.id}`,
    footer: t.inquiries_mail_footer(),
  };
}

/** Files are told of, never sent along: who may see them is asked when they are fetched. */
function attachedLine(t: Messages, messages: readonly Message[]): string[] {
  const count = messages.reduce((sum, { attachments = [] }) => sum + attachments.length, 0);
  return count > 0 ? [t.attachments_mail({ count })] : [];
}

function introductionOf(
  t: Messages,
  { isFirst, ...texts }: { isFirst: boolean; sender: string; title: string; count: number },
): string {
  return isFirst ? t.inquiries_mail_introduction_first(texts) : t.inquiries_mail_introduction(texts);
}

/** What the thread is about. */
function factsOf(
  t: Messages,
  { inquiry, locale, to }: Pick<MessagesMail, "inquiry" | "locale" | "to">,
): MailFact[] {
  const { company, incoterm, neededBy, destinationPlace, destinationCountry, listingTitle } = inquiry;
  const title = pickLocalized(listingTitle, locale);
  const from = `${asName(company.name)}${inBrackets({ t }, countryName(company.country, locale))}`;
  return saidFacts(
    { name: t.inquiries_listing(), value: title?.value, language: title?.locale },
    {
      name: t.inquiries_quantity(),
      value: quantityText({ t, locale }, inquiry.quantity, inquiry.unit),
    },
    {
      name: t.inquiries_destination(),
      value: beside({ t }, [destinationPlace, countryName(destinationCountry, locale)]),
    },
    { name: t.inquiries_incoterm(), value: incoterm },
    { name: t.inquiries_needed_by(), value: neededBy && calendarDay(neededBy, locale) },
    to === "exporter"
      ? { name: t.inquiries_company(), value: from }
      : { name: t.role_exporter(), value: asName(inquiry.exporterName) },
  );
}

const Html: FC<{ mail: MessagesMail; lines: Lines }> = ({ mail, lines }) => (
  <MailFrame
    locale={mail.locale}
    subject={lines.subject}
    greeting={lines.greeting}
    introduction={lines.introduction}
    button={{ text: lines.open, address: lines.address }}
    footer={lines.footer}
  >
    <MailFacts facts={lines.facts} />
    {mail.messages.map(({ text, language }) => (
      <Quoted text={text} language={language} />
    ))}
    {lines.attached.map((line) => (
      <Paragraph>{line}</Paragraph>
    ))}
  </MailFrame>
);
