import type { FC } from "hono/jsx";
import { at } from "./mail-styles.ts";

/** What somebody wrote, in a mail's plain text. */
export function quotedText(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

/** The same in its HTML. */
export const Quoted: FC<{ text: string; language?: string | undefined }> = ({ text, language }) => (
  <blockquote class="quote" style={at.quote} lang={language} dir="auto">
    {text.split("\n").flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}
  </blockquote>
);
