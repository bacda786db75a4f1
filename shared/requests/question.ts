import { asLine } from "../text.ts";
import { Question } from "./request.ts";

/** What was typed into a search, as far as it can be kept with a request; undefined where nothing of it can. */
export function questionOf(typed: string): string | undefined {
  const whole = asLine(typed.slice(0, 200).replace(/[\uD800-\uDBFF]$/, "")).replaceAll("\uFFFD", "");
  return Question.safeParse(whole).data;
}
