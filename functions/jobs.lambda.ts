import { ulid } from "ulid";
import { systemCtx } from "./platform/ctx.ts";
import { JobEvent, runJobs } from "./platform/jobs.ts";
import { openPlatform } from "./platform/platform.ts";
import { partOf } from "./platform/slice.ts";
import { slices } from "./slices.ts";

const platform = openPlatform(process.env);
const jobs = partOf(slices, "jobs");

/** The work of one schedule, such as `{ "every": "night" }`. */
export async function handler(event: unknown): Promise<void> {
  const due = JobEvent.parse(event);
  await runJobs(systemCtx(platform, ulid()), await jobs, due);
}
