const lineEnds = /\r\n?/g;

/** Breaks that a word processor, a spreadsheet or a PDF puts where a line ends, and that no keyboard types. */
// Stryker disable next-line Regex: it would write \V, which is no escape and breaks the whole file
const hiddenBreaks = /[\v\f\u0085\p{Zl}\p{Zp}]/gu;

/** A blank that is none to most programs. */
const brailleBlanks = /\u2800/g;

/**
 * What leaves no ink (Unicode's Default_Ignorable_Code_Point), but for what has a use: joiners, marks of direction,
 * variation selectors, and the letters within a flag's emoji.
 */
const unseen =
  /\p{Default_Ignorable_Code_Point}(?<![\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069\p{Variation_Selector}])(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{1,7})/gu;

/** Joiners where nothing joins: only some scripts and emoji are written with them. */
const idleJoiners =
  /[\u200C\u200D](?<!(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}][\u200C\u200D])/gu;

/** Variation selectors that choose the look of nothing. */
const idleVariations =
  /\p{Variation_Selector}(?<!(?!\p{Variation_Selector})[\p{L}\p{M}\p{N}\p{P}\p{S}]\p{Variation_Selector})/gu;

/** All that any of these is about: most texts have none of it, and what is stored is read often. */
// Stryker disable next-line Regex: it would write \V, which is no escape and breaks the whole file
const concerned = /[\r\v\f\u0085\u2800\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const everyTurn = /[\u202A-\u202E\u2066-\u2069]/g;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const closeIsolate = "\u2069";
const deepest = 8;

/**
 * Any text from outside without what its writer could not see: line ends as `\n`, no characters without ink, and every
 * turn of direction (UAX #9) closed within its line. Where nothing runs from right to left, a turn says nothing and goes.
 * What is visible, marks of direction (LRM, RLM) and control characters stay, the last for a reader to refuse.
 */
export function cleanText(text: string): string {
  if (!concerned.test(text)) return text;
  return text
    .replaceAll(lineEnds, "\n")
    .replaceAll(hiddenBreaks, "\n")
    .replaceAll(brailleBlanks, " ")
    .replaceAll(unseen, "")
    .split("\n")
    .map(settleTurns)
    .join("\n")
    .replaceAll(idleVariations, "")
    .replaceAll(idleJoiners, "");
}

function settleTurns(line: string): string {
  return rightToLeft.test(line) ? closeTurns(line) : line.replaceAll(everyTurn, "");
}

/** What a turn was opened by, and what closes what is left of it: an override goes, an embedding becomes an isolate. */
type Turn = { isIsolate: boolean; close: string };

function closeTurns(line: string): string {
  const open: Turn[] = [];
  let closed = "";
  for (const sign of line) {
    if (/[\u202A\u202B\u202D\u202E\u2066-\u2068]/.test(sign)) {
      const opener = open.length < deepest ? isolateFor(sign) : "";
      open.push({ isIsolate: sign >= "\u2066", close: opener === "" ? "" : closeIsolate });
      closed += opener;
    } else if (sign === "\u202C") {
      if (open.at(-1)?.isIsolate === false) closed += closersOf(open.splice(-1));
    } else if (sign === closeIsolate) {
      const from = open.findLastIndex((turn) => turn.isIsolate);
      if (from >= 0) closed += closersOf(open.splice(from));
    } else closed += sign;
  }
  return closed + closersOf(open);
}

function isolateFor(opener: string): string {
  const isolates: Record<string, string> = {
    "\u202A": "\u2066",
    "\u202B": "\u2067",
    "\u202D": "",
    "\u202E": "",
  };
  return isolates[opener] ?? opener;
}

function closersOf(turnsLeft: Turn[]): string {
  return turnsLeft.map(({ close }) => close).join("");
}
