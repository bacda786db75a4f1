import * as z from "zod";
import { hsDigits } from "./hs-code.ts";

const notSpecified = /^(?:99){1,4}$/;

/** One row of an official nomenclature: chapter (2), heading (4), WCO subheading (6) or national line (8). */
export const OfficialRow = z
  .object({
    code: z.string().regex(/^\d+$/, "hscode must hold digits alone"),
    level: z.literal([2, 4, 6, 8], "level must be 2, 4, 6 or 8"),
    description: z.string().trim().min(1, "description is missing").max(4000, "description is too long"),
    /** The code one level up; null for a chapter. */
    parent: z.string().nullable(),
  })
  .refine((it) => it.code.length === it.level, {
    error: "hscode must have as many digits as level says (has a spreadsheet dropped a leading zero?)",
  })
  .refine((it) => !/^(?:00|77|98|99)/.test(it.code), { error: "hscode is in a chapter that holds no goods" })
  .refine((it) => it.parent === (it.level === 2 ? null : it.code.slice(0, -2)), {
    error: "parent must be hscode without its last two digits, or TOTAL for a chapter",
  });
export type OfficialRow = z.infer<typeof OfficialRow>;

/**
 * Reads one row of an official file, columns `hscode`, `description`, `parent` and `level`; others are ignored.
 *
 * @returns the row, or null where it holds no goods: the total, and the codes of nines for what is not specified.
 * @throws Error that names the code and everything wrong with the row.
 */
export function readOfficialRow(row: Record<string, string>): OfficialRow | null {
  const { hscode = "", description = "", parent = "", level = "" } = row;
  const code = hsDigits(hscode);
  if (code === "TOTAL" || notSpecified.test(code)) return null;

  const result = OfficialRow.safeParse({
    code,
    level: Number(level),
    description,
    parent: parent.trim() === "TOTAL" ? null : hsDigits(parent),
  });
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => issue.message).join("; ");
  throw new Error(`The row of HS code "${hscode.slice(0, 40)}" cannot be read: ${faults}.`, {
    cause: result.error,
  });
}
