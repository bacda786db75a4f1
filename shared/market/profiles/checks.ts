import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { Office } from "#shared/people/people/offices.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";

/** How an office found that somebody worked abroad: by its own record, by papers, or by two letters that agree. */
export const returneeMethods = ["record", "papers", "two_keys"] as const;
export const ReturneeMethod = z.enum(returneeMethods);
export type ReturneeMethod = z.infer<typeof ReturneeMethod>;

/** That an office found who runs the business to have worked abroad: what, by which method, when, until when. */
export const ReturneeCheck = z.strictObject({
  /** Whose work abroad was checked, and by which request of theirs; neither is public. */
  personId: personIds.schema,
  verificationId: z.string().max(40),
  countries: z.array(CountryCode).min(1).max(8),
  office: Office,
  method: ReturneeMethod,
  checkedOn: CalendarDate,
  /** The last day on which it counts. */
  validUntil: CalendarDate,
});
export type ReturneeCheck = z.infer<typeof ReturneeCheck>;

/** That an office compared one of the business's numbers with the register that gave it. */
export const NumberCheck = z.strictObject({ office: Office, checkedOn: CalendarDate });
export type NumberCheck = z.infer<typeof NumberCheck>;

/** That what was found of somebody's work abroad was taken back; its members alone are told. */
export const RevokedSeal = z.strictObject({ office: Office, revokedOn: CalendarDate });
export type RevokedSeal = z.infer<typeof RevokedSeal>;

/** What was checked of a business. Absent is "not checked", never "wrong". */
export const BusinessChecks = z.strictObject({
  returnee: ReturneeCheck.optional(),
  nib: NumberCheck.optional(),
  npwp: NumberCheck.optional(),
});
export type BusinessChecks = z.infer<typeof BusinessChecks>;

/** The same as everybody sees it. */
export const PublicChecks = BusinessChecks.extend({
  returnee: ReturneeCheck.omit({ personId: true, verificationId: true }).optional(),
});
export type PublicChecks = z.infer<typeof PublicChecks>;

export function publicChecksOf({ returnee, ...numbers }: BusinessChecks): PublicChecks {
  if (!returnee) return numbers;
  const { personId: _whose, verificationId: _which, ...shown } = returnee;
  return { ...numbers, returnee: shown };
}

/** A check counts through the whole of its last day; `today` is Jakarta's (`jakartaToday`). */
export function standingChecks<Checks extends PublicChecks>(
  { returnee, ...numbers }: Checks,
  today: string,
): Checks {
  const stands = returnee !== undefined && returnee.validUntil >= today;
  return { ...numbers, ...(stands ? { returnee } : {}) } as Checks;
}

export function isChecked(checks: PublicChecks, today: string): boolean {
  return Object.keys(standingChecks(checks, today)).length > 0;
}

/** What stands of businesses, by their ids. */
export function standingByMaker(
  makers: readonly { id: string; checks: PublicChecks }[],
  today: string,
): Record<string, PublicChecks> {
  return Object.fromEntries(makers.map(({ id, checks }) => [id, standingChecks(checks, today)]));
}

/** That something was checked, whether or not its last day is over. */
export function hasChecks(checks: PublicChecks): boolean {
  return checkedUntil(checks) !== undefined;
}

/** A day that no check reaches: those of numbers have no end of their own. */
const endless = "9999-12-31";

/** The last day on which something that was checked of a business stands; nothing where nothing was. */
export function checkedUntil({ returnee, nib, npwp }: PublicChecks): string | undefined {
  return nib || npwp ? endless : returnee?.validUntil;
}

/** What stands once a business's numbers are written anew: a number that is another now was never checked. */
export function checksAfter(
  checks: BusinessChecks,
  before: { nib?: string | undefined; npwp?: string | undefined },
  after: { nib?: string | undefined; npwp?: string | undefined },
): BusinessChecks {
  const lost = (["nib", "npwp"] as const).filter((it) => checks[it] && before[it] !== after[it]);
  if (lost.length === 0) return checks;
  const kept = Object.entries(checks).filter(([name]) => !lost.some((it) => it === name));
  return Object.fromEntries(kept);
}
