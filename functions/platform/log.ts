export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

export type LogFields = Record<string, string | number | boolean | undefined>;

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** The error's name, message and stack are logged whole; never pass one that carries a person's input. */
  error(event: string, error: unknown, fields?: LogFields): void;
  /** An error that CloudWatch also counts, under this name and by the given fields (embedded metric format). */
  count(event: string, metric: { name: string; by: LogFields }, error: unknown): void;
  /** The same log, with these fields on each line. */
  with(fields: LogFields): Log;
}

const order: LogLevel[] = ["debug", "info", "warn", "error", "silent"];

/** One JSON line an event, to standard output, which is where Lambda's log group reads. */
export function createLog(level: LogLevel, bound: LogFields = {}): Log {
  function write(at: LogLevel, event: string, fields: Record<string, unknown>): void {
    if (order.indexOf(at) < order.indexOf(level)) return;
    process.stdout.write(
      `${JSON.stringify({ level: at, event, time: new Date().toISOString(), traceId: traceId(), ...bound, ...fields })}\n`,
    );
  }
  return {
    debug: (event, fields = {}) => write("debug", event, fields),
    info: (event, fields = {}) => write("info", event, fields),
    warn: (event, fields = {}) => write("warn", event, fields),
    error: (event, error, fields = {}) => write("error", event, { ...fields, error: describe(error) }),
    count: (event, { name, by }, error) =>
      write("error", event, { ...by, error: describe(error), ...metricOf(name, by) }),
    with: (fields) => createLog(level, { ...bound, ...fields }),
  };
}

/** X-Ray's id of the call that is being answered, which Lambda sets anew for each. */
function traceId(): string | undefined {
  return /\bRoot=([\w-]{1,64})/.exec(process.env._X_AMZN_TRACE_ID ?? "")?.[1];
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
function metricOf(Name: string, by: LogFields): Record<string, unknown> {
  const CloudWatchMetrics = [
    { Namespace: "Rantau", Dimensions: [[], Object.keys(by)], Metrics: [{ Name, Unit: "Count" }] },
  ];
  return { [Name]: 1, _aws: { Timestamp: Date.now(), CloudWatchMetrics } };
}

function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause) };
  return { name: error.name, message: error.message, stack: error.stack, ...cause };
}
