import * as z from "zod";
import { holdingRecord } from "#functions/money/payments/payments.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { personIds } from "#shared/people/ids.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { writeHoldingMail } from "#web/mails/holding-mail.ts";

/** Tells that money has been held for long, and until when it is to be settled. */
export const holdingMail = mailWriter({
  name: "holding",
  about: z.strictObject({ orderId: orderIds.schema, receiverId: personIds.schema }),
  async write({ table, now, config: { siteUrl } }, { orderId, receiverId }) {
    const [holding, receiver] = await Promise.all([
      table.get(holdingRecord, orderId),
      personOf(table, receiverId),
    ]);
    if (holding?.stage !== "holding" || !receiver?.emailVerified) return undefined;
    const mail = writeHoldingMail({ holding, receiver, now, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
