import type { DynamoDBBatchResponse } from "aws-lambda";
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
  everyMs: number;
}

/** What on AWS are event sources: the table's stream and the schedule. */
export async function startTriggers({
  functions,
  table,
  paths,
  report,
  everyMs,
}: TriggerParts): Promise<() => Promise<void>> {
  const buildSearch = async () =>
    functions.has("nightly") && functions.invoke("nightly", { onlyIfNeeded: true });
  // Before the stream's first batch, which would find no index to change.
  await buildSearch().catch((error: unknown) => report("The search index could not be built.", error));
  const poller = await startStreamPoller({
    ...table,
    checkpointFile: paths.checkpoint,
    deadLetterFolder: paths.deadLetters,
    report,
    handle: async (event) =>
      functions.has("table-stream")
        ? ((await functions.invoke("table-stream", event)) as DynamoDBBatchResponse | undefined)
        : undefined,
  });
  const schedule = startSchedule({
    everyMs,
    report,
    run: async (event) => functions.has("notices") && functions.invoke("notices", event),
  });
  const searchCheck = startSchedule({ everyMs, report, run: buildSearch });
  return async () => {
    await Promise.all([poller.stop(), schedule.stop(), searchCheck.stop()]);
  };
}
