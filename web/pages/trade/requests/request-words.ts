import type { Localized } from "#shared/locales.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";

const shownLetters = 80;

/** A request has no title: what was searched for stands for one, or else the beginning of its first line. */
export function titleOf({
  question,
  text,
  language,
}: Pick<BuyerRequest, "question" | "text" | "language">): Localized<string> {
  if (question) return { [language]: question };
  const line = text.split("\n")[0] ?? "";
  const letters = [...line];
  if (letters.length <= shownLetters) return { [language]: line };
  const cut = letters.slice(0, shownLetters).join("");
  // Languages without spaces are cut where they are; others after a whole word.
  const words = cut.replace(/(?<=.{40})\s\S*$/su, "");
  return { [language]: `${words.replace(/[\s\p{P}]+$/u, "")}…` };
}
