import { pickLocalized } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { deadlineOf } from "#shared/trade/orders/deadlines.ts";
import type { OrderEvent } from "#shared/trade/orders/events.ts";
import { goesWithArrival } from "#shared/trade/orders/held-until.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { named } from "../components/signs.ts";
import { lookup, type Messages, messagesIn } from "../messages.ts";
import type { PageContext } from "../page.ts";
import { dayEndText } from "../pages/trade/orders/order-deadline.tsx";
import { taskText } from "../pages/trade/orders/order-now.tsx";
import { writeFactMail } from "./fact-mail.tsx";
import { type MailFact, saidFacts } from "./mail-facts.tsx";

interface OrderMail {
  order: Order;
  event: OrderEvent;
  receiver: Pick<Person, "name" | "locale">;
  to: Side;
  siteUrl: string;
}

/** What happened to an order, for the one side that has to know, plain and as HTML. */
export function writeOrderMail({ order, event, receiver: { name, locale }, to, siteUrl }: OrderMail) {
  const t = messagesIn(locale);
  const texts = {
    number: order.number,
    other: asName(to === "exporter" ? order.company.name : order.exporterName),
    title: pickLocalized(order.listingTitle, locale)?.value ?? t.inquiries_untitled(),
  };
  const words = wordsOf(event, order);
  return writeFactMail({
    locale,
    subject: named({ t }, order.number, lookup(t, `orders_event_${event}`, texts)),
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: lookup(t, `orders_mail_${event}`, texts) ?? "",
    quoted: words ? { text: words } : undefined,
    next: [taskText({ t, locale }, order, to), ...warningOf(event, order, to, locale)].join(" "),
    facts: factsOf(t, order, locale),
    button: { text: t.orders_mail_open(), address: `${siteUrl}/${locale}/orders/${order.id}` },
    footer: t.inquiries_mail_footer(),
  });
}

/** That money which we hold goes to the exporter where the buyer says nothing. */
function warningOf(event: OrderEvent, order: Order, to: Side, locale: Person["locale"]): string[] {
  const held = event === "reminded" && to === "buyer" ? goesWithArrival(order) : undefined;
  const lastDay = lastDayOf(order);
  if (!held || !lastDay) return [];
  const told = { day: calendarDay(lastDay, locale), amount: formatMoney(held, locale) };
  return [messagesIn(locale).orders_mail_arrive_held(told)];
}

function lastDayOf(order: Order): string | undefined {
  const deadline = deadlineOf(order);
  return deadline && dayIn(order.zone, Date.parse(deadline.at) - 1);
}

/** A deadline at the end of a day as pages tell it; of another, the day. */
function untilText(page: Pick<PageContext, "t" | "locale">, order: Order): string | undefined {
  const [deadline, lastDay] = [deadlineOf(order), lastDayOf(order)];
  if (!deadline || !lastDay) return undefined;
  return dayEndText(page, deadline.at, order.zone) ?? calendarDay(lastDay, page.locale);
}

/** What the other side wrote with it. */
function wordsOf(event: OrderEvent, { proposal, payments, cancelled }: Order): string | undefined {
  if (event === "delay_proposed" || event === "cancel_proposed") return proposal?.reason;
  if (event === "payment_denied") return payments.findLast(({ state }) => state === "denied")?.denial;
  return event === "cancelled" ? cancelled?.note : undefined;
}

function factsOf(t: Messages, order: Order, locale: Person["locale"]): MailFact[] {
  return saidFacts(
    { name: t.orders_goods(), value: pickLocalized(order.listingTitle, locale)?.value },
    { name: t.quotations_total(), value: formatMoney(order.total, locale) },
    { name: t.orders_until(), value: untilText({ t, locale }, order) },
  );
}
