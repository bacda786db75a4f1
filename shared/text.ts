import * as z from "zod";

const lineEnds = /\r\n?/g;
const breaks = /[\t\n\p{Zl}\p{Zp}]/u;

/**
 * What shows as something else than it is, or as nothing: control characters, halves of surrogate pairs, and the marks
 * that turn the direction of the text after them (UAX #9). Joiners stay, for Arabic and emoji are written with them.
 */
const unprintable = /[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}/u;

/** A letter, digit, sign or mark of punctuation that leaves ink; the braille blank and the Hangul fillers do not. */
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * What people write over many lines, trimmed, its line ends as `\n`; `minimum` and `maximum` count UTF-16 units.
 * Refuses with `text_unprintable`.
 */
export function prose(minimum: number, maximum: number) {
  return z.string().check(...checksOf(minimum, maximum));
}

/** A name or another text on one line: as `prose`, and refuses tabs and line ends with `text_not_one_line`. */
export function line(minimum: number, maximum: number) {
  const isOneLine = z.refine<string>((text) => !breaks.test(text), { error: "text_not_one_line" });
  return z.string().check(...checksOf(minimum, maximum), isOneLine);
}

// Together, as each further call on a schema makes another one, and there are many texts.
function checksOf(minimum: number, maximum: number) {
  return [
    z.overwrite<string>((it) => it.replaceAll(lineEnds, "\n")),
    z.trim(),
    z.maxLength(maximum),
    ...(minimum === 0 ? [] : [z.minLength(minimum)]),
    z.refine<string>(isReadable, { error: "text_unprintable" }),
  ];
}

/**
 * Any text, whoever it is from, on one line without control characters: for places that end at a line break, such as
 * the subject of a mail.
 */
export function asLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s\u202A-\u202E\u2066-\u2069]+/gu, " ")
    .trim();
}

/** The beginning of any text as one line of at most so many UTF-16 units, cut between its signs. */
export function lineOf(text: string, maximum: number): string {
  const begun = text.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, "");
  return asLine(begun).replaceAll("\uFFFD", "").trim();
}

function isReadable(text: string): boolean {
  return !unprintable.test(text) && (text === "" || visible.test(text));
}
