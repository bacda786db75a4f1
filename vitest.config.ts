import { defineConfig } from "vitest/config";

const shared = { environment: "node" as const, setupFiles: ["test/support/setup.ts"] };

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
          name: "table",
          include: ["test/functions/**/*.test.{ts,tsx}"],
          exclude: ["test/functions/market/search/engine/**"],
          globalSetup: ["test/support/table-server.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
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
          name: "soak",
          include: ["test/soak/**/*.test.ts"],
          globalSetup: ["test/support/table-server.ts"],
          fileParallelism: false,
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
