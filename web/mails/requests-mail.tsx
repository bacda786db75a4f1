import type { FC } from "hono/jsx";
import type { Locale } from "#shared/locales.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { countryName } from "#shared/terms/countries.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { beside } from "../components/listed.ts";
import { inBrackets, named } from "../components/signs.ts";
import { lookup, type Messages, messagesIn } from "../messages.ts";
import { linkLines } from "./mail-facts.tsx";
import { MailFrame, Paragraph, TextLink } from "./mail-frame.tsx";
import { at } from "./mail-styles.ts";
import { Quoted, quotedText } from "./quoted.tsx";

/** So many are quoted, and so much of each; the rest is a number and lies on the desk. */
const mostQuoted = 10;
const mostLetters = 200;

interface RequestsMail {
  market: string;
  /** In the order in which they are to be told; at least one. */
  requests: readonly BuyerRequest[];
  /** How many there are beside those. */
  others: number;
  receiver: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** "Buyers in your market look for these", in the attaché's language, plain and as HTML. */
export function writeRequestsMail({ market, requests, others, receiver, siteUrl }: RequestsMail) {
  const { locale } = receiver;
  const t = messagesIn(locale);
  const left = others + Math.max(requests.length - mostQuoted, 0);
  const texts = { market: countryName(market, locale), count: requests.length + others };
  const lines: Lines = {
    locale,
    subject: t.requests_together_mail_subject(texts),
    greeting: t.requests_mail_greeting({ name: asName(receiver.name) }),
    introduction: t.requests_together_mail_introduction(texts),
    told: requests.slice(0, mostQuoted).map((request) => toldOf(t, request, locale, siteUrl)),
    openOne: t.requests_mail_open(),
    left: left > 0 ? t.requests_together_mail_left({ count: left }) : undefined,
    open: t.requests_together_mail_open(),
    address: `${siteUrl}/${locale}/desk/requests?market=${market}`,
    footer: t.requests_mail_footer(),
  };
  return { subject: lines.subject, text: plain(lines), html: `<!doctype html>${<Html lines={lines} />}` };
}

interface Told {
  company: string;
  quoted: { text: string; language: string };
  address: string;
}

function toldOf(t: Messages, request: BuyerRequest, locale: Locale, siteUrl: string): Told {
  const { company, text, language, market, id } = request;
  const kind = lookup(t, `company_${company.kind}`) ?? company.kind;
  const from = beside({ t }, [kind, countryName(company.country, locale)]);
  const letters = Array.from(text);
  return {
    company: `${asName(company.name)}${inBrackets({ t }, from)}`,
    quoted: {
      text: letters.length > mostLetters ? `${letters.slice(0, mostLetters).join("").trimEnd()}…` : text,
      language,
    },
    address: `${siteUrl}/${locale}/requests/${market}/${id}`,
  };
}

interface Lines {
  locale: Locale;
  subject: string;
  greeting: string;
  introduction: string;
  told: Told[];
  openOne: string;
  left: string | undefined;
  open: string;
  address: string;
  footer: string;
}

function plain({ told, openOne, left, ...lines }: Lines): string {
  const t = messagesIn(lines.locale);
  const parts = [
    lines.greeting,
    lines.introduction,
    ...told.map(
      (it) => `${it.company}\n${quotedText(it.quoted.text)}\n${named({ t }, openOne)}${it.address}`,
    ),
    ...(left ? [left] : []),
    linkLines({ t }, { text: lines.open, address: lines.address }),
    lines.footer,
  ];
  return `${parts.join("\n\n")}\n`;
}

const Html: FC<{ lines: Lines }> = ({ lines: { told, left, ...lines } }) => (
  <MailFrame
    locale={lines.locale}
    subject={lines.subject}
    greeting={lines.greeting}
    introduction={lines.introduction}
    button={{ text: lines.open, address: lines.address }}
    footer={lines.footer}
  >
    {told.map(({ company, quoted, address }) => (
      <>
        <h2 style={at.heading}>
          <bdi>{company}</bdi>
        </h2>
        <Quoted text={quoted.text} language={quoted.language} />
        <Paragraph>
          <TextLink text={lines.openOne} address={address} />
        </Paragraph>
      </>
    ))}
    {left ? <Paragraph>{left}</Paragraph> : undefined}
  </MailFrame>
);
