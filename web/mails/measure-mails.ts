import { pickLocalized } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { answerBy, appealBy } from "#shared/trade/moderation/deadlines.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";
import { lookup, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";
import { type MailFact, saidFacts } from "./mail-facts.tsx";

interface MeasureMail {
  measure: Measure;
  what: "standing" | "upheld" | "lifted" | "ended";
  receiver: Pick<Person, "name" | "locale">;
  /** Where they read it, and appeal. */
  address: string;
}

/** What was decided about somebody or what is theirs: why, until when, and how to appeal; in their language. */
export function writeMeasureMail({ measure, what, receiver: { name, locale }, address }: MeasureMail) {
  const t = messagesIn(locale);
  const isNew = what === "standing";
  const said = isNew ? measure : measure.answer;
  const by = calendarDay(appealBy(measure).slice(0, 10), locale);
  return writeFactMail({
    locale,
    subject: subjectOf(measure, what, locale),
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: (isNew ? lookup(t, `appeal_what_${measure.of}`) : lookup(t, `measure_mail_${what}`)) ?? "",
    quoted: said && { text: said.words, language: measure.language },
    next: isNew ? t.measure_mail_next({ day: by }) : undefined,
    facts: factsOf(measure, locale, isNew),
    button: { text: isNew ? t.measure_mail_appeal() : t.measure_mail_read(), address },
    footer: t.inquiries_mail_footer(),
  });
}

/** Somebody is suspended, and a thing is taken down: what became of either is called so. */
function subjectOf({ of }: Measure, what: MeasureMail["what"], locale: Person["locale"]): string {
  const t = messagesIn(locale);
  const ofPerson = {
    standing: t.measure_mail_subject_person,
    lifted: t.measure_mail_subject_person_lifted,
    ended: t.measure_mail_subject_person_ended,
    upheld: t.measure_mail_subject_upheld,
  };
  return of === "person" ? ofPerson[what]() : (lookup(t, `measure_mail_subject_${what}`) ?? "");
}

interface DeskMail {
  measure: Measure;
  what: "appealed" | "remind" | "overdue";
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** That an appeal came, or waits; what was written stays where the desk reads it. */
export function writeDeskMail({ measure, what, receiver: { name, locale }, siteUrl }: DeskMail) {
  const t = messagesIn(locale);
  const day = calendarDay((answerBy(measure) ?? measure.createdAt).slice(0, 10), locale);
  return writeFactMail({
    locale,
    subject: lookup(t, `measure_desk_subject_${what}`, { day }) ?? "",
    greeting: t.requests_mail_greeting({ name: asName(name) }),
    introduction: t.measure_desk_introduction({ day }),
    facts: factsOf(measure, locale, true),
    button: { text: t.measure_desk_open(), address: `${siteUrl}/${locale}/admin/measures/${measure.id}` },
    footer: t.requests_mail_footer(),
  });
}

function factsOf(measure: Measure, locale: Person["locale"], isWhole: boolean): MailFact[] {
  const t = messagesIn(locale);
  const title = measure.title && pickLocalized(measure.title, locale);
  const until = measure.until ? calendarDay(measure.until.slice(0, 10), locale) : t.measure_until_lifted();
  return saidFacts(
    {
      name: lookup(t, `measure_of_${measure.of}`) ?? measure.of,
      value: title?.value,
      language: title?.locale,
    },
    { name: t.measure_reason(), value: lookup(t, `measure_reason_${measure.reason}`) },
    { name: t.measure_until_said(), value: isWhole ? until : undefined },
  );
}
