import type { TestProject } from "vitest/node";
import { startLocalTable } from "#infra/local/table/local-table.ts";

declare module "vitest" {
  interface ProvidedContext {
    tableEndpoint: string;
  }
}

/** One real table engine for the whole run; each test file makes its own table in it. */
export default async function setup(project: TestProject) {
  const table = await startLocalTable();
  project.provide("tableEndpoint", table.endpoint);
  return () => table.stop();
}
