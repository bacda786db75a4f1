import { describe, expect, it } from "vitest";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import { auditPermissions, personPermissions } from "#shared/people/people/person.permissions.ts";
import { type Actor, anonymous, type Person, type Role } from "#shared/people/people/person.ts";
import { authorize, can, type Permission, type Subject } from "#shared/permissions.ts";
import { abuseReportPermissions } from "#shared/trade/abuse-reports/abuse-report.permissions.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";

/** Any parts at all, told or not. */
const about = (parts: object) => parts as Subject;

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
const everyPersons = [profilePermissions.create, inquiryPermissions.send, requestPermissions.send];
const rows: Permission[] = [
  profilePermissions,
  listingPermissions,
  catalogPermissions,
  inquiryPermissions,
  abuseReportPermissions,
  requestPermissions,
  personPermissions,
  auditPermissions,
].flatMap((it) => Object.values<Permission>(it));

describe("the permission table", () => {
  it("gives nobody anything of a thing that is neither public nor theirs", () => {
    const allowed = rows.filter((row) => can(anonymous, row, about({ profileId, isPublic: false })));
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
    expect(rows.filter((row) => can(actor(), row, about(subject)))).toEqual(everyPersons);
  });

  it.each<[Role, Permission[]]>([
    ["exporter", everyPersons],
    ["buyer", everyPersons],
    [
      "attache",
      [
        ...everyPersons.slice(0, 1),
        catalogPermissions.desk,
        ...everyPersons.slice(1),
        requestPermissions.desk,
      ],
    ],
  ])("gives the role %s nothing of another's things", (role, own) => {
    const subject = {
      profileId,
      isPublic: false,
      curatorId: "prs_other",
      buyerId: "prs_other",
      market: "JP",
    };
    const holder = actor({ roles: [role], markets: ["TW"] });
    expect(rows.filter((row) => can(holder, row, about(subject)))).toEqual(own);
  });

  it("lets admins alone grant roles and read who did so", () => {
    const rightsOver = [personPermissions.grant, auditPermissions.read];
    for (const row of rightsOver) {
      expect(can(actor({ roles: ["admin"] }), row)).toBe(true);
      for (const role of ["exporter", "buyer", "attache", "officer"] as const)
        expect(can(actor({ roles: [role] }), row)).toBe(false);
    }
    expect(rightsOver.map((it) => it.name)).toEqual(["person.grant", "audit.read"]);
  });

  it("names its rows after what they are about", () => {
    const nouns = rows.map((it) => it.name.split(".")[0]);
    expect([...new Set(nouns)]).toEqual([
      ...["profile", "listing", "catalog", "inquiry", "abuseReport", "request", "person", "audit"],
    ]);
  });

  it("lets members, officers and admins read what is not public yet, and nobody else", () => {
    const hidden = about({ profileId, isPublic: false });
    const member = actor({ memberships: [{ profileId, role: "helper" }] });
    const readers = [member, actor({ roles: ["officer"] }), actor({ roles: ["admin"] })];
    for (const row of [profilePermissions.read, listingPermissions.read]) {
      expect(readers.map((it) => can(it, row, hidden))).toEqual([true, true, true]);
      expect(can(actor({ roles: ["attache", "buyer"], markets: ["JP"] }), row, hidden)).toBe(false);
      expect(can(anonymous, row, about({ profileId, isPublic: true }))).toBe(true);
    }
  });

  it("lets a catalog's curator, officers and admins read it before it is published", () => {
    const curatorId = "prs_01J00000000000000000000000";
    const hidden = about({ curatorId, market: "JP", isPublic: false });
    const may = (roles: Role[], row: Permission) => can(actor({ roles, markets: ["TW"] }), row, hidden);
    expect(
      (["attache", "officer", "admin"] as const).map((it) => may([it], catalogPermissions.read)),
    ).toEqual([...[true, true, true]]);
    expect(
      (["attache", "officer", "admin"] as const).map((it) => may([it], catalogPermissions.insight)),
    ).toEqual([...[true, true, false]]);
    expect(may(["buyer"], catalogPermissions.read)).toBe(false);
    expect(can(actor({ roles: ["attache"], markets: ["JP"] }), catalogPermissions.create, hidden)).toBe(true);
    expect(may(["attache"], catalogPermissions.create)).toBe(false);
  });

  it("lets a helper edit but not manage", () => {
    const helper = actor({ memberships: [{ profileId, role: "helper" }] });
    expect(can(helper, profilePermissions.edit, about({ profileId }))).toBe(true);
    expect(can(helper, profilePermissions.manage, about({ profileId }))).toBe(false);
  });

  it("needs both the curator and the market to edit a catalog", () => {
    const attache = actor({ roles: ["attache"], markets: ["JP"] });
    const curatorId = "prs_01J00000000000000000000000";
    expect(can(attache, catalogPermissions.edit, about({ curatorId, market: "JP" }))).toBe(true);
    expect(can(attache, catalogPermissions.edit, about({ curatorId, market: "TW" }))).toBe(false);
    expect(can(attache, catalogPermissions.edit, about({ curatorId: "prs_other", market: "JP" }))).toBe(
      false,
    );
  });
});

describe("authorize", () => {
  it("says 404 of what may not be seen, 403 of what may be seen, 401 where signing in could help", () => {
    const hidden = { profileId, isPublic: false };
    const shown = { profileId, isPublic: true };
    expect(() => authorize(actor(), listingPermissions.edit, about(hidden))).toThrowError(
      expect.objectContaining({ status: 404 }),
    );
    expect(() => authorize(actor(), listingPermissions.edit, about(shown))).toThrowError(
      expect.objectContaining({ status: 403 }),
    );
    expect(() => authorize(anonymous, listingPermissions.edit, about(shown))).toThrowError(
      expect.objectContaining({ status: 401 }),
    );
    expect(() => authorize(anonymous, listingPermissions.edit, about(hidden))).toThrowError(
      expect.objectContaining({ status: 404 }),
    );
    expect(() => authorize(anonymous, personPermissions.grant)).toThrowError(
      expect.objectContaining({ status: 401 }),
    );
  });
});
