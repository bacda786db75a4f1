import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const prefix = "rantau-search-";
/** Our folders by name: the process that made them, and what `mkdtemp` put behind. */
const ours = new RegExp(`^${prefix}(?:(\\d+)-)?\\w+$`);
/** Folders of versions that did not name their process. */
const namelessLastsMs = 24 * 3600 * 1000;

/** A new folder for copies of the index; those that processes which were killed left behind are removed. */
export async function makeOwnFolder(root = tmpdir()): Promise<string> {
  await sweep(root).catch(() => undefined);
  return mkdtemp(join(root, `${prefix}${process.pid}-`));
}

async function sweep(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const found = ours.exec(name);
    if (!found) continue;
    const folder = join(root, name);
    if (await isLeftBehind(folder, Number(found[1]))) await rm(folder, { recursive: true, force: true });
  }
}

async function isLeftBehind(folder: string, pid: number): Promise<boolean> {
  const madeAtMs = (await stat(folder)).birthtimeMs;
  if (Number.isNaN(pid)) return madeAtMs < Date.now() - namelessLastsMs;
  // On Lambda the next process often has the number of the one before.
  if (pid === process.pid) return madeAtMs < Date.now() - process.uptime() * 1000;
  return !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
