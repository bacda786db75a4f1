import type { DynamoDBBatchResponse } from "aws-lambda";
import type { JobEvent } from "#functions/platform/jobs.ts";
import { msUntilNight } from "#shared/terms/calendar.ts";
import type { DataPaths } from "./data-folder.ts";
import type { FunctionHost } from "./function-host.ts";
import { startSchedule } from "./schedule.ts";
import { startStreamPoller } from "./stream-poller.ts";
import type { LocalTable } from "./table/local-table.ts";

interface TriggerParts {
  functions: FunctionHost;
  table: LocalTable;
  paths: DataPaths;
  report(message: string, error?: unknown): void;
  /** Between two looks at what is due, and at whether the search index is whole. */
  everyMs: number;
  /** After the table has changed, and what follows from that is done. */
  onChange(): void;
}

const dayMs = 86_400_000;

/** What on AWS are event sources: the table's stream and the schedule. */
export async function startTriggers({
  functions,
  table,
  paths,
  report,
  everyMs,
  onChange,
}: TriggerParts): Promise<() => Promise<void>> {
  const runJobs = async (event: JobEvent) => functions.has("jobs") && functions.invoke("jobs", event);
  // Before the stream's first batch, which would find no search index to change.
  await runJobs({ every: "five minutes" }).catch((error: unknown) => report("A job failed.", error));
  const poller = await startStreamPoller({
    ...table,
    checkpointFile: paths.checkpoint,
    deadLetterFolder: paths.deadLetters,
    report,
    async handle(event) {
      if (!functions.has("table-stream")) return undefined;
      try {
        return (await functions.invoke("table-stream", event)) as DynamoDBBatchResponse | undefined;
      } finally {
        onChange();
      }
    },
  });
  const schedules = [
    startSchedule({
      everyMs,
      report,
      run: async (event) => functions.has("due") && functions.invoke("due", event),
    }),
    startSchedule({ everyMs, report, run: () => runJobs({ every: "five minutes" }) }),
    startSchedule({
      everyMs: dayMs,
      firstMs: msUntilNight(new Date()),
      report,
      run: () => runJobs({ every: "night" }),
    }),
  ];
  return async () => {
    await Promise.all([poller, ...schedules].map((it) => it.stop()));
  };
}
