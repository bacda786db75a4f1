import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { createMiddleware } from "hono/factory";
import { Locale, siteLocales } from "#shared/locales.ts";

/** One language of `Accept-Language`, and how much it is wanted: 0 is not at all. */
interface Wanted {
  type: string;
  q: number;
}

/** What each of ours is called; `in` is how older phones call Indonesian. */
const names: Record<Locale, readonly string[]> = { en: ["en"], id: ["id", "in"] };
/** Whoever reads these reads ours, where they say nothing of ours itself. */
const neighbours: Record<Locale, readonly string[]> = { en: [], id: ["ms", "jv", "su"] };

/** Finds the language to answer in: what the address says, else what `Accept-Language` weighs highest of those we speak. */
export const detectLocale = createMiddleware(async (c, next) => {
  const [, first] = c.req.path.split("/");
  const said = Locale.safeParse(first).data;
  c.set("language", said ?? acceptedLocale(c));
  await next();
});

/** What `detectLocale` found. */
export function localeOf(c: Context): Locale {
  return Locale.parse(c.get("language"));
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
  const own = saidOf(wanted, names[locale]);
  const isRefused = own.some(({ type, q }) => q === 0 && names[locale].includes(type.toLowerCase()));
  if (isRefused) return -1;
  for (const said of [own, saidOf(wanted, neighbours[locale]), wanted.filter(({ type }) => type === "*")]) {
    const best = said.toSorted((one, other) => other.q - one.q)[0];
    if (best) return best.q === 0 ? -1 : best.q - wanted.indexOf(best) * 1e-6;
  }
  return 0;
}

function saidOf(wanted: readonly Wanted[], languages: readonly string[]): Wanted[] {
  return wanted.filter(({ type }) => languages.includes(type.toLowerCase().split("-")[0] ?? ""));
}
