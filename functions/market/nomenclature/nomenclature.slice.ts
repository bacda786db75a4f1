import type { Slice } from "#functions/platform/slice.ts";

/** What goods are called by code: those that we ship, and official files that an operator loaded. */
export const nomenclature: Slice = {
  name: "nomenclature",
  records: async () => [(await import("./nomenclature.records.ts")).hsRecord],
  api: async () => (await import("./nomenclature.api.ts")).nomenclatureApi,
  description: async () => (await import("./nomenclature.description.ts")).nomenclatureDescription,
};
