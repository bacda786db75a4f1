import type { ExamplesOf } from "#test/support/every-slice/example.ts";

const query = "?destination=MY&entity=company";

/** What the routes of the papers that are needed are tried with. */
export const examples: ExamplesOf = async () => ({
  "GET /needed-papers": { query },
});
