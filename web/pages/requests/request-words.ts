import type { Localized } from "#shared/locales.ts";
import type { Request } from "#shared/requests/request.ts";

const shownLetters = 80;

/** A request has no title: the beginning of its first line stands for one. */
export function beginningOf({ text, language }: Pick<Request, "text" | "language">): Localized<string> {
  const letters = [...(text.split("\n")[0] ?? "")];
  const isWhole = letters.length <= shownLetters;
  return { [language]: isWhole ? letters.join("") : `${letters.slice(0, shownLetters).join("").trimEnd()}…` };
}
