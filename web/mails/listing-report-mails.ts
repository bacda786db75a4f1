import { pickLocalized } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { ListingReport } from "#shared/trade/listing-reports/listing-report.ts";
import { lookup, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";
import type { MailFact } from "./mail-facts.tsx";

interface Told {
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** "A listing was reported", in the admin's language; what was written stays where admins read it. */
export function writeListingReportMail({ report, receiver, siteUrl }: Told & { report: ListingReport }) {
  const { locale } = receiver;
  const t = messagesIn(locale);
  const title = pickLocalized(report.listingTitle, locale);
  const business = asName(report.exporterName);
  return mailOf({
    subject: t.listing_report_mail_subject({ business }),
    introduction: t.listing_report_mail_introduction(),
    facts: [
      { name: t.inquiries_listing(), value: title?.value ?? "–", language: title?.locale },
      { name: t.profiles_section_business(), value: business },
      {
        name: t.inquiries_report_reason(),
        value: lookup(t, `listing_fault_${report.reason}`) ?? report.reason,
      },
    ],
    open: t.listing_report_mail_open(),
    path: `/admin/listing-reports/${report.listingId}/${report.reporterId}`,
    ...{ receiver, siteUrl },
  });
}

/** "Listings were reported", where very many were in one day. */
export function writeListingReportsMail({ count, receiver, siteUrl }: Told & { count: number }) {
  const t = messagesIn(receiver.locale);
  return mailOf({
    subject: t.listing_reports_mail_subject({ count }),
    introduction: t.listing_reports_mail_introduction(),
    facts: [],
    open: t.listing_reports_mail_open(),
    path: "/admin/listing-reports",
    ...{ receiver, siteUrl },
  });
}

interface Lines extends Told {
  subject: string;
  introduction: string;
  facts: MailFact[];
  open: string;
  path: string;
}

function mailOf({ subject, introduction, facts, open, path, receiver: { name, locale }, siteUrl }: Lines) {
  const t = messagesIn(locale);
  return writeFactMail({
    ...{ locale, subject, introduction, facts },
    greeting: t.requests_mail_greeting({ name: asName(name) }),
    button: { text: open, address: `${siteUrl}/${locale}${path}` },
    footer: t.requests_mail_footer(),
  });
}
