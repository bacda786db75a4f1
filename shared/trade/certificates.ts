import { z } from "zod";
import { idOf } from "../ids.ts";

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

export const CalendarDate = z.iso.date();

/** A certificate as the exporter states it; numbers of most issuers have no verified format, so none is imposed. */
export const Certificate = z
  .strictObject({
    id: idOf("certificate"),
    kind: CertificateKind,
    issuer: z.string().trim().min(2).max(120),
    number: z.string().trim().min(2).max(60),
    validFrom: CalendarDate,
    validTo: CalendarDate.optional(),
  })
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
export type Certificate = z.infer<typeof Certificate>;

/** A certificate counts through the whole of its last day. */
export function isCertificateValid(certificate: Certificate, today: string): boolean {
  return (
    certificate.validFrom <= today && (certificate.validTo === undefined || today <= certificate.validTo)
  );
}
