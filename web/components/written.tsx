import type { FC } from "hono/jsx";
import {
  type ContentLocale,
  contentLocales,
  type Localized,
  languageName,
  pickLocalized,
} from "#shared/locales.ts";
import { usePage } from "../page.ts";

/**
 * What somebody wrote, in the reader's language where there is one, and marked with the language it is in. Where the
 * reader's is missing, whole texts say in which they are written, and offer the others that there are.
 */
export const Written: FC<{ texts: Localized<string>; as?: "span" | "div" }> = ({ texts, as = "span" }) => {
  const { t, locale } = usePage();
  const found = pickLocalized(texts, locale);
  if (!found) return null;
  if (as === "span")
    return (
      <span lang={found.locale} dir="auto">
        {found.value}
      </span>
    );
  const others = contentLocales.filter((it) => it !== found.locale && texts[it] !== undefined);
  const isOwn = found.locale === locale;
  return (
    <>
      {isOwn ? null : (
        <p class="hint">{t.site_written_in({ language: languageName(found.locale, locale) })}</p>
      )}
      <Paragraphs language={found.locale} text={found.value} />
      {isOwn
        ? null
        : others.map((it) => (
            <details>
              <summary>{t.site_written_in({ language: languageName(it, locale) })}</summary>
              <Paragraphs language={it} text={texts[it] ?? ""} />
            </details>
          ))}
    </>
  );
};

const Paragraphs: FC<{ language: ContentLocale; text: string }> = ({ language, text }) => (
  <div lang={language} dir="auto">
    {text.split(/\n{2,}/).map((it) => (
      <p>{it.split("\n").flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}</p>
    ))}
  </div>
);

/** One field of texts per language, where it is not blank: `{ en: { title } }` as `{ en: title }`. */
export function fieldOf<K extends string>(texts: Localized<Record<K, string>>, field: K): Localized<string> {
  const all = Object.entries(texts).map(([locale, text]) => [locale, text[field]]);
  return Object.fromEntries(all.filter(([, text]) => text !== ""));
}
