import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

const shared = { environment: "node" as const, setupFiles: ["test/support/setup.ts"] };
/** Reading our modules anew for each file takes a second of a core. What they keep is in decision 040. */
const inOneProcess = { isolate: false };
/** A real table engine for each worker, and a table of its own for each world. */
const onTable = {
  setupFiles: [...shared.setupFiles, "test/support/drop-worlds.ts"],
  globalSetup: ["test/support/table-server.ts"],
};

/** A table that is throttled, silent or written to from all sides, a product that is killed: waiting is most of it. */
const whatWaits = [
  "test/soak/*.test.ts",
  "test/functions/platform/table-weather.test.ts",
  "test/functions/money/ledger/ledger.test.ts",
];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          ...inOneProcess,
          name: "unit",
          include: ["test/*.test.ts", "test/{docs,shared,web}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...onTable,
          ...inOneProcess,
          name: "table",
          include: ["test/functions/**/*.test.{ts,tsx}"],
          exclude: ["test/functions/market/search/engine/**", ...whatWaits],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...onTable,
          ...inOneProcess,
          name: "weather",
          include: whatWaits,
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
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...inOneProcess,
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
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
