import { type Part, parts, type Question, type QuestionSet } from "./question.ts";
import { questionsIn } from "./question-sets.ts";
import { answersOf, mostPoints } from "./scales.ts";

/** What was chosen, by the question's id. */
export type Answers = Readonly<Record<string, string>>;

/** What was reached of what can be, in weighted points, of the questions that were answered and concern the business. */
export interface Score {
  reached: number;
  possible: number;
  answered: number;
  asked: number;
}

/** An answer to a question that concerns the business, weighted. */
interface Weighed {
  reached: number;
  possible: number;
}

/** Points are weighed against the most of their scale, so that a scale of four answers counts as one of three. */
const whole = 6;

function weighed({ scale, weight }: Question, answer: string | undefined): Weighed | undefined {
  const points = answersOf(scale).find(({ name }) => name === answer)?.points;
  if (points === undefined) return undefined;
  return { reached: (weight * points * whole) / mostPoints(scale), possible: weight * whole };
}

export function scoreOf(questions: readonly Question[], answers: Answers): Score {
  const counted = questions.flatMap((it) => weighed(it, answers[it.id]) ?? []);
  return {
    reached: counted.reduce((sum, it) => sum + it.reached, 0),
    possible: counted.reduce((sum, it) => sum + it.possible, 0),
    answered: questions.filter(({ id }) => answers[id] !== undefined).length,
    asked: questions.length,
  };
}

/** Full percents, rounded down, so that nobody stands in a band whose beginning they have not reached. */
export function percentOf({ reached, possible }: Pick<Score, "reached" | "possible">): number | undefined {
  return possible === 0 ? undefined : Math.floor((reached * 100) / possible);
}

export function partScores(set: QuestionSet, answers: Answers): Record<Part, Score> {
  return Object.fromEntries(parts.map((part) => [part, scoreOf(questionsIn(set, part), answers)])) as Record<
    Part,
    Score
  >;
}

export function isWhole({ answered, asked }: Pick<Score, "answered" | "asked">): boolean {
  return answered === asked;
}

/** A question that is not fully met, and by how much of the whole the result would rise if it were, in tenths of a percent. */
export interface Lift {
  question: Question;
  permille: number;
}

/** What would lift the result most, the most first; of equals the one that is asked first. */
export function liftsOf({ questions }: QuestionSet, answers: Answers, most: number): Lift[] {
  const { possible } = scoreOf(questions, answers);
  return questions
    .flatMap((question) => {
      const it = weighed(question, answers[question.id]);
      const lost = it ? it.possible - it.reached : 0;
      return lost > 0 ? [{ question, lost }] : [];
    })
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, most)
    .map(({ question, lost }) => ({ question, permille: Math.round((lost * 1000) / possible) }));
}
