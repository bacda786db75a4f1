import type { FC } from "hono/jsx";
import { type Localized, pickLocalized } from "#shared/locales.ts";
import { usePage } from "../page.ts";

/** What somebody wrote, in the reader's language where there is one, and marked with the language it is in. */
export const Written: FC<{ texts: Localized<string>; as?: "span" | "div" }> = ({ texts, as = "span" }) => {
  const { locale } = usePage();
  const found = pickLocalized(texts, locale);
  if (!found) return null;
  const Tag = as;
  const paragraphs = found.value.split(/\n{2,}/);
  return (
    <Tag lang={found.locale} dir="auto">
      {as === "span"
        ? found.value
        : paragraphs.map((it) => (
            <p>{it.split("\n").flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}</p>
          ))}
    </Tag>
  );
};

/** One field of texts per language: `{ en: { title } }` as `{ en: title }`. */
export function fieldOf<K extends string>(texts: Localized<Record<K, string>>, field: K): Localized<string> {
  return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, text[field]]));
}
