import * as z from "zod";
import { cleanText } from "./clean-text.ts";

/**
 * What shows as something else than it is, or as nothing: control characters and halves of surrogate pairs. What a writer
 * cannot see and means nothing by was taken out before (`cleanText`).
 */
const unprintable = /\p{Cs}|(?![\t\n])\p{Cc}/u;

/** A letter, digit, sign or mark of punctuation that leaves ink; the braille blank and the Hangul fillers do not. */
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * What people write over many lines, without what they cannot see (`cleanText`), trimmed, its line ends as `\n`; `minimum`
 * and `maximum` count UTF-16 units. Refuses with `text_unprintable`.
 */
export function prose(minimum: number, maximum: number) {
  return z.string().check(...checksOf(minimum, maximum, cleanText));
}

/**
 * A title or another text on one line: as `prose`, with tabs and breaks that nobody typed as spaces, and in the form that
 * `formOf` gives it; refuses lines that were typed with `text_not_one_line`.
 */
export function line(minimum: number, maximum: number, formOf = (text: string) => text) {
  const isOneLine = z.refine<string>((text) => !text.includes("\n"), { error: "text_not_one_line" });
  return z.string().check(...checksOf(minimum, maximum, (it) => formOf(cleanLine(it))), isOneLine);
}

/** A number, a code or an address as somebody typed or pasted it, for its own rule to read. */
export function typed(maximum: number) {
  return z.string().check(z.overwrite<string>(withoutMarks), z.maxLength(maximum));
}

/** A text of which no mark may stay that leaves no ink, those of direction too. */
export function withoutMarks(text: string): string {
  return cleanText(text)
    .replaceAll(/[\u061C\u200C-\u200F\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

// Together, as each further call on a schema makes another one, and there are many texts.
function checksOf(minimum: number, maximum: number, clean: (text: string) => string) {
  return [
    z.overwrite<string>((it) => {
      // Too long whatever may be taken out of it: not worth the time.
      if (it.length > maximum * 10 + 1000) return it;
      const text = clean(it).trim();
      // What has nothing else in it stays, for the last check to refuse: it was not left blank.
      return text === "" && minimum > 0 ? it.trim() : text;
    }),
    z.maxLength(maximum),
    ...(minimum === 0 ? [] : [z.minLength(minimum)]),
    z.refine<string>(isReadable, { error: "text_unprintable" }),
  ];
}

function cleanLine(text: string): string {
  // Stryker disable next-line Regex: it would write \V, which is no escape and breaks the whole file
  return cleanText(text.replaceAll(/[\t\v\f\u0085\p{Zl}\p{Zp}]+/gu, " "));
}

/**
 * Any text, whoever it is from, on one line without control characters: for places that end at a line break, such as
 * the subject of a mail.
 */
export function asLine(text: string): string {
  const oneLine = text.toWellFormed().replaceAll(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069]/gu, " ");
  return cleanText(oneLine).replaceAll(/ {2,}/g, " ").trim();
}

/** The beginning of any text as one line of at most so many UTF-16 units, cut between its signs. */
export function lineOf(text: string, maximum: number): string {
  const begun = text.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, "");
  return asLine(withoutBroken(begun));
}

/** Without halves of pairs, and what stands for them already. */
export function withoutBroken(text: string): string {
  return text.toWellFormed().replaceAll("\uFFFD", "");
}

function isReadable(text: string): boolean {
  return !unprintable.test(text) && (text === "" || visible.test(text));
}
