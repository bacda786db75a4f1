import type { Part, Question, QuestionSet } from "./question.ts";
import { questionSet1 } from "./question-set-1.ts";

/** All sets that were ever asked, the oldest first. */
export const questionSets: readonly QuestionSet[] = [questionSet1];

/** The one that is asked now. */
export const askedSet: QuestionSet = questionSet1;

/** @throws RangeError where no such set was ever asked. */
export function questionSetOf(number: number): QuestionSet {
  const found = questionSets.find((it) => it.number === number);
  if (!found) throw new RangeError(`Question set ${number} was never asked.`);
  return found;
}

export function questionsIn({ questions }: QuestionSet, part: Part): Question[] {
  return questions.filter((it) => it.part === part);
}
