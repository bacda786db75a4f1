import type { Slice } from "#functions/platform/slice.ts";

/** Where all money is, and whose: double entry, in the table itself. */
export const ledger: Slice = {
  name: "ledger",
  async records() {
    const records = await import("./ledger.records.ts");
    return [records.accountRecord, records.entryRecord, records.postingRecord, records.ledgerStateRecord];
  },
  jobs: async () => (await import("./ledger.jobs.ts")).ledgerJobs,
};
