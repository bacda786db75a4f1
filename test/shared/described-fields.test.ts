import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { BusinessCertificate } from "#shared/market/certificates/certificate.ts";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { Nib, Npwp } from "#shared/market/profiles/business-numbers.ts";
import { Handle } from "#shared/market/profiles/handle.ts";
import { InviteMember } from "#shared/market/profiles/members.ts";
import { Phone } from "#shared/market/profiles/phone.ts";
import { SavedQuestion } from "#shared/market/saved-searches/saved-searches.ts";
import { SignInMail } from "#shared/people/people/person.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { ProvinceCode, RegencyCode } from "#shared/terms/places.ts";

/** What the API's description says of a field. */
function saidOf(schema: z.ZodType): { description?: string; pattern?: string; examples?: unknown[] } {
  return schema.meta() ?? {};
}

const described: Record<string, z.ZodType> = {
  CountryCode,
  ProvinceCode,
  RegencyCode,
  Nib,
  Npwp,
  Phone,
  Handle,
  HsCode,
  SignInMail,
  SavedQuestion,
  "InviteMember's email": InviteMember.shape.email,
};

describe("a field that the API describes", () => {
  it("is told to be a mail address where it is one, and of whose goods where it names some", () => {
    expect(InviteMember.shape.email.meta()).toMatchObject({ format: "email" });
    expect(BusinessCertificate.shape.covers.description).toBe(
      "Ids of the business's listings that the certificate names.",
    );
  });

  it.each(Object.entries(described))("has an example that it takes itself: %s", (_, schema) => {
    const { examples } = saidOf(schema);
    expect(examples).toHaveLength(1);
    for (const it of examples ?? []) expect(schema.safeParse(it)).toMatchObject({ success: true });
  });

  it.each(Object.entries({ CountryCode, ProvinceCode, RegencyCode, Nib, Npwp, Phone, Handle, HsCode }))(
    "says in words what it is: %s",
    (_, schema) => {
      expect(saidOf(schema).description).toMatch(/^[A-Z1].{10,}\.$/);
    },
  );

  it.each<[string, z.ZodType, string[]]>([
    ["CountryCode", CountryCode, ["hk", "H", "HKG", "4H"]],
    ["ProvinceCode", ProvinceCode, ["3", "350", "x35", "Jawa"]],
    ["RegencyCode", RegencyCode, ["3507", "35.7", "35.077", "x35.07"]],
    ["Nib", Nib, ["123456789012", "12345678901234", "123456789012x"]],
    ["Npwp", Npwp, ["01312166009100", "01312166009100000", "x13121660091000"]],
  ])("has a pattern for what it is, and for nothing else: %s", (_, schema, wrong) => {
    const { pattern = "", examples = [] } = saidOf(schema);
    for (const it of examples) expect(it).toMatch(new RegExp(pattern, "u"));
    for (const it of wrong) expect(it).not.toMatch(new RegExp(pattern, "u"));
  });
});
