import type { FieldIssue } from "#shared/errors.ts";
import type { Locale } from "#shared/locales.ts";
import * as compiled from "./messages/generated/messages.js";

type Compiled = typeof compiled;
type MessageKey = Exclude<keyof Compiled, "m">;
type Bound<F> = F extends (...args: infer A) => string
  ? A extends [inputs: infer I, ...unknown[]]
    ? (inputs: I) => string
    : () => string
  : never;

/** Every text of the site in one language, as functions of what is put into them. */
export type Messages = { readonly [K in MessageKey]: Bound<Compiled[K]> };

const bound = new Map<Locale, Messages>();

export function messagesIn(locale: Locale): Messages {
  const known = bound.get(locale);
  if (known) return known;
  const entries = Object.entries(compiled).flatMap(([key, message]) =>
    typeof message === "function"
      ? [
          [
            key,
            (inputs: never = {} as never) => (message as (i: never, o: object) => string)(inputs, { locale }),
          ],
        ]
      : [],
  );
  const messages = Object.fromEntries(entries) as Messages;
  bound.set(locale, messages);
  return messages;
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
