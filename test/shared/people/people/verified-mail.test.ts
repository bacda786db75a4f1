import { describe, expect, it } from "vitest";
import type { Person } from "#shared/people/people/person.ts";
import { requireVerifiedMail, requireVerifiedMailToShow } from "#shared/people/people/verified-mail.ts";

const unverified = { emailVerified: false } as Person;
const verified = { emailVerified: true } as Person;
const refusal = expect.objectContaining({ status: 422, code: "mail_unverified" });

describe("requireVerifiedMail", () => {
  it("refuses whoever cannot be reached, and nobody else", () => {
    expect(() => requireVerifiedMail(unverified)).toThrowError(refusal);
    expect(() => requireVerifiedMail(verified)).not.toThrow();
  });
});

describe("requireVerifiedMailToShow", () => {
  it("refuses them a change of what is published", () => {
    expect(() => requireVerifiedMailToShow(unverified, { stage: "published" })).toThrowError(refusal);
    expect(() => requireVerifiedMailToShow(verified, { stage: "published" })).not.toThrow();
  });

  it.each(["draft", "paused", "withdrawn"])(
    "lets them change what nobody else sees, as it is a %s",
    (stage) => {
      expect(() => requireVerifiedMailToShow(unverified, { stage })).not.toThrow();
    },
  );
});
