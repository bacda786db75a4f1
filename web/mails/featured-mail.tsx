import { pickLocalized } from "#shared/locales.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { countryName } from "#shared/terms/countries.ts";
import { messagesIn } from "../messages.ts";
import { MailFrame } from "./mail-frame.tsx";

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
  const texts = {
    name: asName(owner.name),
    listing: pickLocalized(listing.text, locale)?.value.title ?? "",
    catalog: pickLocalized(catalog.text, locale)?.value.title ?? "",
    curator: asName(catalog.curatorName),
    market: countryName(catalog.market, locale),
  };
  const link = `${siteUrl}/${locale}/catalogs/${catalog.slug}`;
  const subject = t.catalogs_mail_subject(texts);
  const lines = [t.catalogs_mail_greeting(texts), t.catalogs_mail_featured(texts), t.catalogs_mail_meaning()];
  const html = (
    <MailFrame locale={locale} subject={subject}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      <p>
        <a href={link}>{t.catalogs_mail_link()}</a>
      </p>
    </MailFrame>
  );
  return {
    subject,
    text: `${[...lines, `${t.catalogs_mail_link()}: ${link}`].join("\n\n")}\n`,
    html: `<!doctype html>${html}`,
  };
}
