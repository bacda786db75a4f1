import { describe, expect, it } from "vitest";
import { authorize, can, permissions, type Verb } from "#shared/people/people/permissions.ts";
import { type Actor, anonymous, type Person, type Role } from "#shared/people/people/person.ts";

function actor(changes: Partial<Person> = {}): Actor {
  const person: Person = {
    id: "prs_01J00000000000000000000000",
    issuer: "https://id.example",
    subject: "s",
    name: "Test",
    email: "test@demo.example",
    emailVerified: true,
    locale: "en",
    roles: [],
    markets: [],
    memberships: [],
    version: 1,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    ...changes,
  };
  return { kind: "person", person };
}

const profileId = "prf_01J00000000000000000000000";
const verbs = Object.keys(permissions) as Verb[];

describe("the permission table", () => {
  it("gives nobody anything of a thing that is neither public nor theirs", () => {
    const allowed = verbs.filter((verb) => can(anonymous, verb, { profileId, isPublic: false }));
    expect(allowed).toEqual([]);
  });

  it("gives a signed-in person without roles only what every person may do", () => {
    const subject = {
      profileId,
      isPublic: false,
      buyerId: "prs_other",
      curatorId: "prs_other",
      market: "JP",
      personId: "prs_other",
    };
    expect(verbs.filter((verb) => can(actor(), verb, subject))).toEqual(["profile.create"]);
  });

  it.each<[Role, Verb[]]>([
    ["exporter", ["profile.create"]],
    ["buyer", ["profile.create"]],
    ["attache", ["profile.create", "catalog.desk"]],
  ])("gives the role %s nothing of another's things", (role, own) => {
    const subject = {
      profileId,
      isPublic: false,
      curatorId: "prs_other",
      buyerId: "prs_other",
      market: "JP",
    };
    const holder = actor({ roles: [role], markets: ["TW"] });
    expect(verbs.filter((verb) => can(holder, verb, subject))).toEqual(own);
  });

  it("lets a helper edit but not manage", () => {
    const helper = actor({ memberships: [{ profileId, role: "helper" }] });
    expect(can(helper, "profile.edit", { profileId })).toBe(true);
    expect(can(helper, "profile.manage", { profileId })).toBe(false);
  });

  it("needs both the curator and the market to edit a catalog", () => {
    const attache = actor({ roles: ["attache"], markets: ["JP"] });
    const curatorId = "prs_01J00000000000000000000000";
    expect(can(attache, "catalog.edit", { curatorId, market: "JP" })).toBe(true);
    expect(can(attache, "catalog.edit", { curatorId, market: "TW" })).toBe(false);
    expect(can(attache, "catalog.edit", { curatorId: "prs_other", market: "JP" })).toBe(false);
  });
});

describe("authorize", () => {
  it("says 404 of what may not be seen, 403 of what may be seen, 401 where signing in could help", () => {
    const hidden = { profileId, isPublic: false };
    const shown = { profileId, isPublic: true };
    expect(() => authorize(actor(), "listing.edit", hidden)).toThrowError(
      expect.objectContaining({ status: 404 }),
    );
    expect(() => authorize(actor(), "listing.edit", shown)).toThrowError(
      expect.objectContaining({ status: 403 }),
    );
    expect(() => authorize(anonymous, "listing.edit", shown)).toThrowError(
      expect.objectContaining({ status: 401 }),
    );
    expect(() => authorize(anonymous, "listing.edit", hidden)).toThrowError(
      expect.objectContaining({ status: 404 }),
    );
    expect(() => authorize(anonymous, "person.grant")).toThrowError(expect.objectContaining({ status: 401 }));
  });
});
