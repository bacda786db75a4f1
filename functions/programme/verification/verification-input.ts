import { nest } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import { type FileFault, readOperatorCsv } from "#functions/platform/operator-csv.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { maximumResults, ReportResults } from "#shared/programme/verification/results.ts";
import {
  AskMore,
  AskVerification,
  ChangeVerification,
  maximumStays,
  VerifyReturnee,
} from "#shared/programme/verification/verification.ts";
import { readDay } from "#shared/terms/days.ts";
import { readYear } from "#shared/terms/years.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";

const years: TypedField[] = [{ names: /^stays\.\d+\.(from|to)Year$/, read: readYear }];
const ends: TypedField[] = [{ names: /^validUntil$/, read: readDay }];

function tidyStays(values: FieldValues): FieldValues {
  return tidyRows(values, { stays: maximumStays });
}

/** The form as it is drawn again: each row where the faults say that it is. */
export function tidyForm(form: FormState): FormState {
  return { ...form, values: tidyStays(form.values) };
}

/** Each reads a form's fields as a verb's input. @throws ValidationFailed with every fault at its field */
export function readAsked(values: FieldValues): AskVerification {
  const { consent, ...told } = nest(tidyStays(values));
  return parseTyped(AskVerification, { stays: [], ...told, consent: consent === "yes" }, years);
}

export function readChanged(values: FieldValues) {
  return parseTyped(ChangeVerification, { stays: [], ...nest(tidyStays(values)) }, years);
}

export function readFinding(values: FieldValues): VerifyReturnee {
  const { method, validUntil } = nest(values);
  return parseTyped(VerifyReturnee, { method, validUntil }, ends);
}

export function readMoreAsked(values: FieldValues) {
  const { kinds = [], words, language } = nest(values);
  return parseTyped(AskMore, { kinds: [kinds].flat(), words, language }, []);
}

const columns = ["verification_id", "result"] as const;
const mostRowBytes = 1000;

/** A file of results, one row each. @throws ValidationFailed saying what is wrong with which line */
export function readResults({ file, text }: FieldValues) {
  const csv = String(file || text || "");
  if (csv.trim() === "") throw faulty({ pointer: "/file", code: "value_required" });
  const faults: FileFault[] = [];
  const rows = readOperatorCsv(csv, { columns, mostRows: maximumResults, mostRowBytes }, faults);
  const [first] = faults;
  if (first)
    throw faulty({
      pointer: "/file",
      code: "results_file_faulty",
      params: { line: first.line, reason: [first.column, first.reason].filter(Boolean).join(": ") },
    });
  const results = rows.map(({ record }) => ({
    verificationId: record.verification_id?.trim() ?? "",
    result: record.result?.trim(),
    ...given("method", record.method),
    ...given("validUntil", record.valid_until),
    ...given("reason", record.reason),
  }));
  const parsed = ReportResults.safeParse({ results });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const row = Number(issue?.path[1] ?? 0);
  const column = String(issue?.path[2] ?? "result");
  const line = rows[row]?.line ?? 1;
  throw faulty({ pointer: "/file", code: "results_row_faulty", params: { line, column } });
}

function given(name: string, text: string | undefined) {
  const said = text?.trim() ?? "";
  return said === "" ? {} : { [name]: said };
}

function faulty(issue: { pointer: string; code: string; params?: Record<string, string | number> }) {
  return new ValidationFailed("input_invalid", { issues: [issue] });
}
