import * as z from "zod";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { inquiryPermissions, inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { writeCrowdMail } from "#web/mails/crowd-mail.tsx";
import { inquiriesOfProfile } from "./inquiries.records.ts";

/** Tells a member of all that was set apart since the last such mail; nothing where nothing of it waits any more. */
export const crowdMail = mailWriter({
  name: "crowd",
  about: z.strictObject({ profileId: profileIds.schema, receiverId: personIds.schema }),
  async write({ table, config: { siteUrl } }, { profileId, receiverId }) {
    const [profile, receiver, waiting] = await Promise.all([
      profileOf(table, profileId),
      personOf(table, receiverId),
      inquiriesOfProfile(table, { profileId, stage: "new", isOfCrowd: true }, { limit: 1 }),
    ]);
    if (!profile || !receiver?.emailVerified || waiting.items.length === 0) return undefined;
    if (!can({ kind: "person", person: receiver }, inquiryPermissions.read, inquirySubject({ profileId })))
      return undefined;
    const { locale, name: receiverName, email } = receiver;
    const { businessName } = profile;
    const mail = writeCrowdMail({ locale, siteUrl, receiverName, businessName, profileId });
    return { ...mail, to: email, language: locale };
  },
});
