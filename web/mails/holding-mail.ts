import { type Holding, limitOf } from "#shared/money/payments/holding.ts";
import { holdingDays } from "#shared/money/payments/holding-days.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";

interface HoldingMail {
  holding: Holding;
  receiver: Pick<Person, "name" | "locale">;
  now: Date;
  siteUrl: string;
}

const dayMs = 24 * 3600 * 1000;

/** For how long money has been held for an order, and until when that is to end. */
export function writeHoldingMail({ holding, receiver: { name, locale }, now, siteUrl }: HoldingMail) {
  const t = messagesIn(locale);
  const { heldMinor: amountMinor, currency, orderNumber: number, since } = holding;
  const days = Math.floor((now.getTime() - Date.parse(since)) / dayMs);
  const told = t.money_mail_told({ amount: formatMoney({ amountMinor, currency }, locale), number, days });
  const day = calendarDay(limitOf(holding).slice(0, 10), locale);
  return writeFactMail({
    locale,
    subject: told,
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: t.site_sentence({ text: told }),
    next: t.money_mail_told_why({ limit: holdingDays.limit, day }),
    button: { text: t.orders_mail_open(), address: `${siteUrl}/${locale}/orders/${holding.orderId}` },
    footer: t.inquiries_mail_footer(),
  });
}
