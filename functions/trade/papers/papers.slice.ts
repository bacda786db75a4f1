import type { Slice } from "#functions/platform/slice.ts";
import { paperIds } from "#shared/trade/ids.ts";
import { paperPermissions } from "#shared/trade/papers/paper.permissions.ts";

/** Papers of a trade, drawn and numbered, with a code that proves them. */
export const papers: Slice = {
  name: "papers",
  ids: [paperIds],
  permissions: paperPermissions,
  async records() {
    const { issuedPaperRecord, paperCountRecord } = await import("./issued-papers.records.ts");
    return [issuedPaperRecord, paperCountRecord];
  },
  api: async () => (await import("./papers.api.ts")).papersApi,
  description: async () => (await import("./papers.description.ts")).papersDescription,
  site: async () => (await import("./papers.site.tsx")).papersSite,
};
