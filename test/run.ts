import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The whole proof, step by step: generated files, format and lint, types, build, the CDK synth, and every suite, the
 * browser's journeys among them. Ends with one line of counts: each test is one, and so is each step that is no suite.
 */
interface Step {
  name: string;
  command: string[];
  /** The step runs test suites; their own results are counted. */
  isSuite?: true;
}

/** What all else stands on. */
const first: Step[] = [
  { name: "generate", command: ["node", "infra/build/generate.ts"] },
  { name: "build", command: ["node", "infra/build/bundle.ts"] },
];

/** What mostly waits, or is light: these have a worker of their own, which fills the waits of the others' two. */
const aside = ["weather", "infra", "unit"];

/** Beside each other, each step after the one before it. */
const lanes: Step[][] = [
  [{ name: "suites", command: ["vitest", "run", ...projects("!")], isSuite: true }],
  [
    { name: "format and lint", command: ["npm", "run", "--silent", "lint"] },
    { name: "types", command: ["npm", "run", "--silent", "types"] },
    { name: "synth", command: ["cdk", "synth", "--quiet"] },
    { name: "suites aside", command: ["vitest", "run", ...projects(""), "--maxWorkers", "1"], isSuite: true },
  ],
];

const counts = { passed: 0, failed: 0, skipped: 0 };
const folder = await mkdtemp(join(tmpdir(), "rantau-results-"));
// Many tests start programs of ours: each begins with half the work where the compiled modules lie ready.
process.env.NODE_COMPILE_CACHE ??= join(folder, "compiled");
// The bundler and the type checker are written in Go, and look for what they need no more a quarter as often.
process.env.GOGC ??= "400";

await takeInTurn(first);
await Promise.all(lanes.map(takeInTurn));

await rm(folder, { recursive: true });
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function takeInTurn(steps: Step[]): Promise<void> {
  for (const step of steps) await take(step);
}

async function take({ name, command, isSuite }: Step): Promise<void> {
  const results = join(folder, `${name}.json`);
  const reporters = isSuite ? ["--reporter=dot", "--reporter=json", `--outputFile.json=${results}`] : [];
  const started = performance.now();
  const isDone = await run([...command, ...reporters]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isDone ? "✓" : "✗"} ${name} (${seconds} s)\n`);
  if (isSuite) await countResults(results, isDone);
  else counts[isDone ? "passed" : "failed"]++;
}

function projects(sign: "" | "!"): string[] {
  return aside.flatMap((name) => ["--project", `${sign}${name}`]);
}

function run([command = "", ...options]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, options, { stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** A run that ended badly without a failed test (a crash, an unhandled error, a file that did not load) counts as one. */
async function countResults(path: string, isDone: boolean): Promise<void> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  const found = text ? JSON.parse(text) : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  counts.passed += found.numPassedTests;
  counts.failed += found.numFailedTests === 0 && !isDone ? 1 : found.numFailedTests;
  counts.skipped += found.numPendingTests;
}
