import type { Slice } from "#functions/platform/slice.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { can } from "#shared/permissions.ts";

/** What attachés choose for their markets, and tell the public and its makers of. */
export const catalogs: Slice = {
  name: "catalogs",
  ids: [catalogIds],
  permissions: catalogPermissions,
  processes: [catalogProcess],
  navigation: [
    { path: "/catalogs", text: "site_catalogs", order: 20, isFor: () => true },
    { path: "/desk", text: "site_desk", order: 50, isFor: (actor) => can(actor, catalogPermissions.desk) },
  ],
  async records() {
    const [{ catalogRecord, slugRecord, catalogViewsRecord }, { featureRecord }] = await Promise.all([
      import("./catalogs.records.ts"),
      import("./features.records.ts"),
    ]);
    return [catalogRecord, slugRecord, catalogViewsRecord, featureRecord];
  },
  api: async () => (await import("./catalogs.api.ts")).catalogsApi,
  description: async () => (await import("./catalogs.description.ts")).catalogsDescription,
  async site() {
    const [{ catalogsSite }, { deskSite }, { catalogEditorSite }] = await Promise.all([
      import("./catalogs.site.tsx"),
      import("./desk.site.tsx"),
      import("./catalog-editor.site.tsx"),
    ]);
    return [...catalogsSite, ...deskSite, ...catalogEditorSite];
  },
  reactions: async () => (await import("./catalogs.reactions.ts")).catalogReactions,
  mails: async () => [(await import("./catalogs.mails.ts")).featuredMail],
};
