import type { FC } from "hono/jsx";
import { type Locale, pickLocalized } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { addressOf, type SavedQuestion } from "#shared/market/saved-searches/saved-searches.ts";
import { asName } from "#shared/names.ts";
import { questionWords } from "#web/pages/market/search/question-words.ts";
import { priceText } from "../components/price-text.ts";
import { messagesIn } from "../messages.ts";
import { linkLines } from "./mail-facts.tsx";
import { MailFrame, type MailLink, Paragraph, TextLink } from "./mail-frame.tsx";
import { at } from "./mail-styles.ts";

/** What is new for one saved search: some of the listings, and how many there are in all. */
export interface DigestFind {
  question: SavedQuestion;
  listings: Listing[];
  count: number;
}

interface DigestMail {
  /** The receiver's language. */
  locale: Locale;
  siteUrl: string;
  receiverName: string;
  finds: DigestFind[];
  /** Ends these mails, without signing in. */
  endAddress: string;
}

/** The weekly mail of new matches of somebody's saved searches, plain and as HTML. */
export function writeDigestMail(mail: DigestMail): { subject: string; text: string; html: string } {
  const { locale, siteUrl, receiverName, finds, endAddress } = mail;
  const t = messagesIn(locale);
  const count = finds.reduce((sum, find) => sum + find.count, 0);
  const shown: Digest = {
    locale,
    subject: t.saved_mail_subject({ count }),
    greeting: t.saved_mail_greeting({ name: asName(receiverName) }),
    introduction: t.saved_mail_introduction(),
    sections: finds.map((find) => sectionOf(find, { locale, siteUrl })),
    manage: { text: t.saved_mail_manage(), address: `${siteUrl}/${locale}/searches` },
    end: { text: t.saved_mail_end(), address: endAddress },
  };
  return { subject: shown.subject, text: plain(shown), html: `<!doctype html>${<Html digest={shown} />}` };
}

interface Section {
  heading: string;
  matches: (MailLink & { lang: string; details: string })[];
  all: MailLink;
}

interface Digest {
  locale: Locale;
  subject: string;
  greeting: string;
  introduction: string;
  sections: Section[];
  manage: MailLink;
  end: MailLink;
}

function sectionOf(
  { question, listings, count }: DigestFind,
  { locale, siteUrl }: Pick<DigestMail, "locale" | "siteUrl">,
): Section {
  const page = { t: messagesIn(locale), locale };
  return {
    heading: questionWords(page, question),
    matches: listings.map((listing) => {
      const title = pickLocalized(listing.text, locale);
      return {
        text: title?.value.title ?? listing.id,
        lang: title?.locale ?? locale,
        address: `${siteUrl}/${locale}/listings/${listing.id}`,
        details: [listing.exporter.businessName, priceText(page, listing)].filter(Boolean).join(" · "),
      };
    }),
    all: {
      text: page.t.saved_mail_see_all({ count }),
      address: `${siteUrl}/${locale}/search?${addressOf(question)}&sort=newest`,
    },
  };
}

function plain({ locale, greeting, introduction, sections, manage, end }: Digest): string {
  const t = messagesIn(locale);
  const parts = sections.flatMap(({ heading, matches, all }) => [
    heading,
    ...matches.map(({ text, details, address }) => `- ${text}\n  ${details}\n  ${address}`),
    linkLines({ t }, all),
  ]);
  const footer = [manage, end].map((it) => linkLines({ t }, it));
  return `${[greeting, introduction, ...parts, "--", ...footer].join("\n\n")}\n`;
}

const Html: FC<{ digest: Digest }> = ({ digest }) => (
  <MailFrame
    locale={digest.locale}
    subject={digest.subject}
    greeting={digest.greeting}
    introduction={digest.introduction}
    preview={digest.sections.map(({ heading }) => heading).join(" · ")}
    button={digest.manage}
    footer={<TextLink {...digest.end} />}
  >
    {digest.sections.map(({ heading, matches, all }) => (
      <>
        <h2 style={at.heading}>
          <bdi>{heading}</bdi>
        </h2>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="line" style={at.facts}>
          {matches.map(({ details, ...match }) => (
            <tr>
              <td class="line" style={at.fact}>
                <TextLink {...match} />
                <br />
                <span class="muted" style={at.aside}>
                  {details}
                </span>
              </td>
            </tr>
          ))}
        </table>
        <Paragraph>
          <TextLink {...all} />
        </Paragraph>
      </>
    ))}
  </MailFrame>
);
