import { pickLocalized } from "#shared/locales.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { countryName } from "#shared/terms/countries.ts";
import { named } from "../components/signs.ts";
import { messagesIn } from "../messages.ts";
import { factLines, MailFacts } from "./mail-facts.tsx";
import { MailFrame, Paragraph } from "./mail-frame.tsx";

interface FeaturedMail {
  catalog: Catalog;
  listing: Listing;
  owner: Pick<Person, "name" | "locale">;
  siteUrl: string;
}

/** "Your listing is in a catalog", in the exporter's language, plain and as HTML. */
export function writeFeaturedMail({ catalog, listing, owner, siteUrl }: FeaturedMail) {
  const { locale } = owner;
  const t = messagesIn(locale);
  const [goods, cover] = [pickLocalized(listing.text, locale), pickLocalized(catalog.text, locale)];
  const texts = {
    name: asName(owner.name),
    listing: goods?.value.title ?? "",
    catalog: cover?.value.title ?? "",
    curator: asName(catalog.curatorName),
    market: countryName(catalog.market, locale),
  };
  const link = `${siteUrl}/${locale}/catalogs/${catalog.slug}`;
  const subject = t.catalogs_mail_subject(texts);
  const [greeting, told, meaning] = [
    t.catalogs_mail_greeting(texts),
    t.catalogs_mail_featured(texts),
    t.catalogs_mail_meaning(),
  ];
  const facts = [
    { name: t.inquiries_listing(), value: texts.listing, language: goods?.locale },
    { name: t.catalogs_mail_catalog(), value: texts.catalog, language: cover?.locale },
    { name: t.catalogs_market(), value: texts.market },
    { name: t.role_attache(), value: texts.curator },
  ];
  const html = (
    <MailFrame
      locale={locale}
      subject={subject}
      greeting={greeting}
      introduction={told}
      button={{ text: t.catalogs_mail_link(), address: link }}
    >
      <MailFacts facts={facts} />
      <Paragraph>{meaning}</Paragraph>
    </MailFrame>
  );
  const shown = `${named({ t }, t.catalogs_mail_link())}${link}`;
  return {
    subject,
    text: `${[greeting, told, ...factLines({ t }, facts), meaning, shown].join("\n\n")}\n`,
    html: `<!doctype html>${html}`,
  };
}
