import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { personIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { orderEvents } from "#shared/trade/orders/events.ts";
import { orderPermissions, orderSubject } from "#shared/trade/orders/order.permissions.ts";
import { writeOrderMail } from "#web/mails/order-mail.ts";
import { orderRecord } from "./orders.records.ts";

/** Tells one receiver what happened to an order; nothing where they may not see it any more. */
export const orderMail = mailWriter({
  name: "order",
  about: z.strictObject({
    orderId: orderIds.schema,
    event: z.enum(orderEvents),
    receiverId: personIds.schema,
    to: Side,
  }),
  async write({ table, config: { siteUrl } }, { orderId, receiverId, to, event }) {
    const [order, receiver] = await Promise.all([
      table.get(orderRecord, orderId),
      personOf(table, receiverId),
    ]);
    if (!order || !receiver?.emailVerified) return undefined;
    if (!can({ kind: "person", person: receiver }, orderPermissions.read, orderSubject(order)))
      return undefined;
    const mail = writeOrderMail({ order, event, receiver, to, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
