import type { Localized } from "#shared/locales.ts";
import type { Request } from "#shared/requests/request.ts";

const shownLetters = 80;

/** A request has no title: the beginning of its first line stands for one. */
export function beginningOf({ text, language }: Pick<Request, "text" | "language">): Localized<string> {
  const line = text.split("\n")[0] ?? "";
  const letters = [...line];
  if (letters.length <= shownLetters) return { [language]: line };
  const cut = letters.slice(0, shownLetters).join("");
  // Languages without spaces are cut where they are; others after a whole word.
  const words = cut.replace(/(?<=.{40})\s\S*$/su, "");
  return { [language]: `${words.replace(/[\s\p{P}]+$/u, "")}…` };
}
