import * as z from "zod";
import { certificateIds, listingIds } from "#shared/market/ids.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { isShortenedNumber } from "#shared/terms/shortened-number.ts";
import { line } from "#shared/text.ts";
import { CertificateCheck } from "./certificate-check.ts";
import { halalNumber, isOfHalalAgency, usualNumber } from "./certificate-number.ts";

export const certificateKinds = [
  "halal",
  "pirt",
  "bpom",
  "sni",
  "haccp",
  "svlk",
  "bnsp",
  "organic",
  "iso",
  "other",
] as const;
export const CertificateKind = z.enum(certificateKinds);
export type CertificateKind = z.infer<typeof CertificateKind>;

const stated = {
  kind: CertificateKind,
  issuer: line(2, 120),
  number: line(2, 60),
  validFrom: CalendarDate,
  validTo: CalendarDate.optional(),
};

const found = {
  refuted: CertificateCheck.optional().describe(
    "That an office found it not genuine: only members and officers see it. Only offices write it.",
  ),
  check: CertificateCheck.optional().describe(
    "That an office found it right. Only offices write it: what is sent in is not read.",
  ),
};

/** Food, made here or brought in; cosmetics; herbal medicine. */
const bpomNumber = /^(?:M[DL]\d{12}|NA\d{11}|TR\d{9})$/;

function ruled<T extends z.ZodType<z.infer<z.ZodObject<typeof stated>>>>(schema: T): T {
  return schema
    .overwrite((it) => ({ ...it, number: usualNumber(it) }))
    .refine((it) => it.validTo === undefined || it.validTo >= it.validFrom, {
      path: ["validTo"],
      error: "dates_reversed",
    })
    .refine((it) => it.kind !== "pirt" || /^\d{13}-\d{2}$/.test(it.number), {
      path: ["number"],
      error: "pirt_malformed",
    })
    .refine((it) => it.kind !== "bpom" || bpomNumber.test(it.number), {
      path: ["number"],
      error: "bpom_malformed",
    });
}

/** A certificate of one listing, as the exporter states it; numbers of most issuers have no verified format, so none is imposed. */
export const Certificate = ruled(z.strictObject({ id: certificateIds.schema, ...stated, ...found }));
export type Certificate = z.infer<typeof Certificate>;

/**
 * What is sent in: without a number that a spreadsheet has shortened, and with the halal agency's own form, which what was
 * kept before it was asked for need not have.
 */
function sentIn<T extends z.ZodType<{ kind: CertificateKind; issuer: string; number: string }>>(
  schema: T,
): T {
  return schema
    .refine((it) => !isShortenedNumber(it.number), { path: ["number"], error: "identifier_shortened" })
    .refine((it) => isShortenedNumber(it.number) || !isOfHalalAgency(it) || halalNumber.test(it.number), {
      path: ["number"],
      error: "halal_malformed",
    });
}

/** As it is sent in: a new one gets its id when it is stored. */
export const CertificateInput = sentIn(
  ruled(z.strictObject({ id: certificateIds.schema.optional(), ...stated, ...found })),
);
export type CertificateInput = z.infer<typeof CertificateInput>;

/** Goods and services that one certificate can cover. */
export const maximumCovered = 100;

/** A certificate of the business covers what it names, not all that the business sells: nothing, until that is said. */
const covers = z
  .array(listingIds.schema)
  .max(maximumCovered)
  .overwrite((ids) => [...new Set(ids)])
  .default([])
  .describe("Ids of the business's listings that the certificate names.");

export const BusinessCertificate = ruled(
  z.strictObject({ id: certificateIds.schema, ...stated, covers, ...found }),
);
export type BusinessCertificate = z.infer<typeof BusinessCertificate>;

/** As it is sent in. */
export const BusinessCertificateInput = sentIn(
  ruled(z.strictObject({ id: certificateIds.schema.optional(), ...stated, covers, ...found })),
);
export type BusinessCertificateInput = z.infer<typeof BusinessCertificateInput>;

/** Those of a business's certificates that cover the listing, as the listing's own. */
export function certificatesCovering(
  listingId: string,
  certificates: readonly (Certificate & Partial<Pick<BusinessCertificate, "covers">>)[],
): Certificate[] {
  return certificates.flatMap(({ covers: covered = [], ...certificate }) =>
    covered.includes(listingId) ? [certificate] : [],
  );
}

/** A certificate counts through the whole of its last day, unless it was found not genuine; `today` is Jakarta's (`jakartaToday`). */
export function isCertificateValid(
  certificate: Pick<Certificate, "validFrom" | "validTo" | "refuted">,
  today: string,
): boolean {
  return (
    certificate.refuted === undefined &&
    certificate.validFrom <= today &&
    (certificate.validTo === undefined || today <= certificate.validTo)
  );
}

/** What everybody but its members sees: those that have not ended and were not found to be no genuine ones. */
export function shownToAll<T extends Pick<Certificate, "validTo" | "refuted">>(
  certificates: readonly T[],
  today: string,
): T[] {
  return unlapsed(certificates, today).filter(({ refuted }) => refuted === undefined);
}

/** Those that have not ended. `today` is Jakarta's. */
export function unlapsed<T extends Pick<Certificate, "validTo">>(
  certificates: readonly T[],
  today: string,
): T[] {
  return certificates.filter(({ validTo }) => validTo === undefined || today <= validTo);
}
