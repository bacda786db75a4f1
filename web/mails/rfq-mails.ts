import { type Locale, pickLocalized } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { countryName } from "#shared/terms/countries.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { quotedCount } from "#shared/trade/rfqs/quoted-count.ts";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import { lastDayText } from "#web/components/last-day.ts";
import { beside } from "../components/listed.ts";
import { quantityText } from "../components/quantity.ts";
import { lookup, type Messages, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";
import { type MailFact, saidFacts } from "./mail-facts.tsx";

/** What the buyer is told of their request for quotation, and what an exporter of their own part in it. */
export const rfqBuyerEvents = ["forwarded", "all_quoted", "opened", "none_quoted", "no_decision"] as const;
export const rfqExporterEvents = ["invited", "reminder", "cancelled", "declined", "lapsed"] as const;

export interface RfqMailText {
  subject: string;
  text: string;
  html: string;
}

interface Addressed {
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

export function writeRfqBuyerMail({
  rfq,
  event,
  receiver,
  siteUrl,
}: Addressed & { rfq: Rfq; event: (typeof rfqBuyerEvents)[number] }): RfqMailText {
  const { locale } = receiver;
  const t = messagesIn(locale);
  const texts = {
    title: titleOf(t, rfq.invited[0]?.listings[0]?.title ?? {}, locale),
    attache: asName(rfq.forwarded?.attacheName ?? ""),
    count: event === "opened" ? quotedCount(rfq) : rfq.invited.length,
  };
  return mailOf({
    ...{ locale, t, event, texts, receiver },
    facts: event === "no_decision" || event === "none_quoted" ? [] : termsOf(t, rfq, locale),
    address: `${siteUrl}/${locale}/rfqs/${rfq.id}`,
  });
}

export function writeRfqExporterMail({
  inquiry,
  event,
  receiver,
  siteUrl,
}: Addressed & { inquiry: Inquiry; event: (typeof rfqExporterEvents)[number] }): RfqMailText {
  const { locale } = receiver;
  const t = messagesIn(locale);
  const texts = { title: titleOf(t, inquiry.listingTitle, locale), company: asName(inquiry.company.name) };
  const isWaitedFor = event === "invited" || event === "reminder";
  return mailOf({
    ...{ locale, t, event, texts, receiver },
    facts: isWaitedFor && inquiry.rfq ? termsOf(t, { ...inquiry, ...inquiry.rfq }, locale) : [],
    address: `${siteUrl}/${locale}/inquiries/${inquiry.id}`,
  });
}

function titleOf(t: Messages, title: Inquiry["listingTitle"], locale: Locale): string {
  return pickLocalized(title, locale)?.value ?? t.inquiries_untitled();
}

type Terms = Pick<Inquiry, "quantity" | "unit" | "destinationCountry" | "destinationPlace" | "incoterm"> &
  Pick<Rfq, "closesOn" | "zone">;

function termsOf(t: Messages, terms: Terms, locale: Locale): MailFact[] {
  const { quantity, unit, destinationCountry, destinationPlace, incoterm, closesOn, zone } = terms;
  return saidFacts(
    { name: t.inquiries_quantity(), value: quantityText({ t, locale }, quantity, unit) },
    {
      name: t.inquiries_destination(),
      value: beside({ t }, [destinationPlace, countryName(destinationCountry, locale)]),
    },
    { name: t.inquiries_incoterm(), value: incoterm },
    { name: t.rfqs_closes(), value: lastDayText({ t, locale }, { day: closesOn, zone }) },
  );
}

interface MailParts {
  locale: Locale;
  t: Messages;
  event: string;
  texts: Record<string, string | number>;
  receiver: Pick<Person, "name">;
  facts: MailFact[];
  address: string;
}

function mailOf({ locale, t, event, texts, receiver, facts, address }: MailParts): RfqMailText {
  return writeFactMail({
    locale,
    subject: lookup(t, `rfqs_mail_subject_${event}`, texts) ?? "",
    greeting: t.inquiries_mail_greeting({ name: asName(receiver.name) }),
    introduction: lookup(t, `rfqs_mail_${event}`, texts) ?? "",
    facts,
    button: { text: t.rfqs_mail_open(), address },
    footer: t.inquiries_mail_footer(),
  });
}
