/** Longer texts are read so far; a message is shorter. */
const longest = 20_000;

/**
 * A text as phrases are looked for in it, sentence by sentence: in lower case, one space between words and at both ends,
 * Arabic without its optional marks.
 */
export function plainSentences(text: string): string[] {
  return text
    .slice(0, longest)
    .split(/(?<=[.!?؟])\s|[。！？\n]/u)
    .map(plainWords)
    .filter((sentence) => sentence !== " ");
}

/** Between a Latin word and what joins others to it without a space: `WhatsAppで`. */
const joining = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]";
const besideLatin = new RegExp(
  `(?<=${joining})(?=\\p{Script=Latin})|(?<=\\p{Script=Latin})(?=${joining})`,
  "gu",
);

export function plainWords(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u0640\u064B-\u0652\u0670\p{Cf}]/gu, "")
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .replaceAll(besideLatin, " ")
    .trim();
  return words === "" ? " " : ` ${words} `;
}
