import type { Locale } from "#shared/locales.ts";
import { goodsOfTitle } from "#shared/market/nomenclature/goods-of-title.ts";
import { type FieldValues, textIn } from "#web/form-state.ts";
import { hsChoiceName } from "#web/pages/market/listings/hs-choice.ts";

/** A code that was chosen of those offered for a word takes the word's place. */
export function withChosenCode({ [hsChoiceName]: chosen, ...values }: FieldValues): FieldValues {
  return chosen ? { ...values, hsCode: chosen } : values;
}

/** Whether the code was said in words: nobody is refused for not knowing it. */
export function isInWords(code: string): boolean {
  return /\p{L}/u.test(code);
}

/** The values with the likeliest code in the place of words that were written for it; none where no goods are called so. */
export function withFoundCode(values: FieldValues, locale: Locale): FieldValues {
  const typed = textIn(values, "hsCode");
  if (!isInWords(typed)) return values;
  const [digits] = /\d{4}[.\s]?\d{2}(?:[.\s]?\d{2})?/.exec(typed) ?? [];
  return { ...values, hsCode: digits ?? goodsOfTitle(typed, locale)[0]?.code ?? "" };
}
