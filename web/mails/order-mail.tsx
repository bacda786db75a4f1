import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { deadlineOf } from "#shared/trade/orders/deadlines.ts";
import type { OrderEvent } from "#shared/trade/orders/events.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { calendarDay } from "../components/calendar-day.tsx";
import { lookup, type Messages, messagesIn } from "../messages.ts";
import { taskText } from "../pages/trade/orders/order-now.tsx";
import { factLines, type MailFact, MailFacts, saidFacts } from "./mail-facts.tsx";
import { MailFrame } from "./mail-frame.tsx";
import { Quoted, quotedText } from "./quoted.tsx";

interface OrderMail {
  order: Order;
  event: OrderEvent;
  receiver: Pick<Person, "name" | "locale">;
  to: Side;
  siteUrl: string;
}

/** What happened to an order, for the one side that has to know, plain and as HTML. */
export function writeOrderMail(mail: OrderMail): { subject: string; text: string; html: string } {
  const lines = linesOf(mail);
  const parts = [
    lines.greeting,
    lines.introduction,
    ...(lines.note ? [quotedText(lines.note)] : []),
    lines.next,
    ...factLines(lines.facts),
    `${lines.open}:\n${lines.address}`,
    lines.footer,
  ];
  return {
    subject: lines.subject,
    text: `${parts.join("\n\n")}\n`,
    html: `<!doctype html>${<Html lines={lines} />}`,
  };
}

type Lines = ReturnType<typeof linesOf>;

function linesOf({ order, event, receiver: { name, locale }, to, siteUrl }: OrderMail) {
  const t = messagesIn(locale);
  const texts = {
    number: order.number,
    other: asName(to === "exporter" ? order.company.name : order.exporterName),
    title: pickLocalized(order.listingTitle, locale)?.value ?? t.inquiries_untitled(),
  };
  return {
    locale,
    subject: `${order.number}: ${lookup(t, `orders_event_${event}`, texts) ?? ""}`,
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: lookup(t, `orders_mail_${event}`, texts) ?? "",
    note: wordsOf(event, order),
    next: taskText({ t, locale }, order, to),
    facts: factsOf(t, order, locale),
    open: t.orders_mail_open(),
    address: `${siteUrl}/${locale}/orders/${order.id}`,
    footer: t.inquiries_mail_footer(),
  };
}

/** What the other side wrote with it. */
function wordsOf(event: OrderEvent, { proposal, payments, cancelled }: Order): string | undefined {
  if (event === "delay_proposed" || event === "cancel_proposed") return proposal?.reason;
  if (event === "payment_denied") return payments.findLast(({ state }) => state === "denied")?.denial;
  return event === "cancelled" ? cancelled?.note : undefined;
}

function factsOf(t: Messages, order: Order, locale: Person["locale"]): MailFact[] {
  const deadline = deadlineOf(order);
  const lastDay = deadline && dayIn(order.zone, Date.parse(deadline.at) - 1);
  return saidFacts(
    { name: t.orders_goods(), value: pickLocalized(order.listingTitle, locale)?.value },
    { name: t.quotations_total(), value: formatMoney(order.total, locale) },
    { name: t.orders_until(), value: lastDay && calendarDay(lastDay, locale) },
  );
}

const Html: FC<{ lines: Lines }> = ({ lines: { note, next, facts, open, address, ...frame } }) => (
  <MailFrame
    locale={frame.locale}
    subject={frame.subject}
    greeting={frame.greeting}
    introduction={frame.introduction}
    button={{ text: open, address }}
    footer={frame.footer}
  >
    {note ? <Quoted text={note} language={undefined} /> : null}
    <p>{next}</p>
    <MailFacts facts={facts} />
  </MailFrame>
);
