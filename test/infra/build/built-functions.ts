import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Metafile } from "esbuild";
import { buildIfChanged } from "#infra/build/bundle.ts";
import { contentsFile } from "#infra/build/functions.ts";
import { lambdaEnvironment } from "#test/support/lambda-environment.ts";

export interface BuiltFunctions {
  folder: string;
  /** What each function's files really carry, by the modules' paths. */
  inputs: Map<string, Metafile["inputs"]>;
  /** Which modules lie in each of a function's files, by the file's name. */
  files: Map<string, Map<string, string[]>>;
}

/** All functions as the build leaves them for the deployment, made anew where a source has changed since. */
export async function buildFunctions(): Promise<BuiltFunctions> {
  await buildIfChanged();
  const folder = resolve("dist/functions");
  const inputs: BuiltFunctions["inputs"] = new Map();
  const files: BuiltFunctions["files"] = new Map();
  for (const name of await readdir(folder)) {
    const contents = await readFile(join(folder, "../maps", name, contentsFile), "utf8");
    const metafile: Metafile = JSON.parse(contents);
    const outputs = Object.entries(metafile.outputs).filter(([, it]) => it.entryPoint);
    const carried = new Set(outputs.flatMap(([, it]) => Object.keys(it.inputs)));
    const kept = Object.entries(metafile.inputs).filter(([file]) => carried.has(file));
    inputs.set(name, Object.fromEntries(kept));
    files.set(name, new Map(outputs.map(([file, it]) => [basename(file), Object.keys(it.inputs)])));
  }
  return { folder, inputs, files };
}

/** What a script may use: what has been read, how to `tell`, and the gateway's event for a page. */
const tools = `
const read = () => Object.keys(require.cache).map((file) => require("node:path").basename(file));
const bytesRead = () => Object.keys(require.cache).reduce((sum, file) => sum + require("node:fs").statSync(file).size, 0);
const tell = (it) => require("node:fs").writeSync(1, "\\n" + JSON.stringify(it) + "\\n");
const get = (path) => ({
  version: "2.0", routeKey: "$default", rawPath: path, rawQueryString: "", isBase64Encoded: false,
  headers: { host: "rantau.example", accept: "text/html" },
  requestContext: { http: { method: "GET", path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1" }, stage: "$default" },
});
`;

/** Runs a script in a process of its own, as Lambda starts one, in a function's folder; what it tells last. */
export async function inFunction<T>(
  folder: string,
  script: string,
  environment: Record<string, string> = lambdaEnvironment,
): Promise<T> {
  const program = `${tools}(async () => { ${script} })().then(() => process.exit(0));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", program], {
    cwd: folder,
    env: environment,
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}
