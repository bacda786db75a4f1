import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export interface Running {
  child: ChildProcess;
  /** All that it has said so far. */
  output(): string;
  /** Settles once it has said this. @throws where it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  ended: Promise<number | null>;
}

/** A script of ours as its own process. */
export function run(script: string, environment: NodeJS.ProcessEnv = {}, parameters: string[] = []): Running {
  return runCommand([resolve("node_modules/.bin/node"), script, ...parameters], environment);
}

export function runCommand(
  [command = "", ...parameters]: string[],
  environment: NodeJS.ProcessEnv = {},
): Running {
  const child = spawn(command, parameters, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    child,
    ended,
    output: () => text,
    async says(pattern) {
      for (;;) {
        const match = pattern.exec(text);
        if (match) return match;
        if (child.exitCode !== null || child.signalCode !== null) {
          await ended;
          const last = pattern.exec(text);
          if (last) return last;
          throw new Error(`${command} ${parameters.join(" ")} ended without saying ${pattern}:\n${text}`);
        }
        await Promise.race([once(child.stdout, "data"), once(child.stderr, "data"), ended]);
      }
    },
  };
}

/** The processes below one, by what the kernel says of each one's parent. */
export async function descendants(pid: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir("/proc")) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, "utf8").catch(() => "") : "";
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const found = [pid];
  for (const above of found) for (const [child, parent] of parents) if (parent === above) found.push(child);
  return found.slice(1);
}

/** Settles when none of the processes is left. @throws after 10 s, naming those that are. */
export async function gone(pids: number[]): Promise<void> {
  const deadline = Date.now() + 10_000;
  let left = pids;
  while (left.length > 0) {
    if (Date.now() > deadline) throw new Error(`Still there: ${left.join(", ")}`);
    await delay(20);
    const states = await Promise.all(
      left.map((pid) => readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")),
    );
    left = left.filter((_, at) => states[at] !== "" && !/^\d+ \(.*\) Z/s.test(states[at] ?? ""));
  }
}
