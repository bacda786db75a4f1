import type { Slice } from "#functions/platform/slice.ts";
import { certificateCheckPermissions } from "#shared/programme/certificate-checks/certificate-check.permissions.ts";
import { certificateCheckProcess } from "#shared/programme/certificate-checks/certificate-check.process.ts";
import { certificateFileIds } from "#shared/programme/ids.ts";

/** Whether certificates are right: their papers, what offices find, and that they end. */
export const certificateChecks: Slice = {
  name: "certificate-checks",
  ids: [certificateFileIds],
  permissions: certificateCheckPermissions,
  processes: [certificateCheckProcess],
  records: async () => [(await import("./certificate-checks.records.ts")).certificateCaseRecord],
  api: async () => (await import("./certificate-checks.api.ts")).certificateChecksApi,
  description: async () => (await import("./certificate-checks.description.ts")).certificateChecksDescription,
  site: async () => (await import("./certificate-checks.site.tsx")).certificateChecksSite,
  reactions: async () => (await import("./certificate-checks.reactions.ts")).certificateCheckReactions,
  mails: async () => [(await import("./certificate-checks.mails.ts")).certificateMail],
  onTime: async () => (await import("./certificate-checks.due.ts")).certificatesOnTime,
};
