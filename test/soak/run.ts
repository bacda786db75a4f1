import { spawnSync } from "node:child_process";

/** `npm run soak`: the weather and the kills of test/soak/ whole, on a fresh build; some ten minutes. */
const steps = [
  ["node", "infra/build/generate.ts"],
  ["node", "infra/build/bundle.ts"],
  ["vitest", "run", "--project", "table", "test/soak"],
];
for (const [command = "", ...parameters] of steps) {
  const env = { ...process.env, SOAK: "whole" };
  const { status } = spawnSync(command, parameters, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}
