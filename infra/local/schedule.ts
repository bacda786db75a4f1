import { randomUUID } from "node:crypto";

interface Schedule {
  everyMs: number;
  /** Until the first run. @default everyMs */
  firstMs?: number;
  run(event: unknown): Promise<unknown>;
  report(message: string, error: unknown): void;
}

/** Calls a function again and again, as a schedule of EventBridge does; never twice at once. */
export function startSchedule({ everyMs, firstMs = everyMs, run, report }: Schedule): {
  stop(): Promise<void>;
} {
  let running = Promise.resolve();
  let isRunning = false;
  async function tick(): Promise<void> {
    isRunning = true;
    await run(scheduledEvent()).catch((error: unknown) => report("A scheduled function failed.", error));
    isRunning = false;
  }
  function begin(): void {
    if (!isRunning) running = tick();
  }
  let timer = setTimeout(() => {
    timer = setInterval(begin, everyMs);
    begin();
  }, firstMs);
  return {
    async stop() {
      clearTimeout(timer);
      await running;
    },
  };
}

function scheduledEvent() {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: "000000000000",
    time: new Date().toISOString(),
    region: "local",
    resources: [],
    detail: {},
  };
}
