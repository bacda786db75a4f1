import type * as z from "zod";
import { nest } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import { handleFromName } from "#shared/market/profiles/handle.ts";
import {
  ChangeProfile,
  CreateProfile,
  maximumCertificates,
  maximumWorkedAbroad,
  type Profile,
} from "#shared/market/profiles/profile.ts";
import { readDay } from "#shared/terms/days.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { readAmountMinor } from "#shared/terms/money.ts";
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

/** What was typed into the form of a business that is there. @throws ValidationFailed with every fault at its field. */
export function readProfileForm({ privateVersion, ...values }: FieldValues, locale: Locale): ChangeProfile {
  return read(ChangeProfile, values, locale, { privateVersion: Number(privateVersion) || 0 });
}

/** As `readProfileForm`, of a business that is still to be: its handle is made of its name where none was typed. */
export function readNewProfileForm(values: FieldValues, locale: Locale): CreateProfile {
  return read(CreateProfile, withHandle(values), locale);
}

const noFaults = { issues: [], once: "" };

function read<T extends z.ZodType>(schema: T, values: FieldValues, locale: Locale, more = {}): z.output<T> {
  const { details, private: hidden } = nest(tidyForm({ ...noFaults, values }).values);
  const input = { details: withLists(details), private: hidden ?? {}, ...more };
  return parseTyped(schema, input, fieldsIn(locale));
}

/** One that is ticked is a list of one: languages, and what a certificate covers. */
function withLists(details: unknown): unknown {
  if (typeof details !== "object" || details === null) return details ?? {};
  const { languages = [], certificates } = details as Record<string, unknown>;
  return {
    ...details,
    languages: [languages].flat(),
    ...(Array.isArray(certificates) ? { certificates: certificates.map(withCovers) } : {}),
  };
}

function withCovers(row: unknown): unknown {
  if (typeof row !== "object" || row === null) return row;
  return { ...row, covers: "covers" in row ? [row.covers].flat() : [] };
}

function fieldsIn(locale: Locale): TypedField[] {
  const decimal = decimalMarkOf(locale);
  return [
    {
      names: /^details\.(yearlyCapacity\.quantity|workedAbroad\.\d+\.(from|to)Year)$/,
      read: (text) => readCount(text, decimal),
    },
    { names: /^details\.certificates\.\d+\.valid(From|To)$/, read: readDay },
    { names: /^private\.sizeBasis\.amountRupiah$/, read: readRupiah },
  ];

  function readRupiah(text: string) {
    const amount = readAmountMinor(text, "IDR", decimal);
    if ("code" in amount) return amount;
    return amount.value % 100 === 0 ? { value: amount.value / 100 } : { code: "number_not_whole" };
  }
}
