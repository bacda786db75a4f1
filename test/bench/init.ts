import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { lambdaEnvironment } from "#test/support/lambda-environment.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 40);

/** What Lambda's runtime does before the first event: reads the function, then asks for the event. */
const ownRuntime = `
const { join } = require("node:path");
const http = require("node:http");
const { handler } = require(join(process.env.LAMBDA_TASK_ROOT, "index.cjs"));
if (typeof handler !== "function") throw new Error("No handler.");
const files = Object.keys(require.cache).filter((file) => file !== __filename);
const headers = { "x-cpu": JSON.stringify(process.threadCpuUsage()), "x-files": JSON.stringify(files) };
http.get("http://" + process.env.AWS_LAMBDA_RUNTIME_API + "/2018-06-01/runtime/invocation/next", { headers });
`;

interface Start {
  milliseconds: number;
  mainThreadMilliseconds: number;
  files: string[];
}

/**
 * `npm run bench init [folder]`: each built function's start, from its process's spawn until it asks for the first
 * event, beside an empty function's in the same rounds. `folder` is another build than `dist/functions`. With
 * `BENCH_RUNTIME=…/aws-lambda-ric/index.mjs`, AWS's own runtime client asks; it needs a compiler to be installed.
 */
export async function run() {
  const scratch = await mkdtemp(join(tmpdir(), "rantau-bench-"));
  const empty = join(scratch, "empty");
  await mkdir(empty);
  await writeFile(join(empty, "index.cjs"), "exports.handler = async () => ({});");
  await writeFile(join(scratch, "runtime.cjs"), ownRuntime);
  const runtime = process.env.BENCH_RUNTIME ?? join(scratch, "runtime.cjs");
  const folders = { empty, ...functionFolders(process.argv[3] ?? "dist/functions") };
  const starter = await openStarter(runtime);

  const starts = new Map<string, Start[]>(Object.keys(folders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, folder] of Object.entries(folders)) starts.get(name)?.push(await starter.start(folder));

  const least = mediansOf(starts.get("empty") ?? []);
  const figures = Object.fromEntries(
    [...starts].map(([name, samples]) => {
      const { ms, mainThreadMs, kilobytes } = mediansOf(samples);
      const it = {
        ms,
        timesEmpty: rounded(ms / least.ms),
        mainThreadMs,
        mainThreadTimesEmpty: rounded(mainThreadMs / least.mainThreadMs),
        kilobytes,
      };
      console.log(`${name.padEnd(12)} ${line(it)}`);
      return [name, it];
    }),
  );
  starter.close();
  await rm(scratch, { recursive: true });
  return figures;
}

interface Figures {
  ms: number;
  timesEmpty: number;
  mainThreadMs: number;
  mainThreadTimesEmpty: number;
  kilobytes: number;
}

/** AWS's runtime client tells the time alone. */
function line({ ms, timesEmpty, mainThreadMs, mainThreadTimesEmpty, kilobytes }: Figures): string {
  const time = `${ms} ms, ${timesEmpty} × empty`;
  return Number.isNaN(mainThreadMs)
    ? time
    : `${time}; CPU of its main thread ${mainThreadMs} ms, ${mainThreadTimesEmpty} × empty; reads ${kilobytes} KB`;
}

function functionFolders(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (names.length === 0) throw new Error(`Nothing is built in ${folder}: npm run build.`);
  return Object.fromEntries(names.map((name) => [name, resolve(folder, name)]));
}

/** Lambda's side: gives no event, but tells when one was asked for. */
async function openStarter(runtime: string) {
  let onAsked: (request: IncomingMessage) => void = () => {};
  const server = createServer((request, response) => {
    if (request.url?.endsWith("/invocation/next")) return onAsked(request);
    response.writeHead(202).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;

  async function start(folder: string): Promise<Start> {
    const begun = performance.now();
    const child = spawn(process.execPath, [runtime, "index.handler"], {
      cwd: folder,
      env: {
        ...lambdaEnvironment,
        AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
        AWS_LAMBDA_FUNCTION_NAME: "bench",
        AWS_LAMBDA_FUNCTION_VERSION: "1",
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "1769",
        AWS_LAMBDA_LOG_GROUP_NAME: "bench",
        AWS_LAMBDA_LOG_STREAM_NAME: "bench",
        LAMBDA_TASK_ROOT: folder,
        _HANDLER: "index.handler",
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const { headers } = await Promise.race([asked(), ended(child, folder)]);
    const milliseconds = performance.now() - begun;
    const closed = new Promise((done) => child.once("close", done));
    child.kill("SIGKILL");
    await closed;
    const cpu = JSON.parse(String(headers["x-cpu"] ?? "{}"));
    return {
      milliseconds,
      mainThreadMilliseconds: (cpu.user + cpu.system) / 1000,
      files: JSON.parse(String(headers["x-files"] ?? "[]")),
    };
  }

  const asked = () =>
    new Promise<IncomingMessage>((done) => {
      onAsked = done;
    });
  return { start, close: () => server.close() };
}

function ended(child: ChildProcess, folder: string): Promise<never> {
  return new Promise((_, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`${folder} ended with ${code} before its first event.`)));
  });
}

function mediansOf(starts: Start[]) {
  const bytes = (starts[0]?.files ?? []).reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    ms: median(starts.map(({ milliseconds }) => milliseconds)),
    mainThreadMs: median(starts.map(({ mainThreadMilliseconds }) => mainThreadMilliseconds)),
    kilobytes: Math.round(bytes / 1000),
  };
}

function median(samples: number[]): number {
  return rounded(samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
