import { describe, expect, it } from "vitest";
import {
  Certificate,
  CertificateInput,
  isCertificateValid,
} from "#shared/market/certificates/certificate.ts";
import { faultsOf } from "#test/support/faults.ts";

const stated = {
  kind: "halal",
  issuer: "BPJPH (demo)",
  number: "ID00110000000012345",
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
} as const;
const certificate: Certificate = { id: "crt_01J9ZQ0000000000000000000A", ...stated };
const endless = { ...certificate, validTo: undefined };

describe("a certificate", () => {
  it.each([
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2026-06-15", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("on %s counts: %s", (day, counts) => {
    expect(isCertificateValid(certificate, day)).toBe(counts);
  });

  it.each([
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2099-01-01", true],
  ])("without an end, on %s, counts: %s", (day, counts) => {
    expect(isCertificateValid(endless, day)).toBe(counts);
  });

  it("may end on the day when it begins", () => {
    expect(faultsOf(CertificateInput, { ...stated, validTo: "2026-01-01" })).toEqual([]);
    expect(faultsOf(CertificateInput, { ...stated, validTo: "2025-12-31" })).toEqual([
      "/validTo dates_reversed",
    ]);
    expect(faultsOf(CertificateInput, { ...stated, validTo: undefined })).toEqual([]);
  });

  it("has an id once it is kept, and its kind, issuer, number and first day always", () => {
    expect(faultsOf(Certificate, certificate)).toEqual([]);
    expect(faultsOf(Certificate, stated)).toEqual(["/id value_required"]);
    for (const part of ["kind", "issuer", "number", "validFrom"])
      expect(faultsOf(CertificateInput, { ...stated, [part]: undefined })).toEqual([
        `/${part} value_required`,
      ]);
  });

  it.each([
    [{ kind: "kosher" }, "/kind choice_unknown"],
    [{ issuer: "B" }, "/issuer text_too_short"],
    [{ issuer: "B".repeat(121) }, "/issuer text_too_long"],
    [{ validFrom: "01/01/2026" }, "/validFrom format_wrong"],
  ])("is refused with %j", (changes, fault) => {
    expect(faultsOf(CertificateInput, { ...stated, ...changes })).toContain(fault);
  });
});
