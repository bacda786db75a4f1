import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { verificationDays } from "#shared/programme/verification/clock.ts";
import type { ToldOfVerification } from "#shared/programme/verification/told.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { lookup, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";
import { saidFacts } from "./mail-facts.tsx";

interface VerificationMail {
  verification: Verification;
  told: ToldOfVerification;
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** What became of a request for verification, in its person's language, plain and as HTML. */
export function writeVerificationMail({ verification, told, receiver, siteUrl }: VerificationMail) {
  const { id, businessName, office, validUntil, history } = verification;
  const { locale } = receiver;
  const t = messagesIn(locale);
  const last = history.at(-1);
  const reason = told !== "ends_soon" ? last?.reason : undefined;
  const words = told !== "ends_soon" ? last?.words : undefined;
  return writeFactMail({
    locale,
    subject: lookup(t, `verification_mail_${told}`) ?? t.verification_title(),
    greeting: t.inquiries_mail_greeting({ name: asName(receiver.name) }),
    introduction: lookup(t, `verification_mail_${told}_said`, { days: verificationDays.more }) ?? "",
    quoted: words ? { text: words, ...(last?.language ? { language: last.language } : {}) } : undefined,
    facts: saidFacts(
      { name: t.profiles_name(), value: asName(businessName) },
      {
        name: t.checks_by(),
        value: (last?.office ?? office) && lookup(t, `office_${last?.office ?? office}`),
      },
      { name: t.verification_reason(), value: reason && lookup(t, `verification_reason_${reason}`) },
      {
        name: t.checks_until(),
        value:
          validUntil && (told === "verified" || told === "ends_soon")
            ? calendarDay(validUntil, locale)
            : undefined,
      },
    ),
    button: { text: t.verification_mail_open(), address: `${siteUrl}/${locale}/verifications/${id}` },
    footer: t.inquiries_mail_footer(),
  });
}
