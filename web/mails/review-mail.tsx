import type { FC } from "hono/jsx";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import type { Review } from "#shared/trade/reviews/review.ts";
import { lookup, messagesIn } from "../messages.ts";
import { MailFrame } from "./mail-frame.tsx";
import { Quoted, quotedText } from "./quoted.tsx";

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
  const lines = {
    subject: lookup(t, `reviews_mail_subject_${what}`, texts) ?? "",
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: lookup(t, `reviews_mail_${what}`, texts) ?? "",
    button: { text: t.reviews_mail_open(), address: `${siteUrl}/${locale}/orders/${order.id}/reviews` },
    footer: t.inquiries_mail_footer(),
  };
  const parts = [
    lines.greeting,
    lines.introduction,
    ...(said?.text ? [quotedText(said.text)] : []),
    `${lines.button.text}:\n${lines.button.address}`,
    lines.footer,
  ];
  return {
    subject: lines.subject,
    text: `${parts.join("\n\n")}\n`,
    html: `<!doctype html>${(
      <MailFrame locale={locale} {...lines}>
        <Said text={said?.text} language={said?.language} />
      </MailFrame>
    )}`,
  };
}

const Said: FC<{ text: string | undefined; language: Review["language"] | undefined }> = ({
  text,
  language,
}) => (text ? <Quoted text={text} language={language} /> : null);
