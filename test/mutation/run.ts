import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { judgementOf } from "./judgements.ts";
import { tell } from "./report.ts";

const usage = `npm run mutation -- [--sample 200 | --all] [--seed 1] [--workers 1] [file or folder of shared/ …]

Breaks the rules in shared/ one by one, and asks of each whether the unit tests notice.`;

/** Lists of names are no rules: what is in them is judged by those who know the goods, and by search's own figures. */
const data = [
  "shared/market/search/thesaurus/**",
  "shared/market/nomenclature/goods/**",
  "shared/market/nomenclature/chapters.ts",
  "shared/**/generated/**",
];

/** Per cent of the mutants drawn that must be noticed. */
const mustBeKilled = 85;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "200" },
    all: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(usage);
else process.exitCode = await run();

async function run(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "rantau-mutation-"));
  try {
    const report = join(folder, "report.json");
    await writeFile(join(folder, "stryker.json"), JSON.stringify(settings(folder, report)));
    const stryker = resolve("node_modules/@stryker-mutator/core/bin/stryker.js");
    const [code] = await once(
      spawn(process.execPath, [stryker, "run", join(folder, "stryker.json")], { stdio: "inherit" }),
      "exit",
    );
    if (code !== 0) return 2;
    const { text, score } = tell(JSON.parse(await readFile(report, "utf8")), judgementOf);
    console.log(`${text}\n\nSeed ${values.seed}; at least ${mustBeKilled} % must be killed.`);
    return score >= mustBeKilled ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Stryker works on a copy of the tree in the temporary folder; `tsconfigFile` keeps it from TypeScript's old API. */
function settings(folder: string, report: string): object {
  const chosen = positionals.map((it) => (it.endsWith(".ts") ? it : `${it.replace(/\/$/, "")}/**/*.ts`));
  return {
    mutate: [...(chosen.length > 0 ? chosen : ["shared/**/*.ts"]), ...data.map((it) => `!${it}`)],
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts", related: true },
    plugins: ["@stryker-mutator/vitest-runner", resolve("test/mutation/sample.ts")],
    checkers: ["sample"],
    sample: { seed: values.seed, ...(values.all ? {} : { size: Number(values.sample) }) },
    // One for the checker.
    concurrency: 2 * Number(values.workers),
    coverageAnalysis: "perTest",
    timeoutMS: 30_000,
    // The first run goes through all tests with all mutants counting: slow, where the machine has other work.
    dryRunTimeoutMinutes: 30,
    tsconfigFile: "none.json",
    disableTypeChecks: false,
    tempDirName: join(folder, "sandbox"),
    ignorePatterns: ["dist", "cdk.out", ".rantau", "test/mutation/!(*.config).ts"],
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: report },
    warnings: { slow: false, unknownOptions: false },
    thresholds: { high: 100, low: 0, break: null },
  };
}
