import * as z from "zod";
import { Office } from "#shared/people/people/offices.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";

/** That an office compared a certificate with its paper and its issuer's register, and found it right. */
export const CertificateCheck = z.strictObject({ office: Office, checkedOn: CalendarDate });
export type CertificateCheck = z.infer<typeof CertificateCheck>;

/** What offices found of a certificate; both stand at it. */
export interface Found {
  check?: CertificateCheck | undefined;
  /** That it is not genuine: but its members nobody sees it. */
  refuted?: CertificateCheck | undefined;
}

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

/**
 * What stands of what was found once its certificate is written anew: of a check nothing, where it says something else
 * now. That it is not genuine stands until an office says otherwise.
 */
export function foundAfter(before: (Stated & Found) | undefined, after: Stated): Found {
  const check = before && isSameCertificate(before, after) ? before.check : undefined;
  return { check, refuted: before?.refuted };
}
