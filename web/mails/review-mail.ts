import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import type { Review } from "#shared/trade/reviews/review.ts";
import { lookup, messagesIn } from "../messages.ts";
import { writeFactMail } from "./fact-mail.tsx";

interface ReviewMail {
  order: Order;
  review: Review;
  what: "written" | "answered";
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** That somebody was judged after an order, or answered, plain and as HTML. */
export function writeReviewMail({ order, review, what, receiver: { name, locale }, siteUrl }: ReviewMail) {
  const t = messagesIn(locale);
  const isByBuyer = (what === "written") === (review.by === "buyer");
  const texts = { other: asName(isByBuyer ? order.company.name : order.exporterName), number: order.number };
  const said = what === "written" ? review : review.answer;
  return writeFactMail({
    locale,
    subject: lookup(t, `reviews_mail_subject_${what}`, texts) ?? "",
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: lookup(t, `reviews_mail_${what}`, texts) ?? "",
    quoted: said?.text ? { text: said.text, language: said.language } : undefined,
    button: { text: t.reviews_mail_open(), address: `${siteUrl}/${locale}/orders/${order.id}/reviews` },
    footer: t.inquiries_mail_footer(),
  });
}
