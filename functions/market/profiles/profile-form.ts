import type * as z from "zod";
import { typedOnly } from "#functions/people/drafts/kept-screen.ts";
import { nest } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { withYears } from "#functions/platform/http/form-years.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import {
  ChangeProfile,
  CreateProfile,
  maximumCertificates,
  maximumWorkedAbroad,
  type Profile,
  WriteProfile,
} from "#shared/market/profiles/profile.ts";
import { readDay } from "#shared/terms/days.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { readAmountMinor } from "#shared/terms/money.ts";
import { readYear } from "#shared/terms/years.ts";
import { type FieldValues, type FormState, flatten } from "#web/form-state.ts";
import type { BusinessScreen } from "#web/pages/market/profiles/business-screens.ts";
import type { StoredPrivate } from "./profiles.records.ts";
import { withCapacity } from "./said-at-once.ts";

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

/** What was typed into the form of a business that is there. @throws ValidationFailed with every fault at its field. */
export function readProfileForm({ privateVersion, ...values }: FieldValues, locale: Locale): ChangeProfile {
  return read(ChangeProfile, values, locale, { privateVersion: Number(privateVersion) || 0 });
}

/** As `readProfileForm`, of a business that is still to be. */
export function readNewProfileForm(values: FieldValues, locale: Locale): CreateProfile {
  return read(CreateProfile, typedOnly(values), locale);
}

/** What was typed on one screen of a business, put over the business as it stands. @throws ValidationFailed */
export function readScreen(
  values: FieldValues,
  screen: BusinessScreen,
  stands: FieldValues,
  locale: Locale,
): WriteProfile {
  return read(WriteProfile, groupValues(values, screen, stands), locale);
}

/** The same of one group of its form, with the version of the private part that was seen. @throws ValidationFailed */
export function readGroup(
  { privateVersion, ...values }: FieldValues,
  group: BusinessScreen,
  stands: FieldValues,
  locale: Locale,
): ChangeProfile {
  return readProfileForm(
    { ...groupValues(values, group, stands), privateVersion: privateVersion ?? "" },
    locale,
  );
}

/** Rows and ticks of a group: what is not sent of these is gone. */
const lists: Partial<Record<BusinessScreen, RegExp>> = {
  road: /^details\.workedAbroad\./,
  reach: /^details\.languages$/,
  papers: /^details\.certificates\./,
};

/** The values of a business as they stand, under what was typed into a group of its form. */
export function groupValues(
  values: FieldValues,
  group: BusinessScreen | undefined,
  stands: FieldValues,
): FieldValues {
  const typed = typedOnly(values);
  const list = group && Object.keys(typed).length > 0 ? lists[group] : undefined;
  const kept = Object.entries(stands).filter(([name]) => !list?.test(name));
  return { ...Object.fromEntries(kept), ...typed };
}

const noFaults = { issues: [], once: "" };

function read<T extends z.ZodType>(schema: T, values: FieldValues, locale: Locale, more = {}): z.output<T> {
  const said = withCapacity(withYears(values, "details.workedAbroad"), decimalMarkOf(locale));
  const { details, private: hidden } = nest(tidyForm({ ...noFaults, values: said }).values);
  const input = { details: withText(withLists(details), locale), private: hidden ?? {}, ...more };
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

/** Where nothing at all is written, the reader's own language is asked for. */
function withText(details: unknown, locale: Locale): unknown {
  if (typeof details !== "object" || details === null || "text" in details) return details;
  return { ...details, text: { [locale]: {} } };
}

function withCovers(row: unknown): unknown {
  if (typeof row !== "object" || row === null) return row;
  return { ...row, covers: "covers" in row ? [row.covers].flat() : [] };
}

function fieldsIn(locale: Locale): TypedField[] {
  const decimal = decimalMarkOf(locale);
  return [
    { names: /^details\.yearlyCapacity\.quantity$/, read: (text) => readCount(text, decimal) },
    { names: /^details\.workedAbroad\.\d+\.(from|to)Year$/, read: readYear },
    { names: /^details\.certificates\.\d+\.valid(From|To)$/, read: readDay },
    { names: /^private\.sizeBasis\.amountRupiah$/, read: readRupiah },
  ];

  function readRupiah(text: string) {
    const amount = readAmountMinor(text, "IDR", decimal);
    if ("code" in amount) return amount;
    return amount.value % 100 === 0 ? { value: amount.value / 100 } : { code: "number_not_whole" };
  }
}
