import { spawnSync } from "node:child_process";

/**
 * `npm run soak`: the weather and the kills of test/soak/ whole, five thousand histories of orders and of disputes, ten thousand of their
 * money, every test of the functions on the real engine, and every page in each of four languages, on a fresh build; more than an hour.
 */
const steps = [
  ["node", "infra/build/generate.ts"],
  ["node", "infra/build/bundle.ts"],
  ["vitest", "run", "--project", "weather", "test/soak"],
  ["vitest", "run", "--project", "table", "test/functions/trade/orders/order-histories.test.ts"],
  ["vitest", "run", "--project", "table", "test/functions/trade/disputes/dispute-histories.test.ts"],
  ["vitest", "run", "--project", "table", "test/functions/money/money-histories.test.ts"],
  ["vitest", "run", "--project", "journeys", "test/journeys/demo.test.ts"],
];
const onEngine = ["vitest", "run", "--project", "table"];

for (const step of steps) run(step, { SOAK: "whole" });
run(onEngine, { TEST_TABLE: "engine" });

function run([command = "", ...parameters]: string[], more: Record<string, string>): void {
  const env = { ...process.env, ...more };
  const { status } = spawnSync(command, parameters, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}
