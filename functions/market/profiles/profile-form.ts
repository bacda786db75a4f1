import { nest, wholeNumber } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { handleFromName } from "#shared/market/profiles/handle.ts";
import { maximumCertificates, maximumWorkedAbroad, type Profile } from "#shared/market/profiles/profile.ts";
import { type FieldValues, type FormState, flatten } from "#web/form-state.ts";
import type { StoredPrivate } from "./profiles.records.ts";

/** A stored business as the values of its form. */
export function valuesOf(profile: Profile, hidden: StoredPrivate): FieldValues {
  const { businessName, handle, businessKind, text, regencyCode, languages } = profile;
  const { workedAbroad, yearlyCapacity, certificates } = profile;
  const { nib, npwp, phone, email, sizeBasis } = hidden;
  const more = { workedAbroad, yearlyCapacity, certificates };
  return flatten({
    details: { businessName, handle, businessKind, text, regencyCode, languages, ...more },
    private: { nib, npwp, phone, email, sizeBasis },
  });
}

const maximumRows = {
  "details.workedAbroad": maximumWorkedAbroad,
  "details.certificates": maximumCertificates,
};

/** The form as it is drawn again: each row where the faults say that it is. */
export function tidyForm(form: FormState): FormState {
  return { ...form, values: tidyRows(form.values, maximumRows) };
}

/** A new business's form again, with the handle that was made where none was typed. */
export function tidyNewForm(form: FormState): FormState {
  return { ...tidyForm(form), values: withHandle(tidyForm(form).values) };
}

function withHandle(values: FieldValues): FieldValues {
  const [typed = ""] = [values["details.handle"] ?? ""].flat();
  const [name = ""] = [values["details.businessName"] ?? ""].flat();
  const handle = typed.trim() === "" ? handleFromName(name) : undefined;
  return handle ? { ...values, "details.handle": handle } : values;
}

/** What was typed into the form, as a verb's input that is still to be parsed. */
export function readProfileForm(values: FieldValues): Record<"details" | "private", unknown> {
  const { details, private: hidden } = nest(tidyForm({ ...noFaults, values }).values);
  return {
    details: changed(details ?? {}, {
      languages: (it) => [it ?? []].flat(),
      workedAbroad: (rows) => (Array.isArray(rows) ? rows.map(yearsOf) : rows),
      certificates: (rows) => (Array.isArray(rows) ? rows.map(coveredOf) : rows),
      yearlyCapacity: (it) => it && changed(it, { quantity: numberOf }),
    }),
    private: changed(hidden ?? {}, { sizeBasis: (it) => it && changed(it, { amountRupiah: numberOf }) }),
  };
}

export function readNewProfileForm(values: FieldValues): Record<"details" | "private", unknown> {
  return readProfileForm(withHandle(values));
}

const noFaults = { issues: [], once: "" };

/** The object with some of its fields read as what they mean; what is no object stays, for the schema to refuse. */
function changed(value: unknown, fields: Record<string, (field: unknown) => unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(fields).map(([name, read]) => [name, read((value as never)[name])]);
  return { ...value, ...Object.fromEntries(entries) };
}

function yearsOf(row: unknown): unknown {
  return changed(row, { fromYear: numberOf, toYear: numberOf });
}

function coveredOf(row: unknown): unknown {
  return changed(row, { covers: (it) => [it ?? []].flat() });
}

function numberOf(text: unknown): unknown {
  return typeof text === "string" ? wholeNumber(text) : text;
}
