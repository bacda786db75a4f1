import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { certificateIds } from "#shared/market/ids.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { toldOfCertificate } from "#shared/programme/certificate-checks/told.ts";
import { writeCertificateMail } from "#web/mails/certificate-mail.ts";
import { certificateCaseRecord } from "./certificate-checks.records.ts";

/** Tells an owner that a certificate ends or has ended, or what an office found of it. */
export const certificateMail = mailWriter({
  name: "certificate",
  about: z.strictObject({
    profileId: profileIds.schema,
    certificateId: certificateIds.schema,
    personId: personIds.schema,
    told: z.enum(toldOfCertificate),
  }),
  async write({ table, config: { siteUrl } }, { profileId, certificateId, personId, told }) {
    const [found, receiver] = await Promise.all([
      table.get(certificateCaseRecord, { profileId, certificateId }),
      personOf(table, personId),
    ]);
    const isOwner = receiver?.memberships.some((it) => it.profileId === profileId && it.role === "owner");
    if (!found || !receiver?.emailVerified || !isOwner) return undefined;
    const mail = writeCertificateMail({ found, told, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
