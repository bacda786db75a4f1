import type { Slice } from "#functions/platform/slice.ts";
import { rfqIds } from "#shared/trade/ids.ts";
import { rfqPermissions } from "#shared/trade/rfqs/rfq.permissions.ts";
import { rfqProcess } from "#shared/trade/rfqs/rfq.process.ts";

/** Requests for quotation: several exporters asked at once, each in a thread of their own, sealed from each other. */
export const rfqs: Slice = {
  name: "rfqs",
  ids: [rfqIds],
  permissions: rfqPermissions,
  processes: [rfqProcess],
  records: async () => [(await import("./rfqs.records.ts")).rfqRecord],
  api: async () => (await import("./rfqs.api.ts")).rfqsApi,
  description: async () => (await import("./rfqs.description.ts")).rfqsDescription,
  async site() {
    const [{ newRfqSite }, { forwardSite }, { rfqsSite }] = await Promise.all([
      import("./new-rfq.site.tsx"),
      import("./forward.site.tsx"),
      import("./rfqs.site.tsx"),
    ]);
    return [...newRfqSite, ...forwardSite, ...rfqsSite];
  },
  reactions: async () => (await import("./rfqs.reactions.ts")).rfqReactions,
  async mails() {
    const { rfqBuyerMail, rfqExporterMail } = await import("./rfqs.mails.ts");
    return [rfqBuyerMail, rfqExporterMail];
  },
  onTime: async () => (await import("./rfqs.due.ts")).rfqsOnTime,
};
