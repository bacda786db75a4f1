import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { DemoPerson } from "#infra/local/sign-in/people.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { recreateTable } from "#infra/local/table/create-table.ts";
import type { LocalTable } from "#infra/local/table/local-table.ts";

const source = "infra/demo/demo.ts";
const bundle = "dist/local/demo.mjs";

export interface Demo {
  demoPeople: DemoPerson[];
  loadDemo(environment: Record<string, string>): Promise<{ people: number; listings: number }>;
}

/** The demo data's own module, bundled: it uses views (.tsx), which Node does not read. */
export async function openDemo(): Promise<Demo> {
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    sourcemap: true,
    logLevel: "warning",
  });
  return (await import(pathToFileURL(resolve(bundle)).href)) as Demo;
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
