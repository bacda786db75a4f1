import { lineOf } from "#shared/text.ts";
import { Question } from "./request.ts";

/** What was typed into a search, as far as it can be kept with a request; undefined where nothing of it can. */
export function questionOf(typed: string): string | undefined {
  return Question.safeParse(lineOf(typed, 200)).data;
}
