import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take longest, by the wall or by what they wait for. They begin first, so that none is left to run alone in
 * the end; a fresh clone knows no durations yet.
 */
const longest = [
  "journeys/demo.test.ts",
  "journeys/main-job.test.ts",
  "soak/kills.test.ts",
  "infra/local/start.test.ts",
  "infra/demo/load-demo.test.ts",
  "functions/money/ledger/ledger.test.ts",
  "functions/every-slice.test.ts",
];

/** Project by project, as a worker begins anew with a file of another; in each the longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
    return [...Map.groupBy(sorted, ({ project }) => project.name).values()].flat();
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((path) => moduleId.endsWith(`/test/${path}`));
  return at < 0 ? longest.length : at;
}
