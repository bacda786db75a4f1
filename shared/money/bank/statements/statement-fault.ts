import { ValidationFailed } from "#shared/errors.ts";

/** What can be wrong with a statement; the text of each is that of its code with `error_` before it. */
export type StatementFault =
  | "statement_account_missing"
  | "statement_account_other"
  | "statement_amount_faulty"
  | "statement_amount_missing"
  | "statement_amount_unclear"
  | "statement_balance_differs"
  | "statement_balance_missing"
  | "statement_batch_differs"
  | "statement_columns_missing"
  | "statement_column_repeated"
  | "statement_currency_missing"
  | "statement_currency_other"
  | "statement_currency_unknown"
  | "statement_day_faulty"
  | "statement_day_unclear"
  | "statement_direction_unclear"
  | "statement_empty"
  | "statement_malformed"
  | "statement_part_missing"
  | "statement_quote_open"
  | "statement_too_large"
  | "statement_too_many_lines"
  | "statement_unreadable"
  | "statement_version_unknown";

/** A busy account has some hundreds in a day; more are more than one request can post. */
export const mostLines = 5_000;

const longestShown = 60;

/** The only error that reading a statement ends with. `line` is the file's, counted from 1. */
export function statementFault(
  code: StatementFault,
  line?: number,
  said: Record<string, string | number> = {},
): ValidationFailed {
  const shown = Object.entries(said).map(([name, it]) => [
    name,
    typeof it === "string" ? it.slice(0, longestShown) : it,
  ]);
  return new ValidationFailed(code, {
    params: { ...Object.fromEntries(shown), ...(line === undefined ? {} : { line }) },
  });
}
