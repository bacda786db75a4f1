import type { Locale } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { countryName } from "#shared/terms/countries.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import type { Answer, BuyerRequest } from "#shared/trade/requests/request.ts";
import { beside } from "../components/listed.ts";
import { inBrackets } from "../components/signs.ts";
import { lookup, type Messages, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";
import { type MailFact, saidFacts } from "./mail-facts.tsx";

interface RequestMail {
  request: BuyerRequest;
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** "Somebody in your market looks for this", in the attaché's language, plain and as HTML. */
export function writeRequestMail({ request, receiver: { name, locale }, siteUrl }: RequestMail) {
  const t = messagesIn(locale);
  const { company } = request;
  const texts = {
    company: asName(company.name),
    kind: lookup(t, `company_${company.kind}`) ?? company.kind,
    country: countryName(company.country, locale),
    market: countryName(request.market, locale),
  };
  return mailOf({
    locale,
    subject: t.requests_mail_subject(texts),
    greeting: t.requests_mail_greeting({ name: asName(name) }),
    introduction: t.requests_mail_introduction(texts),
    quoted: request,
    facts: [
      {
        name: t.requests_company(),
        value: `${texts.company}${inBrackets({ t }, beside({ t }, [texts.kind, texts.country]))}`,
      },
      { name: t.requests_market_short(), value: texts.market },
      ...factsOf(t, request, locale),
    ],
    open: t.requests_mail_open(),
    address: addressOf(request, locale, siteUrl),
    footer: t.requests_mail_footer(),
  });
}

/** "Your request was answered", in the buyer's language, plain and as HTML. */
export function writeAnswerMail({
  request,
  answer,
  receiver: { name, locale },
  siteUrl,
}: RequestMail & { answer: Answer }) {
  const t = messagesIn(locale);
  const texts = { author: asName(answer.authorName), market: countryName(request.market, locale) };
  return mailOf({
    locale,
    subject: t.requests_answer_mail_subject(texts),
    greeting: t.requests_mail_greeting({ name: asName(name) }),
    introduction: t.requests_answer_mail_introduction(texts),
    quoted: answer,
    facts: [{ name: t.requests_market_short(), value: texts.market }, ...factsOf(t, request, locale)],
    open: t.requests_answer_mail_open(),
    address: `${addressOf(request, locale, siteUrl)}#${answer.id}`,
    footer: t.requests_mail_footer(),
  });
}

/** What else the buyer said. */
function factsOf(t: Messages, { quantity, neededBy, question }: BuyerRequest, locale: Locale): MailFact[] {
  return saidFacts(
    { name: t.requests_quantity(), value: quantity },
    { name: t.requests_needed_by(), value: neededBy && calendarDay(neededBy, locale) },
    { name: t.requests_question(), value: question },
  );
}

function addressOf({ market, id }: BuyerRequest, locale: string, siteUrl: string): string {
  return `${siteUrl}/${locale}/requests/${market}/${id}`;
}

interface Lines {
  locale: Locale;
  subject: string;
  greeting: string;
  introduction: string;
  /** What somebody wrote, and in which language. */
  quoted: { text: string; language: string };
  facts: MailFact[];
  open: string;
  address: string;
  footer: string;
}

function mailOf({ open, address, ...lines }: Lines) {
  return writeFactMail({ ...lines, button: { text: open, address } });
}
