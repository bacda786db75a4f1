import { isBrnRight, isCorporateNumberRight, isLeiRight, isUbnRight, isUenRight } from "./check-digits.ts";
import { cleanNumber } from "./clean-number.ts";

/** The rules that numbers are held to; each has a text that says whose rule it is. */
export const numberRules = [
  "tw_ubn",
  "jp_corporate_number",
  "kr_brn",
  "sg_uen",
  "hk_brn",
  "my_ssm",
  "sa_vat",
  "lei",
  /** A form that a published collection of rules has for the country. */
  "collection",
  /** No rule that is known here fits. */
  "none",
] as const;
export type NumberRule = (typeof numberRules)[number];

/** What a rule says of a number, which is how it is formed and never whether there is such a company. */
export const formVerdicts = ["well_formed", "malformed", "unknown"] as const;
export type FormVerdict = (typeof formVerdicts)[number];

export interface JudgedNumber {
  /** As its rule reads it. */
  number: string;
  rule: NumberRule;
  verdict: FormVerdict;
  /** Whether a check digit was calculated; a form alone says less. */
  hasCheckDigit: boolean;
}

interface Rule {
  rule: NumberRule;
  /** The form; its first group, where it has one, is the number itself. */
  form: RegExp;
  isRight?(number: string): boolean;
  /** Other numbers that companies there have, of which nothing can be said. */
  others?: RegExp;
}

const rules: Readonly<Record<string, Rule>> = {
  TW: { rule: "tw_ubn", form: /^\d{8}$/, isRight: isUbnRight },
  // With `T` before it, it is the number for qualified invoices; twelve digits are the registry's own number.
  JP: {
    rule: "jp_corporate_number",
    form: /^T?(\d{13})$/,
    isRight: isCorporateNumberRight,
    others: /^\d{12}$/,
  },
  // Thirteen digits are the court registry's number.
  KR: { rule: "kr_brn", form: /^\d{10}$/, isRight: isBrnRight, others: /^\d{13}$/ },
  // What begins with a letter is of neither kind: a foreign company, a society, a partnership.
  SG: {
    rule: "sg_uen",
    form: /^\d{8,9}[A-Z]$/,
    isRight: isUenRight,
    others: /^[RST]\d{2}[A-Z]{2}\d{4}[0-9A-Z]$/,
  },
  // The certificate's number goes on after the first eight digits; a letter begins those of companies without one.
  HK: { rule: "hk_brn", form: /^(\d{8})(?:\d{7}[0-9A-Z])?$/, others: /^(?:[A-Z]\d{7}|\d{1,7})$/ },
  // The number from before October 2019 often stands behind it.
  MY: {
    rule: "my_ssm",
    form: /^((?:18|19|20)\d{2}0[1-6]\d{6})(?:[A-Z]{0,3}\d{4,9}[A-Z])?$/,
    others: /^[A-Z]{0,3}\d{4,9}[A-Z]$/,
  },
  // Sources do not agree on its check digit. The commercial registration and the tax number have ten digits.
  SA: { rule: "sa_vat", form: /^3\d{13}3$/, others: /^\d{10}$/ },
};

const lei: Rule = { rule: "lei", form: /^[0-9A-Z]{18}\d{2}$/, isRight: isLeiRight };
/** Fewer letters than any LEI has: twenty digits alone are some other number. */
const looksLikeLei = /^(?=.*[A-Z])[0-9A-Z]{18}\d{2}$/;

/** Whether numbers of a country have a rule here. */
export function hasOwnRule(country: string): boolean {
  return Object.hasOwn(rules, country);
}

/**
 * Judges how a company's number is formed, as people write it, by the rule of its country, or as an LEI. `unknown` where
 * there is no rule for it.
 */
export function judgeNumber(country: string, text: string): JudgedNumber {
  const number = cleanNumber(text);
  if (looksLikeLei.test(number)) return judgeBy(lei, number);
  const rule = hasOwnRule(country) ? rules[country] : undefined;
  return rule ? judgeBy(rule, number) : { number, rule: "none", verdict: "unknown", hasCheckDigit: false };
}

function judgeBy({ rule, form, isRight, others }: Rule, text: string): JudgedNumber {
  const found = form.exec(text);
  if (!found) {
    const isOther = others?.test(text) ?? false;
    return {
      number: text,
      rule: isOther ? "none" : rule,
      verdict: isOther ? "unknown" : "malformed",
      hasCheckDigit: false,
    };
  }
  const number = found[1] ?? text;
  const verdict = (isRight?.(number) ?? true) ? "well_formed" : "malformed";
  return { number, rule, verdict, hasCheckDigit: isRight !== undefined };
}
