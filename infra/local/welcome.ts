import { relative } from "node:path";
import type { Rantau } from "./rantau.ts";

/** What a newcomer needs to know, printed once everything answers. */
export function welcomeText(rantau: Rantau, dataFolder: string, elapsedMs: number): string {
  const { url, demoPeople, outboxFolder, timings } = rantau;
  const parts = Object.entries(timings).map(([name, ms]) => `${name} ${seconds(ms)}`);
  const width = Math.max(...demoPeople.map(({ name }) => name.length));
  const people = demoPeople.map(
    ({ name, roles, email }) => `    ${name.padEnd(width)}  ${roles.join(", ") || "new here"}  ${email}`,
  );
  return [
    "",
    `  Rantau is ready: ${url}`,
    "",
    "  Sign in as one of these, without a password:",
    ...people,
    "",
    `  Mail lands in    ${shortPath(outboxFolder)}  and at ${url}/outbox`,
    `  Data is kept in  ${shortPath(dataFolder)}`,
    "  Stop with Ctrl-C. Forget all data with npm run reset.",
    "",
    `  Ready after ${seconds(elapsedMs)} (${parts.join(", ")}).`,
    "",
  ].join("\n");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
