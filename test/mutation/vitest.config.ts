import { defineConfig } from "vitest/config";

/** The unit tests, but for those that read the sources' text, which a mutation run has filled with its mutants. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    testTimeout: 60_000,
    setupFiles: ["test/support/setup.ts"],
    include: ["test/{docs,shared,web}/**/*.test.{ts,tsx}"],
    exclude: ["test/web/messages.test.ts"],
  },
});
