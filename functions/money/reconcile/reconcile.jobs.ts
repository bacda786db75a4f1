import type { Job } from "#functions/platform/jobs.ts";
import { reconcile } from "./reconcile.ts";

export const reconcileJobs: readonly Job[] = [
  {
    name: "reconcile",
    every: "night",
    async run(ctx) {
      const found = await reconcile(ctx);
      ctx.log.info("reconciled", { found: found.length });
    },
  },
];
