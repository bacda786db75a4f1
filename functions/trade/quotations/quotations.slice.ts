import type { Slice } from "#functions/platform/slice.ts";
import { quotationIds } from "#shared/trade/ids.ts";
import { quotationPermissions } from "#shared/trade/quotations/quotation.permissions.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";

/** What exporters offer in a thread, what buyers propose in turn, and what is agreed on. */
export const quotations: Slice = {
  name: "quotations",
  ids: [quotationIds],
  permissions: quotationPermissions,
  processes: [quotationProcess],
  async records() {
    const { quotationRecord, revisionRecord } = await import("./quotations.records.ts");
    return [quotationRecord, revisionRecord];
  },
  api: async () => (await import("./quotations.api.ts")).quotationsApi,
  description: async () => (await import("./quotations.description.ts")).quotationsDescription,
  async site() {
    const [{ quotationsSite }, { offersSite }] = await Promise.all([
      import("./quotations.site.tsx"),
      import("./offers.site.tsx"),
    ]);
    return [...quotationsSite, ...offersSite];
  },
  reactions: async () => (await import("./quotations.reactions.ts")).quotationReactions,
  mails: async () => [(await import("./quotations.mails.ts")).quotationMail],
  onTime: async () => (await import("./quotations.due.ts")).quotationOnTime,
};
