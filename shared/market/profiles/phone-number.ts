import { type CountryCode, type NumberType, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { inAsciiDigits } from "../search/fold.ts";

/** What somebody can be called and written to at; not pagers, voicemail, and lines that cost the caller more. */
const reachable = new Set<NumberType | undefined>([
  ...(["MOBILE", "FIXED_LINE", "FIXED_LINE_OR_MOBILE", "VOIP"] as const),
  ...(["PERSONAL_NUMBER", "UAN", "TOLL_FREE"] as const),
]);

/** What people write beside a number to say what it is for. */
const labels =
  /(?<![\p{L}\p{M}])(?:https?:\/\/)?(?:wa\.me\/|whats\s?app|wa|telepon|telephone|telp|tel|hp|ponsel|hand\s?phone|mobile|mob|phone|ph|cell|nomor|number|no|hub|call)(?![\p{L}\p{M}])\s*[.:/]?/giu;

/** The marks of one number; a letter, a second number or an extension is not passed over. */
const oneNumber = /^[\p{Nd}\s().+\-‐‑–−·]+$/u;

/** What is dialled for the `+`: the usual prefix, and that of Indonesia's largest company for calls abroad. */
const usualPrefixes = ["00", "001"];

/** Those of other Indonesian companies: for what means nothing else. */
const rarePrefixes = ["007", "008", "01017"];

/**
 * The numbers, as E.164, that a text can mean to somebody in this country (ISO 3166 code), with the words and brackets
 * that people put around it. None: nobody can have such a number. Several: it must be asked for anew.
 */
export function numbersMeant(text: string, country: string): string[] {
  const written = text.normalize("NFKC").replaceAll(labels, "");
  if (!oneNumber.test(written)) return [];
  const digits = inAsciiDigits(written.replaceAll(/[^\p{Nd}+]/gu, ""));
  const abroad = (prefixes: string[]) =>
    prefixes.flatMap((it) => (digits.startsWith(it) ? numberIn(`+${digits.slice(it.length)}`, country) : []));
  const usual = abroad(usualPrefixes);
  const found = usual.length > 0 ? usual : [...abroad(rarePrefixes), ...numberIn(digits, country)];
  return [...new Set(found)];
}

function numberIn(digits: string, country: string): string[] {
  const number = parsePhoneNumberFromString(digits, {
    defaultCountry: country as CountryCode,
    extract: false,
  });
  return number?.isValid() && reachable.has(number.getType()) ? [number.number] : [];
}
