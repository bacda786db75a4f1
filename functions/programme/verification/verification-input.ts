import { nest } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { withYears } from "#functions/platform/http/form-years.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
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
  return withYears(tidyRows(values, { stays: maximumStays }), "stays");
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
