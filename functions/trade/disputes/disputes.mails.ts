import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { personIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { disputePermissions } from "#shared/trade/disputes/dispute.permissions.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import { disputeEvents } from "#shared/trade/disputes/events.ts";
import { roleIn } from "#shared/trade/disputes/roles.ts";
import { disputeIds } from "#shared/trade/ids.ts";
import { writeDisputeMail } from "#web/mails/dispute-mail.ts";
import { disputeRecord } from "./disputes.records.ts";

/** Tells one receiver what happened to a dispute; nothing where they may not see it any more. */
export const disputeMail = mailWriter({
  name: "dispute",
  about: z.strictObject({
    disputeId: disputeIds.schema,
    event: z.enum(disputeEvents),
    receiverId: personIds.schema,
  }),
  async write({ table, config: { siteUrl } }, { disputeId, receiverId, event }) {
    const [dispute, receiver] = await Promise.all([
      table.get(disputeRecord, disputeId),
      personOf(table, receiverId),
    ]);
    if (!dispute || !receiver?.emailVerified) return undefined;
    if (!can({ kind: "person", person: receiver }, disputePermissions.read, disputeProcess.subject(dispute)))
      return undefined;
    const mail = writeDisputeMail({ dispute, event, receiver, role: roleIn(dispute, receiver), siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
