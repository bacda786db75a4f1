import type { Job } from "#functions/platform/jobs.ts";
import { sweepPayouts, watchSweep } from "./sweep-payouts.ts";

export const payoutJobs: readonly Job[] = [
  {
    name: "prepare-payouts",
    every: "night",
    async run(ctx) {
      const { prepared, failures } = await sweepPayouts(ctx);
      ctx.log.info("payouts_prepared", { prepared: prepared.length, failed: failures.length });
      if (failures.length > 0)
        throw new AggregateError(failures, `${failures.length} payouts were not prepared.`);
    },
  },
  { name: "watch-payouts", every: "five minutes", run: watchSweep },
];
