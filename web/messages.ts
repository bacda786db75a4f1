import type { FieldIssue } from "#shared/errors.ts";
import type { Locale } from "#shared/locales.ts";
import { en } from "./messages/generated/languages/en.js";
import { id } from "./messages/generated/languages/id.js";
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
const languages: Record<Locale, () => unknown> = { en: () => en, id: () => id };

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
export function issueText(t: Messages, issue: FieldIssue): string {
  return lookup(t, `issue_${issue.code}`, issue.params ?? {}) ?? t.issue_value_invalid();
}
