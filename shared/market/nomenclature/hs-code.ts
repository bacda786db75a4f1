import * as z from "zod";
import { withoutMarks } from "#shared/text.ts";

/**
 * A code of the Harmonized System: the six digits of WCO HS 2022, or the eight of Indonesia's BTKI, which adds two.
 * Dots and spaces of the printed form ("0901.11.10") are dropped. A string: leading zeros count.
 *
 * Refused as no goods: chapter 77, which the WCO keeps empty for later use, and 98 and 99, which it leaves to each
 * country's own purposes (`999999` is how statistics write "not specified"). Whether the code is in a loaded
 * nomenclature is not decided here.
 */
export const HsCode = z
  .string()
  .max(20, { error: "hs_code_malformed", abort: true })
  .overwrite(hsDigits)
  .regex(/^(?:\d{6}|\d{8})$/, { error: "hs_code_malformed", abort: true })
  .regex(/^(?!00|77|98|99)/, { error: "hs_code_no_goods" })
  .meta({ description: "Six digits, or Indonesia's eight.", examples: ["460212"] });
export type HsCode = z.infer<typeof HsCode>;

/** A code as printed in tariffs, "0901.11" or "0901 11", without its dots and spaces. */
export function hsDigits(text: string): string {
  return withoutMarks(text).normalize("NFKC").replace(/[.\s]/g, "");
}

/** The two digits of the chapter: "09" for 090111. */
export function chapterOf(code: HsCode): string {
  return code.slice(0, 2);
}

/** The four digits of the heading: "0901" for 090111. */
export function headingOf(code: HsCode): string {
  return code.slice(0, 4);
}

/** The printed form, "0901.11" or "0901.11.10". */
export function formatHsCode(code: HsCode): string {
  return formatHsDigits(code);
}

/** The same of a code of any length that some country writes: "09", "0901", "0901.11.10.00". */
export function formatHsDigits(digits: string): string {
  return [digits.slice(0, 4), ...(digits.slice(4).match(/\d{1,2}/g) ?? [])].join(".");
}
