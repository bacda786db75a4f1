import type { Slice } from "#functions/platform/slice.ts";
import { auditIds, personIds } from "#shared/people/ids.ts";
import { auditPermissions, personPermissions } from "#shared/people/people/person.permissions.ts";
import { can } from "#shared/permissions.ts";

/** Everyone who ever signed in, what they may do here, and who let them. */
export const people: Slice = {
  name: "people",
  ids: [personIds, auditIds],
  permissions: { ...personPermissions, readAudit: auditPermissions.read },
  navigation: [
    {
      path: "/admin/people",
      text: "site_admin",
      order: 60,
      isFor: (actor) => can(actor, personPermissions.grant),
    },
  ],
  async records() {
    const [people, { servingRecord }, { enrolledAdminRecord }, { firstAdminRecord }] = await Promise.all([
      import("./people.records.ts"),
      import("./market-roll.records.ts"),
      import("./admin-roll.records.ts"),
      import("./first-admins.ts"),
    ]);
    const { personRecord, identityRecord, auditRecord } = people;
    return [personRecord, identityRecord, auditRecord, servingRecord, enrolledAdminRecord, firstAdminRecord];
  },
  api: async () => (await import("./people.api.ts")).peopleApi,
  description: async () => (await import("./people.description.ts")).peopleDescription,
  site: async () => (await import("./people.site.tsx")).peopleSite,
};
