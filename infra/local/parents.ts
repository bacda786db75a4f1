import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const everyMs = 500;

/**
 * Calls back when npm, which started us, is gone without having told us: it may have been killed, or the shell that it
 * puts between itself and us. Started without npm, we are our own.
 */
export async function whenOrphaned(leave: () => void): Promise<void> {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parents = await npmAndItsShell();
  const timer = setInterval(() => {
    if (parents.every(isAlive) && process.ppid === parents[0]) return;
    clearInterval(timer);
    leave();
  }, everyMs);
  timer.unref();
}

async function npmAndItsShell(): Promise<number[]> {
  const { ppid } = process;
  const { stdout } = await run("ps", ["-o", "ppid=,comm=", "-p", String(ppid)]).catch(() => ({ stdout: "" }));
  const [, above, command = ""] = /^\s*(\d+)\s+(.*?)\s*$/.exec(stdout) ?? [];
  const isShell = /(^|\/|-)(sh|dash|bash|zsh)$/.test(command);
  return isShell && above ? [ppid, Number(above)] : [ppid];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
