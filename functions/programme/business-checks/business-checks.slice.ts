import type { Slice } from "#functions/platform/slice.ts";
import { businessCheckPermissions } from "#shared/programme/business-checks/business-checks.permissions.ts";

/** Whether a business's numbers are its own, and whether its name can be taken for another's. */
export const businessChecks: Slice = {
  name: "business-checks",
  permissions: businessCheckPermissions,
  async records() {
    const records = await import("./business-checks.records.ts");
    return [records.numberCaseRecord, records.nameSkeletonRecord, records.namePairRecord];
  },
  api: async () => (await import("./business-checks.api.ts")).businessChecksApi,
  description: async () => (await import("./business-checks.description.ts")).businessChecksDescription,
  site: async () => (await import("./business-checks.site.tsx")).businessChecksSite,
  reactions: async () => (await import("./business-checks.reactions.ts")).businessCheckReactions,
  jobs: async () => (await import("./business-checks.jobs.ts")).businessCheckJobs,
};
