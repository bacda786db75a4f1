import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { countryName } from "#shared/terms/countries.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import type { BuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import { answerDays } from "#shared/trade/buyer-checks/stages.ts";
import { lookup, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";
import { saidFacts } from "./mail-facts.tsx";

/** What is told of: to the office that is asked, or to the exporter who asked. */
export const buyerCheckEvents = ["asked", "reminded", "answered", "lapsed"] as const;

interface BuyerCheckMail {
  check: BuyerCheck;
  event: (typeof buyerCheckEvents)[number];
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** What became of a question about a buyer, plain and as HTML. The buyer's number stands in none. */
export function writeBuyerCheckMail({ check, event, receiver: { name, locale }, siteUrl }: BuyerCheckMail) {
  const t = messagesIn(locale);
  const isForOffice = event === "asked" || event === "reminded";
  const verdict = event === "answered" ? check.verdicts.at(-1) : undefined;
  const texts = {
    company: asName(check.company.name),
    exporter: asName(check.exporterName),
    market: countryName(check.market, locale),
    verdict: verdict ? (lookup(t, `buyer_checks_verdict_${verdict.verdict}`) ?? verdict.verdict) : "",
  };
  const path = isForOffice
    ? `desk/buyer-checks/${check.inquiryId}`
    : `inquiries/${check.inquiryId}/buyer-check`;
  return writeFactMail({
    locale,
    subject: lookup(t, `buyer_checks_mail_subject_${event}`, texts) ?? texts.company,
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: lookup(t, `buyer_checks_mail_${event}`, texts) ?? "",
    quoted: verdict
      ? { text: verdict.reasons, language: verdict.language }
      : isForOffice && check.note
        ? { text: check.note, language: check.language }
        : undefined,
    facts: saidFacts(
      { name: t.buyer_checks_company(), value: texts.company },
      { name: t.buyer_checks_country(), value: texts.market },
      { name: t.buyer_checks_verdict(), value: verdict && texts.verdict },
      {
        name: t.buyer_checks_valid_until(),
        value: verdict && calendarDay(verdict.validThrough.slice(0, 10), locale),
      },
      {
        name: t.buyer_checks_answer_by(),
        value: isForOffice
          ? calendarDay(daysAfter(check.askedAt, answerDays).slice(0, 10), locale)
          : undefined,
      },
    ),
    button: { text: t.buyer_checks_mail_open(), address: `${siteUrl}/${locale}/${path}` },
    footer: t.inquiries_mail_footer(),
  });
}
