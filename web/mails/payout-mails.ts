import type { Refund } from "#shared/money/payments/refund.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { momentFormat } from "#shared/terms/day-format.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";

interface To {
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

interface AccountMail extends To {
  /** A business, or the order of a buyer. */
  ownerId: string;
  businessName?: string | undefined;
  byName: string;
  isChange: boolean;
  heldUntil?: string | undefined;
  contactMail: string;
}

/** That an account was given or changed, by whom, and what to do if it was not them. Nothing of the account itself. */
export function writeAccountMail(mail: AccountMail) {
  const { receiver, siteUrl, ownerId, businessName, byName, isChange, heldUntil, contactMail } = mail;
  const { locale, name } = receiver;
  const t = messagesIn(locale);
  const who = { who: asName(byName), business: asName(businessName ?? "") };
  const introduction = !businessName
    ? t.payouts_mail_account_refund()
    : isChange
      ? t.payouts_mail_account_changed(who)
      : t.payouts_mail_account_given(who);
  const at = businessName ? `business/${ownerId}/payouts/account` : `orders/${ownerId}/refund-account`;
  return writeFactMail({
    locale,
    subject: t.payouts_mail_account_subject(),
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction,
    next: t.payouts_mail_account_not_you({ mail: contactMail }),
    facts: heldUntil
      ? [
          {
            name: t.payouts_bank_held(),
            value: `${momentFormat(locale, "UTC").format(new Date(heldUntil))} UTC`,
          },
        ]
      : [],
    button: { text: t.payouts_mail_open(), address: `${siteUrl}/${locale}/${at}` },
    footer: t.inquiries_mail_footer(),
  });
}

interface PayoutMail extends To {
  payout: Payout;
  event: "sent" | "returned";
}

/** That a transfer is on its way, or came back. */
export function writePayoutMail({ payout, event, receiver: { name, locale }, siteUrl }: PayoutMail) {
  const t = messagesIn(locale);
  const amount = formatMoney(payout.amount, locale);
  const isSent = event === "sent";
  const { profileId, orderId } = payout;
  const at = profileId ? `business/${profileId}/payouts` : `orders/${orderId}/refund-account`;
  return writeFactMail({
    locale,
    subject: isSent ? t.payouts_mail_sent_subject({ amount }) : t.payouts_mail_returned_subject({ amount }),
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: isSent ? t.payouts_mail_sent({ amount }) : t.payouts_mail_returned({ amount }),
    button: { text: t.payouts_mail_open(), address: `${siteUrl}/${locale}/${at}` },
    footer: t.inquiries_mail_footer(),
  });
}

/** Where may we send it? */
export function writeRefundAccountMail({
  refund: { amount: money, orderId, orderNumber: number },
  receiver: { name, locale },
  siteUrl,
}: To & { refund: Refund }) {
  const t = messagesIn(locale);
  const amount = formatMoney(money, locale);
  return writeFactMail({
    locale,
    subject: t.payouts_mail_refund_subject({ amount }),
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: t.payouts_mail_refund({ amount, number }),
    button: {
      text: t.payouts_bank_give(),
      address: `${siteUrl}/${locale}/orders/${orderId}/refund-account`,
    },
    footer: t.inquiries_mail_footer(),
  });
}
