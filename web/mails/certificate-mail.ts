import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import type { ToldOfCertificate } from "#shared/programme/certificate-checks/told.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { lookup, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";
import { saidFacts } from "./mail-facts.tsx";

interface CertificateMail {
  found: CertificateCase;
  told: ToldOfCertificate;
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** What becomes of a certificate, in its owner's language, plain and as HTML. */
export function writeCertificateMail({ found, told, receiver, siteUrl }: CertificateMail) {
  const { profileId, businessName, certificate, office, reason, words, language } = found;
  const { locale } = receiver;
  const t = messagesIn(locale);
  const isRefused = told === "not_right";
  return writeFactMail({
    locale,
    subject: lookup(t, `certificates_mail_${told}`) ?? t.certificates_title(),
    greeting: t.inquiries_mail_greeting({ name: asName(receiver.name) }),
    introduction: lookup(t, `certificates_mail_${told}_said`) ?? "",
    quoted: isRefused && words ? { text: words, ...(language ? { language } : {}) } : undefined,
    facts: saidFacts(
      { name: t.profiles_name(), value: asName(businessName) },
      { name: t.profiles_certificate_kind(), value: lookup(t, `certificate_${certificate.kind}`) },
      { name: t.profiles_certificate_no(), value: certificate.number },
      {
        name: t.profiles_certificate_valid_to(),
        value: certificate.validTo && calendarDay(certificate.validTo, locale),
      },
      {
        name: t.checks_by(),
        value: office && (isRefused || told === "checked") ? lookup(t, `office_${office}`) : undefined,
      },
      {
        name: t.verification_reason(),
        value: isRefused && reason ? lookup(t, `certificates_reason_${reason}`) : undefined,
      },
    ),
    button: {
      text: t.certificates_mail_open(),
      address: `${siteUrl}/${locale}/business/${profileId}/certificates`,
    },
    footer: t.inquiries_mail_footer(),
  });
}
