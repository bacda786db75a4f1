import { defineConfig } from "vitest/config";

const shared = { environment: "node" as const, setupFiles: ["test/support/setup.ts"] };
/** A real table engine for each worker, and a table of its own for each world. */
const onTable = {
  setupFiles: [...shared.setupFiles, "test/support/drop-worlds.ts"],
  globalSetup: ["test/support/table-server.ts"],
};

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          include: ["test/*.test.ts", "test/{docs,shared,web}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...onTable,
          name: "table",
          include: ["test/functions/**/*.test.{ts,tsx}"],
          exclude: ["test/functions/market/search/engine/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          setupFiles: [...shared.setupFiles, "test/support/drop-stores.ts"],
          name: "search",
          include: ["test/functions/market/search/engine/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "infra",
          include: ["test/infra/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...onTable,
          name: "soak",
          include: ["test/soak/**/*.test.ts"],
          testTimeout: process.env.SOAK ? 1_800_000 : 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
