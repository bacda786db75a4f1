import type { Slice } from "#functions/platform/slice.ts";
import { readinessPermissions } from "#shared/programme/readiness/readiness.permissions.ts";

/** How ready a business is to export, as its members see it themselves. It never stands in the way of a sale. */
export const readiness: Slice = {
  name: "readiness",
  permissions: readinessPermissions,
  async records() {
    const records = await import("./readiness.records.ts");
    return [records.readinessRecord, records.assessmentRecord, records.bandTallyRecord];
  },
  api: async () => (await import("./readiness.api.ts")).readinessApi,
  description: async () => (await import("./readiness.description.ts")).readinessDescription,
  site: async () => (await import("./readiness.site.tsx")).readinessSite,
};
