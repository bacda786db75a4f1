import type { Job } from "#functions/platform/jobs.ts";
import { checkLedger } from "./check-ledger.ts";

export const ledgerJobs: readonly Job[] = [
  {
    name: "check-ledger",
    every: "night",
    async run(ctx) {
      const findings = await checkLedger(ctx);
      ctx.log.info("ledger_checked", { findings: findings.length });
    },
  },
];
