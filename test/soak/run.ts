import { spawnSync } from "node:child_process";

/**
 * `npm run soak`: the weather and the kills of test/soak/ whole, five thousand histories of orders and of disputes, ten thousand of their
 * money, and every page in each of four languages, on a fresh build; some three quarters of an hour.
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
for (const [command = "", ...parameters] of steps) {
  const env = { ...process.env, SOAK: "whole" };
  const { status } = spawnSync(command, parameters, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}
