import { describe, expect, it } from "vitest";
import {
  BusinessCertificate,
  CertificateInput,
  certificatesCovering,
} from "#shared/market/certificates/certificate.ts";
import { faultsOf } from "#test/support/faults.ts";

const ulid = "01J9ZQ0000000000000000000A";
const stated = { issuer: "BPOM RI", validFrom: "2025-01-01" };

function kept(kind: string, number: string): string {
  return CertificateInput.parse({ ...stated, kind, number }).number;
}

function faults(kind: string, number: string): string[] {
  return faultsOf(CertificateInput, { ...stated, kind, number });
}

describe("a number of the food and drug authority", () => {
  it.each(["MD123456789012", "ML123456789012", "NA12345678901", "TR123456789"])("may be %s", (number) => {
    expect(kept("bpom", number)).toBe(number);
  });

  it.each([
    "BPOM MD 123456789012",
    "BPOM RI MD 123456789012",
    "BPOM  RI MD 123456789012",
    "BPOMRI MD 123456789012",
    "POM MD 123456789012",
    "Badan POM RI: MD 123456789012",
    "BPOM RI No. MD 123456789012",
    "BPOM RI NO: MD 123456789012",
    "No MD 123456789012",
    "No. : MD 123456789012",
    ": MD 123456789012",
    "md 1234.5678-9012",
  ])("is kept without what stands around it: %s", (number) => {
    expect(kept("bpom", number)).toBe("MD123456789012");
  });

  it.each([
    "MD12345678901",
    "MD1234567890123",
    "MX123456789012",
    "XMD123456789012",
    "NA1234567890",
    "NA123456789012",
    "NA1",
    "TR12345678",
    "TR1234567890",
    "TR1",
    "123456789012",
    "BPOMX MD123456789012",
    "MD123456 BPOM 789012",
    "MD123456 NO 789012",
    "NOMOR MD123456789012",
  ])("is refused where it is none: %s", (number) => {
    expect(faults("bpom", number)).toEqual(["/number bpom_malformed"]);
  });
});

describe("a number of household food", () => {
  it.each([
    "3063306010072-19",
    "P-IRT 3063306010072-19",
    "PIRT 3063306010072-19",
    "P IRT 3063306010072-19",
    "P- IRT 3063306010072-19",
    "p-irt no. 3063306010072-19",
    "P-IRT No: 3063306010072-19",
    "P-IRT : 3063306010072-19",
    "P-IRT No 3063306010072 - 19",
    "3063306010072 -19",
    "306330601007219",
    "P–IRT 3063306010072–19",
  ])("is kept without what stands around it: %s", (number) => {
    expect(kept("pirt", number)).toBe("3063306010072-19");
  });

  it.each([
    "306330601007-19",
    "30633060100722-19",
    "3063306010072-1",
    "3063306010072-199",
    "x3063306010072-19",
    "P-IRTX 3063306010072-19",
    "306330 P-IRT 6010072-19",
    "P-IRT NOX 3063306010072-19",
  ])("is refused where it is none: %s", (number) => {
    expect(faults("pirt", number)).toEqual(["/number pirt_malformed"]);
  });
});

describe("a number of the halal agency", () => {
  const given = (number: string, issuer = "BPJPH") => ({ ...stated, issuer, kind: "halal", number });
  const faultsIn = (number: string, issuer?: string) => faultsOf(CertificateInput, given(number, issuer));

  it.each([
    "ID35110000123456720",
    "id 3511 0000 1234 5672 0",
    "ID-35110000123456720",
    "No. ID35110000123456720",
    "BPJPH RI: ID 35110000123456720",
    "Sertifikat Halal Nomor ID35110000123456720",
    "ID3511–0000.123456720",
  ])("is kept without what stands around it: %s", (number) => {
    expect(CertificateInput.parse(given(number)).number).toBe("ID35110000123456720");
  });

  it.each(["KH-00123456789", "ID3511000012345672", "ID351100001234567201", "35110000123456720", "ID 35.1"])(
    "is refused where it is none: %s",
    (number) => {
      expect(faultsIn(number)).toEqual(["/number halal_malformed"]);
    },
  );

  it("is known by its form too, whoever is named as the issuer", () => {
    expect(faultsIn("ID3511000012345672", "MUI")).toEqual(["/number halal_malformed"]);
    expect(faultsIn("ID35110000123456720", "MUI")).toEqual([]);
  });

  it("that was kept before its form was asked for can still be read", () => {
    const kept = { ...given("ID351"), id: `crt_${ulid}` };
    expect(faultsOf(BusinessCertificate, kept)).toEqual([]);
  });

  it("is none where another country's body gave it", () => {
    expect(faultsIn("JAKIM-07234", "JAKIM")).toEqual([]);
    expect(CertificateInput.parse(given("MUIS/HC 12-34", "MUIS")).number).toBe("MUIS/HC 12-34");
  });
});

describe("a number of any other issuer", () => {
  it("is kept as it was written", () => {
    for (const kind of ["halal", "sni", "haccp", "svlk", "bnsp", "organic", "iso", "other"])
      for (const number of ["BPOM MD 1-2.3", "P-IRT 5", "ID 35.1"]) expect(kept(kind, number)).toBe(number);
  });

  it("is refused where a spreadsheet has shortened it", () => {
    expect(faults("halal", "8.99123E+12")).toEqual(["/number identifier_shortened"]);
  });
});

describe("how long a certificate holds", () => {
  it("may be a single day, or for good, but not end before it begins", () => {
    const dates = (validTo?: string) =>
      faultsOf(CertificateInput, { ...stated, kind: "sni", number: "12", validTo });
    expect(dates("2025-01-01")).toEqual([]);
    expect(dates()).toEqual([]);
    expect(dates("2024-12-31")).toEqual(["/validTo dates_reversed"]);
  });
});

describe("what a business's certificate covers", () => {
  const certificate = { ...stated, id: `crt_${ulid}`, kind: "sni", number: "12" } as const;
  const listing = (at: number) => `lst_${ulid.slice(0, -3)}${String(at).padStart(3, "0")}`;

  it("is nothing until that is said, and each listing once", () => {
    const parsed = (covers?: string[]) => BusinessCertificate.parse({ ...certificate, covers }).covers;
    expect(parsed()).toEqual([]);
    expect(parsed([listing(2), listing(1), listing(2)])).toEqual([listing(2), listing(1)]);
  });

  it("is a hundred listings at most", () => {
    const many = (count: number) =>
      faultsOf(BusinessCertificate, {
        ...certificate,
        covers: Array.from({ length: count }, (_, at) => listing(at)),
      });
    expect(many(100)).toEqual([]);
    expect(many(101)).toEqual(["/covers list_too_long"]);
  });

  it("counts for those listings alone, as a certificate of theirs", () => {
    const covering = { ...certificate, covers: [listing(1), listing(2)] };
    expect(certificatesCovering(listing(2), [covering])).toEqual([certificate]);
    expect(certificatesCovering(listing(3), [covering, certificate])).toEqual([]);
    expect(certificatesCovering("", [certificate])).toEqual([]);
  });
});
