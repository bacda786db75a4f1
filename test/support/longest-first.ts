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
  "functions/money/ledger/ledger.test.ts",
  "functions/every-slice.test.ts",
  "infra/demo/load-demo.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((path) => moduleId.endsWith(`/test/${path}`));
      return at < 0 ? longest.length : at;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
