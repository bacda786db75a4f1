import { ValidationFailed } from "#shared/errors.ts";
import type { StatementAnswers } from "#shared/money/bank/statements/csv.ts";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import { digest } from "./bank-statements.ts";

/** What somebody says of a file that does not say it. */
export const told = { account: "1234567890", currency: "USD" } as const;

/** The lines of a file, one text each. */
export function linesOf(text: string, answers: StatementAnswers = {}) {
  return readStatement(text, digest, answers).lines.map(
    ({ bookedOn, direction, amount, name, text: words, isReversal }) =>
      [
        bookedOn,
        direction,
        `${amount.currency} ${amount.amountMinor}`,
        name ?? "",
        words,
        isReversal ? "reversal" : "",
      ]
        .join("|")
        .replace(/\|+$/, ""),
  );
}

/** The error that reading ends with; what is none of ours fails the test. */
export function faultOf(text: string, answers: StatementAnswers = {}) {
  try {
    readStatement(text, digest, answers);
    return "read";
  } catch (cause) {
    if (!(cause instanceof ValidationFailed)) throw cause;
    return { code: cause.code, ...cause.params };
  }
}
