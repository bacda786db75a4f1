import * as z from "zod";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { refundRecord } from "#functions/money/payments/payments.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { orderIds, payoutIds, refundIds } from "#shared/money/ids.ts";
import { AccountOwner } from "#shared/money/ledger/account.ts";
import { heldUntil } from "#shared/money/payouts/bank-account.ts";
import { personIds } from "#shared/people/ids.ts";
import { writeAccountMail, writePayoutMail, writeRefundAccountMail } from "#web/mails/payout-mails.ts";
import { accountHeadRecord } from "./payout-accounts.records.ts";
import { payoutRecord } from "./payouts.records.ts";
import { isByBank } from "./prepare-payout.ts";

const receiverId = personIds.schema;

/** Tells an owner, or a buyer, that the account was given or changed: whoever reads only their mail must know of it too. */
export const payoutAccountMail = mailWriter({
  name: "payout-account",
  about: z.strictObject({ ownerId: AccountOwner, revision: z.number(), receiverId }),
  async write({ table, now, config }, { ownerId, revision, receiverId: id }) {
    const [head, receiver] = await Promise.all([table.get(accountHeadRecord, ownerId), personOf(table, id)]);
    if (!head || head.revision !== revision || !receiver?.emailVerified) return undefined;
    const [by, profile] = await Promise.all([
      personOf(table, head.givenById),
      head.profileId ? profileOf(table, head.profileId) : undefined,
    ]);
    const mail = writeAccountMail({
      ...{ ownerId, receiver, byName: by?.name ?? "", businessName: profile?.businessName },
      ...{ isChange: head.isChange, heldUntil: heldUntil(head, now.toISOString()) },
      ...{ siteUrl: config.siteUrl, contactMail: config.contactMail },
    });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});

export const payoutMail = mailWriter({
  name: "payout",
  about: z.strictObject({ payoutId: payoutIds.schema, event: z.enum(["sent", "returned"]), receiverId }),
  async write({ table, config: { siteUrl } }, { payoutId, event, receiverId: id }) {
    const [payout, receiver] = await Promise.all([table.get(payoutRecord, payoutId), personOf(table, id)]);
    if (!payout || !receiver?.emailVerified) return undefined;
    const mail = writePayoutMail({ payout, event, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});

/** Asks a buyer where their money is to go; nothing where it went meanwhile. */
export const refundAccountMail = mailWriter({
  name: "refund-account",
  about: z.strictObject({ refundId: refundIds.schema, orderId: orderIds.schema, receiverId }),
  async write({ table, config: { siteUrl } }, { refundId, orderId, receiverId: id }) {
    const [refund, receiver] = await Promise.all([
      table.get(refundRecord, { orderId, id: refundId }),
      personOf(table, id),
    ]);
    if (!refund || !isByBank(refund) || !receiver?.emailVerified) return undefined;
    const mail = writeRefundAccountMail({ refund, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
