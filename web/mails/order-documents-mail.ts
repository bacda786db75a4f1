import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { OrderDocument } from "#shared/trade/order-documents/order-document.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { type Messages, messagesIn } from "../messages.ts";
import { documentName } from "../pages/trade/order-documents/document-words.ts";
import { writeFactMail } from "./fact-mail.tsx";
import { type MailFact, saidFacts } from "./mail-facts.tsx";

interface DocumentsMail {
  order: Pick<Order, "id" | "number" | "company" | "exporterName">;
  /** Those that wait for the receiver. */
  documents: readonly Pick<OrderDocument, "paper" | "facts" | "note">[];
  receiver: Pick<Person, "name" | "locale">;
  to: Side;
  siteUrl: string;
}

/** Which papers of an order wait for somebody, plain and as HTML. */
export function writeDocumentsMail({
  order,
  documents,
  receiver: { name, locale },
  to,
  siteUrl,
}: DocumentsMail) {
  const t = messagesIn(locale);
  const { number } = order;
  const sender = asName(to === "exporter" ? order.company.name : order.exporterName);
  const isBuyers = to === "buyer";
  return writeFactMail({
    locale,
    subject: isBuyers
      ? t.documents_mail_subject_buyer({ number })
      : t.documents_mail_subject_exporter({ number }),
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: isBuyers
      ? t.documents_mail_buyer({ sender, number })
      : t.documents_mail_exporter({ sender, number }),
    facts: factsOf(t, documents),
    button: { text: t.documents_mail_open(), address: `${siteUrl}/${locale}/orders/${order.id}/papers` },
    footer: t.inquiries_mail_footer(),
  });
}

function factsOf(t: Messages, documents: DocumentsMail["documents"]): MailFact[] {
  return saidFacts(
    ...documents.map(({ paper, facts, note }) => ({
      name: documentName(t, paper),
      value: note ?? facts.number ?? t.documents_unnumbered(),
    })),
  );
}
