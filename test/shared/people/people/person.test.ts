import { describe, expect, it } from "vitest";
import { AuditEntry } from "#shared/people/people/audit.ts";
import { anonymous, GrantRoles, Person, SignInMail } from "#shared/people/people/person.ts";
import { faultsOf, needsOf } from "#test/support/faults.ts";

const ulid = "01J9ZQ0000000000000000000A";
const at = "2030-01-01T00:00:00.000Z";
const person = {
  id: `prs_${ulid}`,
  issuer: "https://id.example",
  subject: "s",
  name: "Sari",
  email: "sari@demo.example",
  emailVerified: true,
  locale: "id",
  roles: ["exporter", "attache"],
  markets: ["JP"],
  memberships: [{ profileId: `prf_${ulid}`, role: "owner" }],
  version: 1,
  createdAt: at,
  updatedAt: at,
};

describe("an entry of who may what", () => {
  const rights = { roles: [], markets: [] };
  const entry = {
    id: `aud_${ulid}`,
    personId: person.id,
    personName: "Sari",
    before: rights,
    after: rights,
    ...{ version: 1, createdAt: at, updatedAt: at },
  };

  it("is of roles unless it says otherwise, or of a person that was disabled or enabled", () => {
    expect(AuditEntry.parse(entry)).toMatchObject({ act: "roles" });
    for (const act of ["roles", "disable", "enable"])
      expect(AuditEntry.parse({ ...entry, act })).toMatchObject({ act });
    for (const act of ["", "erase"])
      expect(faultsOf(AuditEntry, { ...entry, act })).toEqual(["/act choice_unknown"]);
  });
});

describe("Person", () => {
  it("is what the provider said and what they may do here, all of it", () => {
    expect(Person.parse(person)).toEqual(person);
    expect(needsOf(Person, person)).toEqual(Object.keys(person));
  });

  it.each([
    [{ issuer: "x".repeat(301) }, "/issuer text_too_long"],
    [{ subject: "x".repeat(256) }, "/subject text_too_long"],
    [{ name: "x".repeat(121) }, "/name text_too_long"],
    [{ locale: "zh-Hans" }, "/locale choice_unknown"],
    [{ roles: ["king"] }, "/roles/0 choice_unknown"],
    [{ roles: Array(7).fill("buyer") }, "/roles list_too_long"],
    [{ markets: ["XX"] }, "/markets/0 country_unknown"],
    [{ markets: Array(21).fill("JP") }, "/markets list_too_long"],
    [{ memberships: [{ profileId: `prf_${ulid}`, role: "king" }] }, "/memberships/0/role choice_unknown"],
    [{ memberships: Array(11).fill(person.memberships[0]) }, "/memberships list_too_long"],
  ])("is none with %j", (changes, fault) => {
    expect(faultsOf(Person, { ...person, ...changes })).toEqual([fault]);
  });
});

describe("SignInMail", () => {
  it.each(["a@b", "sari+kopi@demo.example", `${"a".repeat(64)}@${"b".repeat(189)}`])("takes %s", (mail) => {
    expect(faultsOf(SignInMail, mail)).toEqual([]);
  });

  it.each([
    "",
    "sari",
    "@b",
    "a@",
    "a b@c",
    "a@b c",
    "a@b@c",
    `${"a".repeat(65)}@b`,
    `a@${"b".repeat(190)}`,
    "a@b\n",
  ])("refuses %j", (mail) => {
    expect(faultsOf(SignInMail, mail)).toEqual([" format_wrong"]);
  });
});

describe("GrantRoles", () => {
  it("gives an attaché at least one market, and nobody else needs any", () => {
    expect(faultsOf(GrantRoles, { roles: ["attache"], markets: ["JP"] })).toEqual([]);
    expect(faultsOf(GrantRoles, { roles: ["officer", "attache"], markets: [], office: "trade" })).toEqual([
      "/markets markets_missing",
    ]);
    expect(faultsOf(GrantRoles, { roles: ["officer"], markets: [], office: "trade" })).toEqual([]);
    expect(faultsOf(GrantRoles, { roles: [] })).toEqual(["/markets value_required"]);
  });

  it("gives an officer an office, and nobody else needs one", () => {
    expect(faultsOf(GrantRoles, { roles: ["officer"], markets: [] })).toEqual(["/office office_unsaid"]);
    expect(faultsOf(GrantRoles, { roles: ["admin"], markets: [] })).toEqual([]);
  });

  it("gives at most each role once over, in twenty markets", () => {
    expect(faultsOf(GrantRoles, { roles: Array(7).fill("buyer"), markets: [] })).toEqual([
      "/roles list_too_long",
    ]);
    expect(faultsOf(GrantRoles, { roles: [], markets: Array(21).fill("JP") })).toEqual([
      "/markets list_too_long",
    ]);
  });
});

describe("AuditEntry", () => {
  it("says who did what to whom, before and after", () => {
    const entry = {
      act: "roles",
      id: `aud_${ulid}`,
      actorId: `prs_${ulid}`,
      actorName: "Rina",
      personId: `prs_${ulid}`,
      personName: "Sari",
      before: { roles: [], markets: [] },
      after: { roles: ["attache"], markets: ["JP"] },
      version: 1,
      createdAt: at,
      updatedAt: at,
    };
    expect(AuditEntry.parse(entry)).toEqual(entry);
    expect(needsOf(AuditEntry, entry)).toEqual(
      Object.keys(entry).filter((name) => !["act", "actorId", "actorName"].includes(name)),
    );
  });
});

describe("whoever is not signed in", () => {
  it("is anonymous", () => {
    expect(anonymous).toEqual({ kind: "anonymous" });
  });
});
