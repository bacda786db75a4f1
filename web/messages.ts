import type { FieldIssue } from "#shared/errors.ts";
import type { Locale } from "#shared/locales.ts";
import { unitCodes } from "#shared/terms/units.ts";
import { ar } from "./messages/generated/languages/ar.js";
import { en } from "./messages/generated/languages/en.js";
import { id } from "./messages/generated/languages/id.js";
import { ja } from "./messages/generated/languages/ja.js";
import { ko } from "./messages/generated/languages/ko.js";
import { ms } from "./messages/generated/languages/ms.js";
import { zhHant } from "./messages/generated/languages/zh-Hant.js";
import type * as compiled from "./messages/generated/messages.js";

type Compiled = typeof compiled;
type MessageKey = Exclude<keyof Compiled, "m">;
type Bound<F> = F extends (...args: infer A) => string
  ? A extends [inputs: infer I, ...unknown[]]
    ? (inputs: I) => string
    : () => string
  : never;

/** Every text of the site in one language, as functions of what is put into them. */
export type Messages = { readonly [K in MessageKey]: Bound<Compiled[K]> };

// A bundle reads a language with its first text: nothing here may touch one earlier.
const languages: Record<Locale, () => unknown> = {
  en: () => en,
  id: () => id,
  "zh-Hant": () => zhHant,
  ja: () => ja,
  ko: () => ko,
  ar: () => ar,
  ms: () => ms,
};

export function messagesIn(locale: Locale): Messages {
  return languages[locale]() as Messages;
}

type Params = Record<string, string | number>;

/** A text whose key is known only when it is needed, such as `unit_KGM`; undefined where there is none. */
export function lookup(t: Messages, key: string, params: Params = {}): string | undefined {
  const message = (t as unknown as Record<string, ((inputs: Params) => string) | undefined>)[key];
  return message?.(params);
}

/** What to tell the reader of an error code. */
export function errorText(t: Messages, code: string, params: Params = {}): string {
  return lookup(t, `error_${code}`, params) ?? lookup(t, `issue_${code}`, params) ?? t.error_unknown();
}

/** What to tell the reader of one field's fault. */
export function issueText(t: Messages, { code, params = {} }: FieldIssue): string {
  const words: Params = code === "unit_unknown" ? { units: unitNames(t).join(t.site_comma()) } : {};
  const shown = { ...words, ...params };
  return lookup(t, `issue_${code}`, shown) ?? lookup(t, `error_${code}`, shown) ?? t.issue_value_invalid();
}

/** The same of a field on a page: what can be chosen stands in the list itself, by names and not by codes. */
export function fieldText(t: Messages, issue: FieldIssue): string {
  return issue.code === "choice_unknown" ? t.issue_choice_not_listed() : issueText(t, issue);
}

/** All units by the names that the pages call them. */
export function unitNames(t: Messages): string[] {
  return unitCodes.map((code) => lookup(t, `unit_${code}`) ?? code);
}
