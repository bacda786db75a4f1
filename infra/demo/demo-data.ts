import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { replaceFile } from "#functions/platform/replace-file.ts";
import type { DemoPerson } from "#infra/local/sign-in/people.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { recreateTable } from "#infra/local/table/create-table.ts";
import type { LocalTable } from "#infra/local/table/local-table.ts";

const source = "infra/demo/demo.ts";
const folder = "dist/local";

export interface Demo {
  demoPeople: DemoPerson[];
  loadDemo(environment: Record<string, string>): Promise<{ people: number; listings: number }>;
  /** What draws a file of a demo's photo once it is asked for; all else it leaves alone. */
  photoDrawer(environment: Record<string, string>): (photoId: string, file: string) => Promise<void>;
}

/**
 * The demo data's own module, bundled: it uses views (.tsx), which Node does not read. Its file is named by what is in it,
 * as several processes may make and read it at once.
 */
export async function openDemo(): Promise<Demo> {
  const { outputFiles } = await build({
    entryPoints: [source],
    outfile: join(folder, "demo.mjs"),
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 12);
  const file = join(folder, `demo-${hash}.mjs`);
  await replaceFile(file, contents);
  return (await import(pathToFileURL(resolve(file)).href)) as Demo;
}

/**
 * Loads the demo data into a table that has nothing yet. A load that was cut short is begun anew.
 * @returns whether it was loaded now.
 */
export async function loadDemoOnce(
  { loadDemo }: Demo,
  { endpoint, tableName }: LocalTable,
  environment: Record<string, string>,
  marker: string,
): Promise<boolean> {
  const state = await readFile(marker, "utf8").catch(() => "none");
  if (state === "loading") await recreateTable(endpoint, tableName);
  else if (!(await isEmpty(endpoint, tableName))) return false;
  await writeFile(marker, "loading");
  await loadDemo(environment);
  await writeFile(marker, "loaded");
  return true;
}

async function isEmpty(endpoint: string, tableName: string): Promise<boolean> {
  const { Count } = await callTable<{ Count: number }>(endpoint, "DynamoDB_20120810.Scan", {
    TableName: tableName,
    Limit: 1,
  });
  return Count === 0;
}
