import { renameSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import type { DataPaths } from "./data-folder.ts";

/** Who runs on a folder, as far as it has said so. */
interface Holder {
  pid?: number;
  url?: string;
  tableEndpoint?: string;
}

export class AlreadyRunning extends Error {
  constructor(folder: string, { pid, url }: Holder) {
    super(
      `Rantau already runs on the data in ${folder}${url ? `, at ${url}` : ""}${pid ? ` (process ${pid})` : ""}. ` +
        "Stop that one first, or set RANTAU_DATA to another folder.",
    );
    this.name = "AlreadyRunning";
  }
}

export interface FolderLock {
  /** Says where the holder and its table answer, once they do. */
  announce(at: { url: string; tableEndpoint: string }): void;
  release(): Promise<void>;
}

/**
 * Takes the folder for this process, until it is released or the process ends, however it ends.
 * @throws AlreadyRunning
 */
export async function lockFolder(paths: DataPaths): Promise<FolderLock> {
  await mkdir(paths.folder, { recursive: true });
  const held = takeLock(paths.lock);
  if (!held) throw new AlreadyRunning(paths.folder, await readHolder(paths));
  function say(holder: Holder): void {
    writeFileSync(`${paths.running}.new`, JSON.stringify(holder));
    renameSync(`${paths.running}.new`, paths.running);
  }
  // At once, so that nobody takes what a killed one left for the words of this one.
  say({ pid: process.pid });
  return {
    announce: (at) => say({ pid: process.pid, ...at }),
    async release() {
      await rm(paths.running, { force: true });
      held.close();
    },
  };
}

/** Who runs on the folder, if anybody does. */
export async function runningOn(paths: DataPaths): Promise<Holder | undefined> {
  if (!(await stat(paths.lock).catch(() => undefined))) return undefined;
  const free = takeLock(paths.lock);
  free?.close();
  return free ? undefined : readHolder(paths);
}

const sqliteBusy = 5;

/**
 * SQLite's lock on a file, which the kernel takes back when its process is gone: nothing of it can be left behind.
 * The file stays, empty: removing it would let a second one lock another file of that name.
 */
function takeLock(path: string): DatabaseSync | undefined {
  // Long enough for `runningOn` to let go again.
  const file = new DatabaseSync(path, { timeout: 100 });
  try {
    file.exec("BEGIN EXCLUSIVE");
    return file;
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) return undefined;
    throw error;
  }
}

async function readHolder({ running }: DataPaths): Promise<Holder> {
  try {
    return JSON.parse(await readFile(running, "utf8")) as Holder;
  } catch {
    return {};
  }
}
