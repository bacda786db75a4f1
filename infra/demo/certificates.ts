import type { z } from "zod";
import { certificateIds } from "#shared/market/ids.ts";
import type { Certificate, CertificateKind } from "#shared/terms/certificates.ts";
import { demoId } from "./demo-ids.ts";
import type { Moments } from "./moments.ts";

export interface DemoCertificate {
  kind: z.infer<typeof CertificateKind>;
  issuer: string;
  number: string;
  issuedDaysAgo: number;
  years?: number;
}

/** What one of the real issuers would have given, under a number that nobody has. */
export function halal(serial: number, issuedDaysAgo: number): DemoCertificate {
  return {
    kind: "halal",
    issuer: "BPJPH (demo)",
    number: `ID-DEMO-${pad(serial, 8)}`,
    issuedDaysAgo,
    years: 4,
  };
}

export function homeFood(serial: number, issuedDaysAgo: number): DemoCertificate {
  const number = `${pad(serial, 13)}-29`;
  return { kind: "pirt", issuer: "Dinas Kesehatan (demo)", number, issuedDaysAgo, years: 5 };
}

export function legalWood(serial: number, issuedDaysAgo: number): DemoCertificate {
  return {
    kind: "svlk",
    issuer: "Lembaga SVLK (demo)",
    number: `DEMO-VLHH-${pad(serial, 4)}`,
    issuedDaysAgo,
    years: 6,
  };
}

export function organic(serial: number, issuedDaysAgo: number): DemoCertificate {
  return {
    kind: "organic",
    issuer: "Lembaga Organik (demo)",
    number: `DEMO-ORG-${pad(serial, 4)}`,
    issuedDaysAgo,
    years: 3,
  };
}

export function competence(serial: number, issuedDaysAgo: number): DemoCertificate {
  return {
    kind: "bnsp",
    issuer: "LSP, lisensi BNSP (demo)",
    number: `DEMO-LSP-${pad(serial, 5)}`,
    issuedDaysAgo,
    years: 3,
  };
}

export function certificateOf(
  holder: string,
  moments: Moments,
  { issuedDaysAgo, years, ...stated }: DemoCertificate,
): Certificate {
  return {
    ...stated,
    id: demoId(certificateIds, `${holder} ${stated.kind} ${stated.number}`),
    validFrom: moments.dateAgo(issuedDaysAgo),
    ...(years ? { validTo: moments.dateAgo(issuedDaysAgo - years * 365) } : {}),
  };
}

function pad(serial: number, digits: number): string {
  return String(serial).padStart(digits, "0");
}
