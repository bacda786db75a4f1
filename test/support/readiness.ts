import type { Question } from "#shared/programme/readiness/question.ts";
import { askedSet } from "#shared/programme/readiness/question-sets.ts";
import { answersOf } from "#shared/programme/readiness/scales.ts";

/** An answer to each question: the best one of its scale, or the one that `choose` names. */
export function allAnswers(choose: (question: Question) => string | undefined = () => undefined) {
  return Object.fromEntries(askedSet.questions.map((it) => [it.id, choose(it) ?? bestOf(it)]));
}

export function bestOf({ scale }: Pick<Question, "scale">): string {
  return answersOf(scale).findLast(({ points }) => points !== undefined)?.name ?? "";
}

/** The least of a question's scale. */
export function leastOf({ scale }: Pick<Question, "scale">): string {
  return answersOf(scale)[0]?.name ?? "";
}
