import { usualAnswerOf } from "#shared/market/profiles/usual-answer.ts";
import type { PageContext } from "../page.ts";

/** "Usually answers within 3 hours". */
export function answerText({ t }: Pick<PageContext, "t">, minutes: number): string {
  const { unit, count } = usualAnswerOf(minutes);
  return unit === "hours" ? t.profiles_answer_hours({ count }) : t.profiles_answer_days({ count });
}

/** "Usually within 3 hours": until a business's first quotation. */
export function quoteTimeText({ t }: Pick<PageContext, "t">, minutes: number): string {
  const { unit, count } = usualAnswerOf(minutes);
  return unit === "hours" ? t.outcomes_quote_hours({ count }) : t.outcomes_quote_days({ count });
}
