import * as z from "zod";
import type { Ctx } from "./ctx.ts";

/** How often schedules start jobs. */
export const schedules = ["night", "five minutes"] as const;

/** What a schedule tells the function that it wakes. */
export const JobEvent = z.strictObject({ every: z.enum(schedules) });
export type JobEvent = z.infer<typeof JobEvent>;

/** Work that a schedule starts, for nobody in particular; a run that was missed is made up for by the next. */
export interface Job extends JobEvent {
  name: string;
  run(ctx: Ctx): Promise<void>;
}

/**
 * Runs the jobs of one schedule, one after the other. One that fails holds up none of the others.
 * @throws AggregateError of what failed, once all have run.
 */
export async function runJobs(ctx: Ctx, jobs: readonly Job[], { every }: JobEvent): Promise<void> {
  const failures: unknown[] = [];
  for (const { name, run } of jobs.filter((job) => job.every === every))
    try {
      await run(ctx);
      ctx.log.info("job_done", { job: name, every });
    } catch (error) {
      ctx.log.error("job_failed", error, { job: name, every });
      failures.push(error);
    }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} jobs failed.`);
}
