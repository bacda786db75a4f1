import { nest } from "#functions/platform/http/form.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { readDay } from "#shared/terms/days.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { readAmountMinor } from "#shared/terms/money.ts";
import {
  Advise,
  OpenDispute,
  ProposeOutcome,
  ReportRepayment,
  Rule,
} from "#shared/trade/disputes/dispute.ts";
import { WriteStatement } from "#shared/trade/disputes/statement.ts";
import { type FieldValues, textIn } from "#web/form-state.ts";

/** Each reads a form's fields as a verb's input. @throws ValidationFailed with every fault at its field */
export function readClaim(values: FieldValues, locale: Locale): OpenDispute {
  const claimed = withZeros(values, "quantities");
  const isReplaced = textIn(values, "ask.what") === "replacement";
  const counts = Object.entries(claimed).filter(([name]) => name.startsWith("quantities."));
  const again = isReplaced ? Object.fromEntries(counts.map(([name, it]) => [`ask.${name}`, it])) : {};
  const tidy = { ...tidyOutcome(spoken(claimed), "ask"), ...again };
  return parseTyped(OpenDispute, nest(tidy), typedFields(tidy, "ask", locale));
}

export function readProposal(values: FieldValues, locale: Locale): ProposeOutcome {
  const tidy = tidyOutcome(values, "outcome");
  return parseTyped(ProposeOutcome, nest(tidy), typedFields(tidy, "outcome", locale));
}

export function readAdvice(values: FieldValues, locale: Locale): Advise {
  const tidy = tidyOutcome(values, "outcome");
  return parseTyped(Advise, nest(tidy), typedFields(tidy, "outcome", locale));
}

export function readRuling(values: FieldValues, locale: Locale): Rule {
  const tidy = tidyOutcome(values, "outcome");
  return parseTyped(Rule, nest(tidy), typedFields(tidy, "outcome", locale));
}

export function readStatement(values: FieldValues): WriteStatement {
  return parseTyped(WriteStatement, nest(spoken(values)), []);
}

export function readRepayment(values: FieldValues): ReportRepayment {
  return parseTyped(ReportRepayment, nest(values), [{ names: /^paidOn$/, read: readDay }]);
}

/** A form asks for all that an outcome may need; what belongs to another than the chosen one was not meant. */
function tidyOutcome(values: FieldValues, prefix: string): FieldValues {
  const what = textIn(values, `${prefix}.what`);
  const kept = Object.entries(withZeros(values, `${prefix}.quantities`)).filter(([name]) => {
    if (name.startsWith(`${prefix}.amount.`)) return what === "refund_part";
    if (name.startsWith(`${prefix}.quantities.`)) return what === "replacement";
    return true;
  });
  return Object.fromEntries(kept);
}

/** Whoever leaves a line blank claims nothing of it; left out, the lines after it would take its place. */
function withZeros(values: FieldValues, list: string): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isBlank = typeof value === "string" && value.trim() === "";
      return [name, name.startsWith(`${list}.`) && isBlank ? "0" : value];
    }),
  );
}

/** The language of a translation that was not written is none. */
function spoken(values: FieldValues): FieldValues {
  if (textIn(values, "translation.text").trim() !== "") return values;
  const { "translation.language": _unused, ...rest } = values;
  return rest;
}

function typedFields(values: FieldValues, prefix: string, locale: Locale): TypedField[] {
  const decimal = decimalMarkOf(locale);
  const currency = Currency.safeParse(textIn(values, `${prefix}.amount.currency`)).data;
  return [
    { names: /^(\w+\.)?quantities\.\d+$/, read: (text) => readCount(text, decimal) },
    {
      names: /\.amount\.amountMinor$/,
      // Without a currency nothing says what an amount is; that is told at the currency.
      read: (text) => (currency ? readAmountMinor(text, currency, decimal) : { value: 1 }),
    },
  ];
}
