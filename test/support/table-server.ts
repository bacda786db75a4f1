import type { TestProject } from "vitest/node";
import { startLocalTable } from "#infra/local/table/local-table.ts";

declare module "vitest" {
  interface ProvidedContext {
    tableEndpoints: string[];
  }
}

/**
 * A real table engine for each worker; each test file makes its own table in it. Under writes to several tables at
 * once the local engine is slow, and gives out stream iterators that it refuses later.
 */
export default async function setup(project: TestProject) {
  const workers = Array.from({ length: project.config.maxWorkers });
  const tables = await Promise.all(workers.map(() => startLocalTable()));
  project.provide(
    "tableEndpoints",
    tables.map(({ endpoint }) => endpoint),
  );
  return () => Promise.all(tables.map((table) => table.stop())).then(() => undefined);
}
