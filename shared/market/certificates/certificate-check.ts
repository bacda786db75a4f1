import * as z from "zod";
import { Office } from "#shared/people/people/offices.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";

/** That an office compared a certificate with its paper and its issuer's register, and found it right. */
export const CertificateCheck = z.strictObject({ office: Office, checkedOn: CalendarDate });
export type CertificateCheck = z.infer<typeof CertificateCheck>;

interface Stated {
  kind: string;
  issuer: string;
  number: string;
  validFrom: string;
  validTo?: string | undefined;
  covers?: readonly string[] | undefined;
}

/** Whether two say the same: what an office found of the one holds of the other. The order of goods says nothing. */
export function isSameCertificate(one: Stated, other: Stated): boolean {
  return factsOf(one) === factsOf(other);
}

function factsOf({ kind, issuer, number, validFrom, validTo, covers = [] }: Stated): string {
  return JSON.stringify([kind, issuer, number, validFrom, validTo ?? "", covers.toSorted()]);
}

/** What stands of a check once its certificate is written anew: nothing, where it says something else now. */
export function checkAfter(
  before: (Stated & { check?: CertificateCheck | undefined }) | undefined,
  after: Stated,
): CertificateCheck | undefined {
  return before && isSameCertificate(before, after) ? before.check : undefined;
}
