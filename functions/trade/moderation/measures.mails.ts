import * as z from "zod";
import { appealToken, personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { measureIds, personIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { measurePermissions } from "#shared/trade/moderation/measure.permissions.ts";
import { writeDeskMail, writeMeasureMail } from "#web/mails/measure-mails.ts";
import { measureRecord } from "./measures.records.ts";

/** What those are told whom a measure is about: suspended or not, it is theirs to know. */
export const measureMail = mailWriter({
  name: "measure",
  about: z.strictObject({
    measureId: measureIds.schema,
    what: z.enum(["standing", "upheld", "lifted", "ended"]),
    receiverId: personIds.schema,
  }),
  async write({ table, config }, { measureId, what, receiverId }) {
    const [measure, receiver] = await Promise.all([
      table.get(measureRecord, measureId),
      personOf(table, receiverId),
    ]);
    if (!measure || !receiver?.emailVerified) return undefined;
    const { siteUrl } = config;
    const { locale, email } = receiver;
    const token = appealToken(config, { measureId, personId: receiverId });
    const address = `${siteUrl}/${locale}/appeals/${token}`;
    const mail = writeMeasureMail({ measure, what, receiver, address });
    return { ...mail, to: email, language: locale };
  },
});

/** Tells an admin of an appeal: that it came, or that it waits. */
export const appealMail = mailWriter({
  name: "measure-desk",
  about: z.strictObject({
    measureId: measureIds.schema,
    what: z.enum(["appealed", "remind", "overdue"]),
    adminId: personIds.schema,
  }),
  async write({ table, config: { siteUrl } }, { measureId, what, adminId }) {
    const [measure, receiver] = await Promise.all([
      table.get(measureRecord, measureId),
      personOf(table, adminId),
    ]);
    if (measure?.stage !== "appealed" || !receiver || !mayDecide(receiver)) return undefined;
    const mail = writeDeskMail({ measure, what, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});

/** Whether mail about appeals may go to somebody: it reaches them, and they may decide. */
export function mayDecide(person: Person): boolean {
  return person.emailVerified && can({ kind: "person", person }, measurePermissions.decide);
}
