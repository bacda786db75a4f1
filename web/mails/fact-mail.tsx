import type { FC } from "hono/jsx";
import type { Locale } from "#shared/locales.ts";
import { messagesIn } from "../messages.ts";
import { factLines, linkLines, type MailFact, MailFacts } from "./mail-facts.tsx";
import { MailFrame, Paragraph } from "./mail-frame.tsx";
import { Quoted, quotedText } from "./quoted.tsx";

/** What most mails are made of: what happened, what somebody wrote, what is next, the facts, and one button. */
export interface FactMail {
  locale: Locale;
  subject: string;
  greeting: string;
  introduction: string;
  /** What somebody wrote, and in which language, where that is known. */
  quoted?: { text: string; language?: string | undefined } | undefined;
  next?: string | undefined;
  facts?: readonly MailFact[];
  button: { text: string; address: string };
  footer: string;
}

/** Such a mail, plain and as HTML. */
export function writeFactMail(mail: FactMail): { subject: string; text: string; html: string } {
  const { subject, greeting, introduction, quoted, next, facts = [], button, footer } = mail;
  const t = messagesIn(mail.locale);
  const parts = [
    greeting,
    introduction,
    ...(quoted ? [quotedText(quoted.text)] : []),
    ...(next ? [next] : []),
    ...factLines({ t }, facts),
    linkLines({ t }, button),
    footer,
  ];
  return {
    subject,
    text: `${parts.join("\n\n")}\n`,
    html: `<!doctype html>${<Html {...mail} />}`,
  };
}

const Html: FC<FactMail> = ({ quoted, next, facts = [], ...frame }) => (
  <MailFrame {...frame}>
    {quoted ? <Quoted text={quoted.text} language={quoted.language} /> : null}
    {next ? <Paragraph>{next}</Paragraph> : null}
    <MailFacts facts={facts} />
  </MailFrame>
);
