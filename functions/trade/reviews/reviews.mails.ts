import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { ref } from "#functions/platform/table/table.ts";
import { orderRecord } from "#functions/trade/orders/orders.offers.ts";
import { personIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { orderPermissions, orderSubject } from "#shared/trade/orders/order.permissions.ts";
import { writeReviewMail } from "#web/mails/review-mail.ts";
import { reviewRecord } from "./reviews.records.ts";

/** Tells one receiver that they were judged, or answered; nothing where they may not see the order any more. */
export const reviewMail = mailWriter({
  name: "review",
  about: z.strictObject({
    orderId: orderIds.schema,
    by: Side,
    what: z.enum(["written", "answered"]),
    receiverId: personIds.schema,
  }),
  async write({ table, config: { siteUrl } }, { orderId, by, what, receiverId }) {
    const [[order, review], receiver] = await Promise.all([
      table.getTogether([ref(orderRecord, orderId), ref(reviewRecord, { orderId, by })]),
      personOf(table, receiverId),
    ]);
    if (!order || !review || !receiver?.emailVerified) return undefined;
    if (!can({ kind: "person", person: receiver }, orderPermissions.read, orderSubject(order)))
      return undefined;
    const mail = writeReviewMail({ order, review, what, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
