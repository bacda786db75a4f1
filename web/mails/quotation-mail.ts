import { type Locale, pickLocalized } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import { lastDayText } from "#web/components/last-day.ts";
import { lookup, type Messages, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";
import { type MailFact, saidFacts } from "./mail-facts.tsx";

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
export function writeQuotationMail(mail: QuotationMail) {
  const { quotation, revision, inquiry, receiver, to, siteUrl } = mail;
  const { name, locale } = receiver;
  const t = messagesIn(locale);
  const { stage, declined } = quotation;
  const texts = {
    sender: asName(to === "exporter" ? inquiry.company.name : inquiry.exporterName),
    title: pickLocalized(inquiry.listingTitle, locale)?.value ?? t.inquiries_untitled(),
    total: formatMoney(quotation.total, locale),
  };
  return writeFactMail({
    locale,
    subject: lookup(t, `quotations_mail_subject_${stage}`, texts) ?? texts.title,
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: lookup(t, `quotations_mail_${stage}`, texts) ?? "",
    quoted: stage === "declined" && declined?.note ? { text: declined.note } : undefined,
    facts: factsOf(t, { quotation, revision, locale }),
    button: { text: t.quotations_mail_open(), address: `${siteUrl}/${locale}/quotations/${quotation.id}` },
    footer: t.inquiries_mail_footer(),
  });
}

function factsOf(
  t: Messages,
  { quotation, revision, locale }: Pick<QuotationMail, "quotation" | "revision"> & { locale: Locale },
): MailFact[] {
  const { declined, stage } = quotation;
  const until = lastDayText({ t, locale }, { day: revision.validUntil, zone: revision.zone });
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
