import * as z from "zod";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { verificationIds } from "#shared/programme/ids.ts";
import { toldOfVerification } from "#shared/programme/verification/told.ts";
import { writeVerificationMail } from "#web/mails/verification-mail.ts";
import { verificationRecord } from "./verification.records.ts";

/** Tells a person what became of their request. */
export const verificationMail = mailWriter({
  name: "verification",
  about: z.strictObject({ verificationId: verificationIds.schema, told: z.enum(toldOfVerification) }),
  async write({ table, config: { siteUrl } }, { verificationId, told }) {
    const verification = await table.get(verificationRecord, verificationId);
    const receiver = verification && (await personOf(table, verification.personId));
    if (!verification || !receiver?.emailVerified) return undefined;
    if (told === "ends_soon" || told === "lapsed") {
      // A newer request may have found the same meanwhile: then nothing ends.
      const standing = (await profileOf(table, verification.profileId))?.checks.returnee;
      if (standing && standing.verificationId !== verificationId) return undefined;
    }
    const mail = writeVerificationMail({ verification, told, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
