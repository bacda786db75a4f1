import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Locale, siteLocales } from "#shared/locales.ts";
import settings from "#web/project.inlang/settings.json" with { type: "json" };

/** A text of the site as the catalog writes it: a sentence, or one for each number. */
type Text = string | [{ match: Record<string, string> }];

const placeholder = /\{\w+\}/;
const [shortestWords, fewestLetters] = [2, 4];

const forms = new Map(
  await Promise.all(siteLocales.map(async (locale) => [locale, await formsIn(locale)] as const)),
);

async function formsIn(locale: Locale): Promise<string[]> {
  const files = settings["plugin.inlang.messageFormat"].pathPattern;
  const read = files.map((file) => readFile(join("web", file.replace("{locale}", locale)), "utf8"));
  const texts = (await Promise.all(read)).flatMap((it) => Object.values<Text>(JSON.parse(it)));
  return [
    ...new Set(texts.flatMap((text) => (typeof text === "string" ? [text] : Object.values(text[0].match)))),
  ];
}

/** What a language says as it stands, by whole texts, and what it says around something that is put in. */
const sayings = new Map(
  siteLocales.map((locale) => {
    const all = forms.get(locale) ?? [];
    return [
      locale,
      {
        whole: new Set(all.filter((it) => !placeholder.test(it))),
        around: all.filter((it) => placeholder.test(it) && lettersOf(it) >= fewestLetters).map(patternOf),
      },
    ];
  }),
);

const keyOfText = new RegExp(
  `^(${settings["plugin.inlang.messageFormat"].pathPattern.map((it) => /([\w-]+)\.json$/.exec(it)?.[1]).join("|")})(_\\w+)+$`,
);

/** The Latin languages' texts of two words and more: inside a sentence of other signs they are found too. */
const phrases = (["en", "id", "ms"] as const).flatMap((locale) =>
  [...(sayings.get(locale)?.whole ?? [])].filter(
    (it) => it.split(/\s+/).length >= shortestWords && lettersOf(it) >= fewestLetters,
  ),
);

function lettersOf(text: string): number {
  return text.replaceAll(/\{\w+\}|\P{L}/gu, "").length;
}

function patternOf(text: string): RegExp {
  return new RegExp(`^${text.split(placeholder).map(asWritten).join(".+")}$`, "u");
}

function asWritten(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Whether a language says so. */
function says(locale: Locale, text: string): boolean {
  const own = sayings.get(locale);
  return own !== undefined && (own.whole.has(text) || own.around.some((it) => it.test(text)));
}

const judged = new Map<string, boolean>();

/** What of a page's texts another language of the site says and its own does not, or is a text's key. */
export function foreignTexts(texts: readonly string[], locale: Locale): string[] {
  return texts.filter((text) => {
    const key = `${locale} ${text}`;
    if (!judged.has(key)) judged.set(key, isForeign(text, locale));
    return judged.get(key);
  });
}

function isForeign(text: string, locale: Locale): boolean {
  if (keyOfText.test(text)) return true;
  const parts = new Set([text, ...text.split(/ [·–] |: /)].map((it) => it.trim()));
  if ([...parts].some((part) => isOfAnother(part, locale))) return true;
  return /^(zh|ja|ko|ar)/.test(locale) && /\p{Script=Latin} \p{Script=Latin}/u.test(text)
    ? phrases.some((it) => text.includes(it))
    : false;
}

function isOfAnother(text: string, locale: Locale): boolean {
  return (
    lettersOf(text) >= fewestLetters &&
    !says(locale, text) &&
    siteLocales.some((it) => it !== locale && says(it, text))
  );
}

const signs: Partial<Record<Locale, RegExp>> = {
  "zh-Hant": /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

/** Names that are written so everywhere, and what traders write in capitals: currencies, Incoterms, marks. */
const sameEverywhere = /^(Rantau|WhatsApp|[A-Z]{2,4}\d*|\P{L})+$/u;

/** What the interface names things by without one sign of the page's language. */
export function withoutOwnSigns(names: readonly string[], locale: Locale): string[] {
  const own = signs[locale];
  if (!own) return [];
  return names.filter((it) => !own.test(it) && !sameEverywhere.test(it));
}
