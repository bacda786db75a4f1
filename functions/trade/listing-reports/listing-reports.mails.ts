import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { thingsIn, togetherIn } from "#functions/platform/mail/mail-queues.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { listingIds } from "#shared/market/ids.ts";
import { personIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { listingReportPermissions } from "#shared/trade/listing-reports/listing-report.permissions.ts";
import { writeListingReportMail, writeListingReportsMail } from "#web/mails/listing-report-mails.ts";
import { listingReportRecord } from "./listing-reports.records.ts";

/** What waits to be told to the admins. */
export const listingReportQueue = "listing-reports";

/** Tells an admin of one report, as long as it is open. */
export const listingReportMail = mailWriter({
  name: "listing-report",
  about: z.strictObject({
    listingId: listingIds.schema,
    reporterId: personIds.schema,
    adminId: personIds.schema,
  }),
  async write({ table, config: { siteUrl } }, { adminId, ...at }) {
    const [report, receiver] = await Promise.all([
      table.get(listingReportRecord, at),
      adminToTell(table, adminId),
    ]);
    if (report?.stage !== "open" || !receiver) return undefined;
    const mail = writeListingReportMail({ report, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});

/** Tells an admin that many came. */
export const listingReportsMail = mailWriter({
  name: "listing-reports",
  about: z.strictObject({ day: z.iso.date(), adminId: personIds.schema }),
  async write({ table, config: { siteUrl } }, { day, adminId }, span) {
    const receiver = await adminToTell(table, adminId);
    const { thingIds, others } = await thingsIn(table, togetherIn(listingReportQueue, day), span);
    if (!receiver) return undefined;
    const mail = writeListingReportsMail({ count: thingIds.length + others, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});

async function adminToTell(table: Table, adminId: string): Promise<Person | undefined> {
  const person = await personOf(table, adminId);
  return person && mayBeToldOfReports(person) ? person : undefined;
}

/** Whether mail about reports may go to somebody: it reaches them, and they may read what it is about. */
export function mayBeToldOfReports(person: Person): boolean {
  return person.emailVerified && can({ kind: "person", person }, listingReportPermissions.read);
}
