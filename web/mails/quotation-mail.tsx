import type { FC } from "hono/jsx";
import { type Locale, pickLocalized } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import { calendarDay } from "../components/calendar-day.tsx";
import { lookup, type Messages, messagesIn } from "../messages.ts";
import { zoneText } from "../pages/trade/quotations/offer-words.ts";
import { factLines, type MailFact, MailFacts, saidFacts } from "./mail-facts.tsx";
import { MailFrame } from "./mail-frame.tsx";
import { Quoted, quotedText } from "./quoted.tsx";

interface QuotationMail {
  quotation: Quotation;
  /** The exporter's newest. */
  revision: Revision;
  inquiry: Inquiry;
  receiver: Pick<Person, "name" | "locale">;
  to: Side;
  siteUrl: string;
}

/** What became of a quotation, for the one side that has to know, plain and as HTML. */
export function writeQuotationMail(mail: QuotationMail): { subject: string; text: string; html: string } {
  const lines = linesOf(mail);
  const parts = [
    lines.greeting,
    lines.introduction,
    ...(lines.note ? [quotedText(lines.note)] : []),
    ...factLines(lines.facts),
    `${lines.open}:\n${lines.address}`,
    lines.footer,
  ];
  return {
    subject: lines.subject,
    text: `${parts.join("\n\n")}\n`,
    html: `<!doctype html>${<Html lines={lines} />}`,
  };
}

type Lines = ReturnType<typeof linesOf>;

function linesOf({ quotation, revision, inquiry, receiver: { name, locale }, to, siteUrl }: QuotationMail) {
  const t = messagesIn(locale);
  const { stage, declined } = quotation;
  const texts = {
    sender: asName(to === "exporter" ? inquiry.company.name : inquiry.exporterName),
    title: pickLocalized(inquiry.listingTitle, locale)?.value ?? t.inquiries_untitled(),
    total: formatMoney(quotation.total, locale),
  };
  return {
    locale,
    subject: lookup(t, `quotations_mail_subject_${stage}`, texts) ?? texts.title,
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: lookup(t, `quotations_mail_${stage}`, texts) ?? "",
    note: stage === "declined" ? declined?.note : undefined,
    facts: factsOf(t, { quotation, revision, locale }),
    open: t.quotations_mail_open(),
    address: `${siteUrl}/${locale}/quotations/${quotation.id}`,
    footer: t.inquiries_mail_footer(),
  };
}

function factsOf(
  t: Messages,
  { quotation, revision, locale }: Pick<QuotationMail, "quotation" | "revision"> & { locale: Locale },
): MailFact[] {
  const { declined, stage } = quotation;
  const until = t.quotations_until_end({
    day: calendarDay(revision.validUntil, locale),
    zone: zoneText({ t, locale }, revision.zone),
  });
  return saidFacts(
    { name: t.quotations_total(), value: formatMoney(quotation.total, locale) },
    {
      name: t.quotations_delivery(),
      value: `${revision.delivery.incoterm} ${revision.delivery.namedPlace}`,
    },
    { name: t.quotations_lead_time(), value: t.inquiries_days({ count: revision.leadTimeDays }) },
    { name: t.quotations_valid_until(), value: until },
    {
      name: t.quotations_decline_reason(),
      value: stage === "declined" && declined ? lookup(t, `quotations_reason_${declined.reason}`) : undefined,
    },
  );
}

const Html: FC<{ lines: Lines }> = ({ lines: { note, facts, open, address, ...frame } }) => (
  <MailFrame
    locale={frame.locale}
    subject={frame.subject}
    greeting={frame.greeting}
    introduction={frame.introduction}
    button={{ text: open, address }}
    footer={frame.footer}
  >
    {note ? <Quoted text={note} language={undefined} /> : null}
    <MailFacts facts={facts} />
  </MailFrame>
);
