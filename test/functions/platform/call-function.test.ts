import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { callFunction } from "#functions/platform/call-function.ts";
import { Unavailable } from "#shared/errors.ts";

interface Asked {
  url: string | undefined;
  body: string;
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

/** Lambda's own address, as far as the SDK asks it to call a function. */
async function fakeLambda(answer: Answer): Promise<Asked[]> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      asked.push({ url: request.url, body });
      response
        .writeHead(answer.status, { "content-type": "application/json", ...answer.headers })
        .end(answer.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  vi.stubEnv("AWS_ENDPOINT_URL_LAMBDA", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDOFTHEFUNCTION");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret-of-the-function");
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.close();
  });
  return asked;
}

const place = { kind: "lambda", name: "rantau-papers", region: "ap-southeast-3" } as const;

describe("callFunction at Lambda", () => {
  it("gives the event as JSON and hands on the answer", async () => {
    const asked = await fakeLambda({ status: 200, body: `{"pdf":"AAAA"}` });
    expect(await callFunction(place, { number: "引 1" })).toEqual({ pdf: "AAAA" });
    expect(asked).toEqual([
      { url: "/2015-03-31/functions/rantau-papers/invocations", body: `{"number":"引 1"}` },
    ]);
  });

  it("throws by the name of what was thrown there, and tells nothing of what it said", async () => {
    await fakeLambda({
      status: 200,
      headers: { "x-amz-function-error": "Unhandled" },
      body: `{"errorType":"ZodError","errorMessage":"Mei of Harbour Street"}`,
    });
    const failure = await callFunction(place, {}).catch(String);
    expect(failure).toBe("Error: rantau-papers failed: ZodError.");
  });

  it("says that there is no room now where Lambda says so, and hands on what else it refuses", async () => {
    await fakeLambda({
      status: 429,
      headers: { "x-amzn-errortype": "TooManyRequestsException" },
      body: `{"message":"Rate exceeded"}`,
    });
    await expect(callFunction(place, {})).rejects.toThrow(Unavailable);
    await fakeLambda({
      status: 403,
      headers: { "x-amzn-errortype": "AccessDeniedException" },
      body: `{"message":"no"}`,
    });
    await expect(callFunction(place, {})).rejects.toMatchObject({ name: "AccessDeniedException" });
  });
});

describe("callFunction of a file", () => {
  async function written(text: string) {
    const folder = await mkdtemp(join(tmpdir(), "rantau-function-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "index.cjs");
    await writeFile(file, text);
    return file;
  }

  it("takes and gives JSON alone, as Lambda does", async () => {
    const file = await written(
      `exports.handler = async (event) => ({ event, day: new Date(0), left: undefined });`,
    );
    expect(await callFunction({ kind: "file", file }, { a: 1, b: undefined })).toEqual({
      event: { a: 1 },
      day: "1970-01-01T00:00:00.000Z",
    });
  });

  it("reads a newer build anew, and no other", async () => {
    const file = await written(`let calls = 0; exports.handler = async () => ++calls;`);
    const call = () => callFunction({ kind: "file", file }, {});
    expect([await call(), await call()]).toEqual([1, 2]);
    await writeFile(file, `exports.handler = async () => "newer";`);
    await utimes(file, new Date(), new Date(Date.now() + 5_000));
    expect(await call()).toBe("newer");
  });

  it("throws what the handler throws", async () => {
    const file = await written(`exports.handler = async () => { throw new RangeError("too far"); };`);
    await expect(callFunction({ kind: "file", file }, {})).rejects.toThrow("too far");
  });
});
