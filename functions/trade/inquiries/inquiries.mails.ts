import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { personIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { inquiryPermissions, inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { type Message, Side } from "#shared/trade/inquiries/inquiry.ts";
import { writeMessagesMail } from "#web/mails/messages-mail.tsx";
import { blockKeys, blockRecord } from "./blocks.records.ts";
import { inquiryRecord, newestMessages } from "./inquiries.records.ts";

/** More than these are told of by their number alone. */
const quotedMessages = 5;

/**
 * Tells one receiver of a thread's new messages; nothing where all was read, the two have parted, or the receiver no
 * longer belongs to the business.
 */
export const messagesMail = mailWriter({
  name: "messages",
  about: z.strictObject({ inquiryId: inquiryIds.schema, receiverId: personIds.schema, to: Side }),
  async write({ table, config: { siteUrl } }, { inquiryId, receiverId, to }, { covered, wanted }) {
    const [inquiry, receiver] = await Promise.all([
      table.get(inquiryRecord, inquiryId),
      personOf(table, receiverId),
    ]);
    if (!inquiry || !receiver?.emailVerified) return undefined;
    if (!can({ kind: "person", person: receiver }, inquiryPermissions.read, inquirySubject(inquiry)))
      return undefined;
    const [blocks, newest] = await Promise.all([
      table.getMany(blockRecord, blockKeys(inquiry)),
      newestMessages(table, inquiryId, Math.min(100, inquiry.messageCount - covered)),
    ]);
    const readAt = inquiry.readAt[to] ?? "";
    const isNew = (it: Message) =>
      it.from !== to && it.number > covered && it.number <= wanted && it.createdAt > readAt;
    const unread = newest.filter(isNew);
    if (blocks.length > 0 || unread.length === 0) return undefined;
    const { locale, name, email } = receiver;
    const mail = writeMessagesMail({
      locale,
      siteUrl,
      receiverName: name,
      to,
      inquiry,
      messages: unread.slice(-quotedMessages),
      count: unread.length,
    });
    return { ...mail, to: email, language: locale };
  },
});
