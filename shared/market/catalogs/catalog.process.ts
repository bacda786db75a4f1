import { Conflict } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { catalogPermissions, catalogSubject } from "./catalog.permissions.ts";
import type { Catalog } from "./catalog.ts";
import { catalogStages } from "./stages.ts";

/** The life of a catalog: its attaché shows it to everyone, and takes it back, as often as they like. */
export const catalogProcess = defineProcess<Catalog>()({
  noun: "catalog",
  stages: catalogStages,
  first: "draft",
  subject: catalogSubject,
  steps: {
    edit: {
      by: catalogPermissions.edit,
      ways: [{ from: catalogStages }],
      refusal: () => new Conflict("version_stale"),
    },
    publish: {
      by: catalogPermissions.edit,
      ways: [{ from: ["draft"], to: "published" }],
      marks: { field: "publishedAt", each: true },
      refusal: () => new Conflict("catalog_published_already"),
      follows: ["mail to the exporter of each listing, once"],
    },
    unpublish: {
      by: catalogPermissions.edit,
      ways: [{ from: ["published"], to: "draft" }],
      refusal: () => new Conflict("catalog_not_published"),
    },
  },
});
