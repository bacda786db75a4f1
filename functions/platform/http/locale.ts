import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { createMiddleware } from "hono/factory";
import { Locale, localeInPath, siteLocales } from "#shared/locales.ts";

/** One language of `Accept-Language`, and how much it is wanted: 0 is not at all. */
interface Wanted {
  type: string;
  q: number;
}

/** Languages, by their first subtag, whose readers read ours where they say nothing of ours itself. */
const neighbours: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  id: ["jv", "su", "min", "ban", "mad", "bug", "ace"],
  // Readers of simplified characters read traditional ones sooner than they read English.
  "zh-Hant": ["zh", "cmn", "yue", "nan", "hak"],
};

/** Finds the language to answer in: what the address says, else what `Accept-Language` weighs highest of those we speak. */
export const detectLocale = createMiddleware(async (c, next) => {
  c.set("language", localeInPath(c.req.path) ?? acceptedLocale(c));
  await next();
});

/** What `detectLocale` found. */
export function localeOf(c: Context): Locale {
  return Locale.parse(c.get("language"));
}

/** Which of our languages a tag (BCP 47) names, in any case and region; `in` is how older phones call Indonesian. */
export function localeOfTag(tag: string): Locale | undefined {
  const [language = "", ...more] = tag.toLowerCase().split("-");
  if (language === "in") return "id";
  if (language === "zsm") return "ms";
  if (language === "arb") return "ar";
  if (language === "zh") return isTraditional(more) ? "zh-Hant" : undefined;
  return siteLocales.find((it) => it === language);
}

/** Chinese as Taiwan, Hong Kong and Macau write it, unless the script is said. */
function isTraditional(subtags: readonly string[]): boolean {
  if (subtags.includes("hans")) return false;
  return subtags.some((it) => ["hant", "tw", "hk", "mo"].includes(it));
}

function acceptedLocale(c: Context): string {
  return accepts(c, {
    header: "Accept-Language",
    supports: [...siteLocales],
    default: siteLocales[0],
    match: (wanted) =>
      siteLocales.toSorted((one, other) => weightOf(other, wanted) - weightOf(one, wanted))[0] ?? "",
  });
}

/**
 * How much a language of ours is wanted (RFC 4647 lookup): what is said of itself counts before what is said of its
 * neighbours, and that before what is said of all others (`*`). Unmentioned is 0; refused (`q=0`) is less than that.
 * Of equal ones, what stands first is wanted a little more.
 */
function weightOf(locale: Locale, wanted: readonly Wanted[]): number {
  const own = wanted.filter(({ type }) => localeOfTag(type) === locale);
  if (own.some(({ type, q }) => q === 0 && !type.includes("-"))) return -1;
  const near = wanted.filter(({ type }) =>
    neighbours[locale]?.includes(type.toLowerCase().split("-")[0] ?? ""),
  );
  for (const said of [own, near, wanted.filter(({ type }) => type === "*")]) {
    const best = said.toSorted((one, other) => other.q - one.q)[0];
    if (best) return best.q === 0 ? -1 : best.q - wanted.indexOf(best) * 1e-6;
  }
  return 0;
}
