import { type FileFault, readOperatorCsv } from "#functions/platform/operator-csv.ts";
import { type FieldIssue, ValidationFailed } from "#shared/errors.ts";
import { toFieldIssues } from "#shared/issues.ts";
import {
  maximumResults,
  Result,
  type RowIssue,
  resultColumns,
} from "#shared/programme/verification/results.ts";
import { readDay } from "#shared/terms/days.ts";
import type { FieldValues } from "#web/form-state.ts";

/** A line of a file: what it reports, or what is wrong with it. */
export interface ReadRow {
  line: number;
  verificationId: string;
  result?: Result;
  issue?: RowIssue;
}

const columns = ["verification_id", "result"] as const;
const mostRowBytes = 1000;

/**
 * A file of results, or what was pasted instead, a row each; what is wrong with one row is the row's own.
 * @throws ValidationFailed saying at the field what is wrong with its headings, or why it cannot be read
 */
export function readResults({ file, text }: FieldValues): { rows: ReadRow[] } {
  const isPasted = String(file ?? "").trim() === "";
  const csv = String((isPasted ? text : file) ?? "");
  const pointer = isPasted && csv.trim() !== "" ? "/text" : "/file";
  const refused = (code: string, params: FieldIssue["params"] = {}) =>
    new ValidationFailed("input_invalid", { issues: [{ pointer, code, params }] });
  if (csv.trim() === "") throw refused("value_required");
  const faults: FileFault[] = [];
  const expected = { columns, known: resultColumns, mostRows: maximumResults, mostRowBytes, isLoose: true };
  const rows = readOperatorCsv(csv, expected, faults);
  const [first] = faults;
  if (first) throw refused(first.code ?? "csv_line_malformed", { ...first.params, line: first.line });
  if (rows.length === 0) throw refused("results_none");
  return { rows: rows.map(({ record, line }) => ({ line, ...readRow(record) })) };
}

function readRow(record: Record<string, string>): Omit<ReadRow, "line"> {
  const cell = (name: string) => record[name]?.trim() ?? "";
  const verificationId = cell("verification_id").slice(0, 60);
  const day = cell("valid_until") === "" ? undefined : readDay(cell("valid_until"));
  if (day && "code" in day) return { verificationId, issue: { column: "valid_until", ...day } };
  const parsed = Result.safeParse(
    {
      verificationId,
      result: cell("result").toLowerCase(),
      ...given("method", cell("method").toLowerCase()),
      ...given("validUntil", day?.value ?? ""),
      ...given("reason", cell("reason").toLowerCase()),
    },
    { reportInput: true },
  );
  if (parsed.success) return { verificationId, result: parsed.data };
  const [issue = { pointer: "/result", code: "value_invalid" }] = toFieldIssues(parsed.error);
  const { pointer, ...why } = issue;
  return { verificationId, issue: { ...why, column: columnAt(pointer) } };
}

/** How the file calls what a result has: `validUntil` is `valid_until`. */
function columnAt(pointer: string): string {
  return pointer.slice(1).replaceAll(/[A-Z]/g, (it) => `_${it.toLowerCase()}`);
}

function given(name: string, text: string) {
  return text === "" ? {} : { [name]: text };
}
