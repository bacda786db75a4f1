import { describe, expect, it } from "vitest";
import { toFieldIssues } from "#shared/issues.ts";
import {
  BusinessCertificate,
  Certificate,
  certificatesCovering,
  isCertificateValid,
} from "#shared/market/certificates/certificate.ts";
import { CountryCode, countryCodes, countryName } from "#shared/terms/countries.ts";
import { DeliveryTerm, Incoterm, incoterms } from "#shared/terms/incoterms.ts";

describe("Incoterm", () => {
  it("knows the eleven of 2020", () => {
    expect(new Set(incoterms).size).toBe(11);
    for (const term of incoterms) expect(Incoterm.safeParse(term).success).toBe(true);
  });

  it.each(["DAT", "DAF", "DDU", "DEQ", "DES"])("refuses the obsolete %s and says so", (term) => {
    const result = DeliveryTerm.safeParse(
      { incoterm: term, namedPlace: "Tanjung Perak" },
      { reportInput: true },
    );
    expect(result.success).toBe(false);
    expect(toFieldIssues(result.error as never)).toEqual([
      { pointer: "/incoterm", code: "incoterm_obsolete" },
    ]);
  });

  it("refuses a term without its place", () => {
    const result = DeliveryTerm.safeParse({ incoterm: "FOB" }, { reportInput: true });
    expect(toFieldIssues(result.error as never)).toEqual([
      { pointer: "/namedPlace", code: "value_required" },
    ]);
  });
});

describe("CountryCode", () => {
  it("knows the 249 of ISO 3166, each with a name in both languages", () => {
    expect(countryCodes).toHaveLength(249);
    for (const code of countryCodes) {
      expect(countryName(code, "en")).not.toBe(code);
      expect(countryName(code, "id")).not.toBe(code);
    }
  });

  it.each(["ZZ", "id", "IDN", ""])("refuses %j", (code) => {
    expect(CountryCode.safeParse(code).success).toBe(false);
  });
});

describe("Certificate", () => {
  const certificate = {
    id: "crt_01J00000000000000000000000",
    kind: "pirt" as const,
    issuer: "Dinkes (demo)",
    number: "3063306010072-19",
    validFrom: "2026-01-01",
    validTo: "2026-12-31",
  };

  it("counts through the whole of its last day, and not the day before its first", () => {
    expect(isCertificateValid(certificate, "2026-12-31")).toBe(true);
    expect(isCertificateValid(certificate, "2027-01-01")).toBe(false);
    expect(isCertificateValid(certificate, "2025-12-31")).toBe(false);
  });

  it.each([
    ["bpom", "MD123456789012", "MD123456789012"],
    ["bpom", "ML123456789012", "ML123456789012"],
    ["bpom", "NA18210100001", "NA18210100001"],
    ["bpom", "TR123456789", "TR123456789"],
    ["bpom", "BPOM RI MD 867031001020", "MD867031001020"],
    ["bpom", "POM NA 1821.0100.001", "NA18210100001"],
    ["bpom", "bpom no. tr 123-456-789", "TR123456789"],
    ["bpom", "\u202AMD\u00A0123456789012\u202C", "MD123456789012"],
    ["pirt", "P-IRT No. 3063306010072-19", "3063306010072-19"],
    ["pirt", "PIRT 3063306010072-19", "3063306010072-19"],
    ["other", "MD 1 / 2026", "MD 1 / 2026"],
  ])("of kind %s keeps %j as %s", (kind, number, kept) => {
    expect(Certificate.parse({ ...certificate, kind, number }).number).toBe(kept);
  });

  it("of a business covers nothing until that is said, and each listing once", () => {
    expect(BusinessCertificate.parse(certificate).covers).toEqual([]);
    const [one, other] = ["lst_01J00000000000000000000001", "lst_01J00000000000000000000002"] as const;
    const covering = BusinessCertificate.parse({ ...certificate, covers: [one, one] });
    expect(covering.covers).toEqual([one]);
    expect(certificatesCovering(one, [covering])).toEqual([certificate]);
    expect(certificatesCovering(other, [covering])).toEqual([]);
    expect(certificatesCovering(one, [certificate])).toEqual([]);
    expect(BusinessCertificate.safeParse({ ...certificate, covers: ["all"] }).success).toBe(false);
  });

  it.each([
    [{ number: "30633060100721" }, "/number", "pirt_malformed"],
    [{ kind: "bpom", number: "XX123456789012" }, "/number", "bpom_malformed"],
    [{ kind: "bpom", number: "MD12345678901" }, "/number", "bpom_malformed"],
    [{ kind: "bpom", number: "NA123456789012" }, "/number", "bpom_malformed"],
    [{ kind: "bpom", number: "NA1234567890" }, "/number", "bpom_malformed"],
    [{ kind: "bpom", number: "TR12345678" }, "/number", "bpom_malformed"],
    [{ kind: "bpom", number: "TR1234567890" }, "/number", "bpom_malformed"],
    [{ kind: "bpom", number: "NO123456789012" }, "/number", "bpom_malformed"],
    [{ validTo: "2025-12-31" }, "/validTo", "dates_reversed"],
  ])("refuses %j", (changes, pointer, code) => {
    const result = Certificate.safeParse({ ...certificate, ...changes });
    expect(toFieldIssues(result.error as never)).toEqual([expect.objectContaining({ pointer, code })]);
  });
});
