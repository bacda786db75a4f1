import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { personIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { buyerCheckPermissions } from "#shared/trade/buyer-checks/buyer-check.permissions.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { buyerCheckEvents, writeBuyerCheckMail } from "#web/mails/buyer-check-mail.ts";
import { buyerCheckRecord } from "./buyer-checks.records.ts";

export type BuyerCheckEvent = (typeof buyerCheckEvents)[number];

/** Tells one receiver what became of a question about a buyer; nothing where it went on meanwhile, or they may not see it. */
export const buyerCheckMail = mailWriter({
  name: "buyer-check",
  about: z.strictObject({
    inquiryId: inquiryIds.schema,
    event: z.enum(buyerCheckEvents),
    askedAt: z.iso.datetime(),
    receiverId: personIds.schema,
  }),
  async write({ table, config: { siteUrl } }, { inquiryId, event, askedAt, receiverId }) {
    const [check, receiver] = await Promise.all([
      table.get(buyerCheckRecord, inquiryId),
      personOf(table, receiverId),
    ]);
    if (!check || !receiver?.emailVerified || receiver.id === check.buyerId) return undefined;
    if (check.askedAt !== askedAt || check.stage !== (event === "reminded" ? "asked" : event))
      return undefined;
    const { ask, examine } = buyerCheckPermissions;
    const permission = event === "answered" || event === "lapsed" ? ask : examine;
    if (!can({ kind: "person", person: receiver }, permission, buyerCheckProcess.subject(check)))
      return undefined;
    const mail = writeBuyerCheckMail({ check, event, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
