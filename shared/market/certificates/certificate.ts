import * as z from "zod";
import { certificateIds } from "#shared/market/ids.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { isShortenedNumber } from "#shared/terms/shortened-number.ts";
import { line } from "#shared/text.ts";

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

function ruled<T extends z.ZodType<z.infer<z.ZodObject<typeof stated>>>>(schema: T): T {
  return schema
    .refine((it) => it.validTo === undefined || it.validTo >= it.validFrom, {
      path: ["validTo"],
      error: "dates_reversed",
    })
    .refine((it) => it.kind !== "pirt" || /^\d{13}-\d{2}$/.test(it.number), {
      path: ["number"],
      error: "pirt_malformed",
    })
    .refine((it) => it.kind !== "bpom" || /^M[DL]\d{12}$/.test(it.number), {
      path: ["number"],
      error: "bpom_malformed",
    });
}

/** A certificate as the exporter states it; numbers of most issuers have no verified format, so none is imposed. */
export const Certificate = ruled(z.strictObject({ id: certificateIds.schema, ...stated }));
export type Certificate = z.infer<typeof Certificate>;

/** As it is sent in: a new one gets its id when it is stored. Refused is the number that a spreadsheet has shortened. */
export const CertificateInput = ruled(
  z.strictObject({ id: certificateIds.schema.optional(), ...stated }),
).refine((it) => !isShortenedNumber(it.number), { path: ["number"], error: "identifier_shortened" });
export type CertificateInput = z.infer<typeof CertificateInput>;

/** A certificate counts through the whole of its last day. */
export function isCertificateValid(certificate: Certificate, today: string): boolean {
  return (
    certificate.validFrom <= today && (certificate.validTo === undefined || today <= certificate.validTo)
  );
}
