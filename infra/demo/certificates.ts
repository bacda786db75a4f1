import type { z } from "zod";
import type {
  BusinessCertificate,
  Certificate,
  CertificateKind,
} from "#shared/market/certificates/certificate.ts";
import { certificateIds } from "#shared/market/ids.ts";
import type { Office } from "#shared/people/people/offices.ts";
import { demoId } from "./demo-ids.ts";
import type { Moments } from "./moments.ts";

export interface DemoCertificate {
  kind: z.infer<typeof CertificateKind>;
  issuer: string;
  number: string;
  issuedDaysAgo: number;
  years?: number;
  /** By which office it was found right, so many days ago. */
  checked?: { office: Office; daysAgo: number };
}

/** One of a business's, and the slugs of the offers that it names. */
export interface DemoBusinessCertificate {
  certificate: DemoCertificate;
  names: string[];
}

export function naming(certificate: DemoCertificate, ...names: string[]): DemoBusinessCertificate {
  return { certificate, names };
}

/** The same, found right by an office. */
export function checkedBy(office: Office, daysAgo: number, certificate: DemoCertificate): DemoCertificate {
  return { ...certificate, checked: { office, daysAgo } };
}

/** What one of the real issuers would have given, under a number that nobody has. */
export function halal(serial: number, issuedDaysAgo: number): DemoCertificate {
  return {
    kind: "halal",
    issuer: "BPJPH (demo)",
    number: `ID${pad(serial, 17)}`,
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

export function cosmetic(serial: number, issuedDaysAgo: number): DemoCertificate {
  return { kind: "bpom", issuer: "BPOM (demo)", number: `NA${pad(serial, 11)}`, issuedDaysAgo, years: 3 };
}

export function certificateOf(
  holder: string,
  moments: Moments,
  { issuedDaysAgo, years, checked, ...stated }: DemoCertificate,
): Certificate {
  return {
    ...stated,
    id: demoId(certificateIds, `${holder} ${stated.kind} ${stated.number}`),
    validFrom: moments.dateAgo(issuedDaysAgo),
    ...(years ? { validTo: moments.dateAgo(issuedDaysAgo - years * 365) } : {}),
    ...(checked ? { check: { office: checked.office, checkedOn: moments.dateAgo(checked.daysAgo) } } : {}),
  };
}

export function businessCertificateOf(
  holder: string,
  moments: Moments,
  { certificate, names }: DemoBusinessCertificate,
  idOf: (slug: string) => string,
): BusinessCertificate {
  return { ...certificateOf(holder, moments, certificate), covers: names.map(idOf) };
}

function pad(serial: number, digits: number): string {
  return String(serial).padStart(digits, "0");
}
