import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createLog, type Log, type LogLevel } from "#functions/platform/log.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

function linesOf(level: LogLevel, act: (log: Log) => void): Record<string, unknown>[] {
  const written: string[] = [];
  const stdout = vi
    .spyOn(process.stdout, "write")
    .mockImplementation((text) => written.push(String(text)) > 0);
  act(createLog(level));
  stdout.mockRestore();
  return written.map((text) => {
    expect(text).toMatch(/^[^\n]+\n$/);
    return JSON.parse(text);
  });
}

describe("the log", () => {
  it("writes one line of JSON an event, with the fields that were bound to it", () => {
    const lines = linesOf("info", (log) => {
      log.with({ requestId: "r1" }).with({ batch: 2 }).info("mails_released", { notices: 3 });
      log.info("two\nlines");
    });
    expect(lines).toEqual([
      {
        level: "info",
        event: "mails_released",
        time: expect.any(String),
        requestId: "r1",
        batch: 2,
        notices: 3,
      },
      { level: "info", event: "two\nlines", time: expect.any(String) },
    ]);
  });

  it("leaves out what is below its level", () => {
    const all = (log: Log) => {
      log.debug("debug");
      log.info("info");
      log.warn("warn");
      log.error("error", "failed");
    };
    expect(linesOf("warn", all).map(({ event }) => event)).toEqual(["warn", "error"]);
    expect(linesOf("silent", all)).toEqual([]);
  });

  it("tells an error with its causes", () => {
    const error = new TypeError("outer", { cause: new Error("inner") });
    expect(linesOf("error", (log) => log.error("failed", error))).toMatchObject([
      { error: { name: "TypeError", message: "outer", stack: error.stack, cause: { message: "inner" } } },
    ]);
  });

  it("names X-Ray's trace of the call, where Lambda tells one", () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    const trace = "1-5759e988-bd862e3fe1be46a994272793";
    vi.stubEnv("_X_AMZN_TRACE_ID", `Root=${trace};Parent=53995c3f42cd8ad8;Sampled=1`);
    expect(linesOf("info", (log) => log.info("asked"))).toMatchObject([{ traceId: trace }]);
    vi.stubEnv("_X_AMZN_TRACE_ID", undefined);
    expect(linesOf("info", (log) => log.info("asked"))[0]).not.toHaveProperty("traceId");
  });
});
