import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { orderWithDocuments } from "#functions/trade/orders/orders.offers.ts";
import { personIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { isSentAsItIs } from "#shared/trade/order-documents/order-document.ts";
import { orderPermissions, orderSubject } from "#shared/trade/orders/order.permissions.ts";
import { writeDocumentsMail } from "#web/mails/order-documents-mail.ts";

const waits = { buyer: "shared", exporter: "attention" } as const;

/** Tells a buyer of papers to look at, or an exporter of those that the buyer sent back; nothing where none is left. */
export const documentsMail = mailWriter({
  name: "order-documents",
  about: z.strictObject({ orderId: orderIds.schema, receiverId: personIds.schema, to: Side }),
  async write({ table, config: { siteUrl } }, { orderId, receiverId, to }) {
    const [found, receiver] = await Promise.all([
      orderWithDocuments(table, orderId),
      personOf(table, receiverId),
    ]);
    if (!found || !receiver?.emailVerified) return undefined;
    const { order, documents } = found;
    if (!can({ kind: "person", person: receiver }, orderPermissions.read, orderSubject(order)))
      return undefined;
    const waiting = documents.filter(({ stage, paper }) => stage === waits[to] && !isSentAsItIs(paper));
    if (waiting.length === 0) return undefined;
    const mail = writeDocumentsMail({ order, documents: waiting, receiver, to, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
