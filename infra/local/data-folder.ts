import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What is kept between starts, below one folder. */
export function dataPaths(folder: string) {
  return {
    folder,
    table: join(folder, "table"),
    blobs: join(folder, "files"),
    outbox: join(folder, "outbox"),
    signIn: join(folder, "sign-in"),
    signInPeople: join(folder, "sign-in", "people.json"),
    checkpoint: join(folder, "stream-checkpoint.json"),
    deadLetters: join(folder, "dead-letters"),
    lock: join(folder, "running.json"),
    settings: join(folder, "settings.json"),
    demo: join(folder, "demo.json"),
  };
}
export type DataPaths = ReturnType<typeof dataPaths>;

/** Made once for each data folder. */
export interface Settings {
  cursorKey: string;
  /** Without it the sealed fields of this folder's table cannot be read. */
  sealKeys: string;
  uploadKey: string;
  /** Where the sign-in provider first listened: people are known by its address, so it must stay. */
  signInPort?: number;
}

export async function readSettings({ settings }: DataPaths): Promise<Settings> {
  const known = await readFile(settings, "utf8").catch(() => "{}");
  const key = () => randomBytes(32).toString("base64url");
  // A folder from before a key was needed gets it now.
  return { cursorKey: key(), sealKeys: key(), uploadKey: key(), ...(JSON.parse(known) as Partial<Settings>) };
}

export async function writeSettings({ settings }: DataPaths, value: Settings): Promise<void> {
  await writeFile(`${settings}.new`, JSON.stringify(value, undefined, 2), { mode: 0o600 });
  await chmod(`${settings}.new`, 0o600);
  await rename(`${settings}.new`, settings);
}

export class AlreadyRunning extends Error {
  constructor(folder: string, { pid, url }: Holder) {
    super(
      `Rantau already runs on the data in ${folder}${url ? `, at ${url}` : ""} (process ${pid}). ` +
        "Stop that one first, or set RANTAU_DATA to another folder.",
    );
    this.name = "AlreadyRunning";
  }
}

interface Holder {
  pid: number;
  startedAt: string;
  url?: string;
  tableEndpoint?: string;
}

export interface FolderLock {
  /** Says where the holder and its table answer, once they do. */
  announce(at: { url: string; tableEndpoint: string }): Promise<void>;
  release(): Promise<void>;
}

const heldHere = new Set<string>();
/** How long a start may take before one that answers nowhere counts as dead. */
const startSeconds = 120;

/**
 * Takes the folder for this process. A lock whose process is gone, or whose number now belongs to another program, is
 * taken over. @throws AlreadyRunning
 */
export async function lockFolder({ folder, lock }: DataPaths): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const mine: Holder = { pid: process.pid, startedAt: new Date().toISOString() };
  while (!(await claim(lock, mine))) {
    const text = await readFile(lock, "utf8").catch(() => "");
    const holder = parseHolder(text);
    if (holder && (await isAlive(holder, lock))) throw new AlreadyRunning(folder, holder);
    await dropStale(lock, text);
  }
  heldHere.add(lock);
  return {
    async announce(at) {
      await writeFile(`${lock}.new`, JSON.stringify({ ...mine, ...at }));
      await rename(`${lock}.new`, lock);
    },
    async release() {
      heldHere.delete(lock);
      await rm(lock, { force: true });
    },
  };
}

/** Who runs on the folder, if anybody does. */
export async function runningOn({ lock }: DataPaths): Promise<Holder | undefined> {
  const holder = parseHolder(await readFile(lock, "utf8").catch(() => ""));
  return holder && (await isAlive(holder, lock)) ? holder : undefined;
}

/** A link appears whole or not at all. */
async function claim(lock: string, holder: Holder): Promise<boolean> {
  const own = `${lock}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(own, JSON.stringify(holder));
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own);
  }
}

/** Two may find the same stale lock: whoever then moves away a fresh one puts it back. */
async function dropStale(lock: string, seen: string): Promise<void> {
  const aside = `${lock}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const moved = await rename(lock, aside).then(
    () => readFile(aside, "utf8"),
    () => undefined,
  );
  if (moved === undefined) return;
  if (moved === seen) await rm(aside);
  else await rename(aside, lock);
}

async function isAlive(holder: Holder, lock: string): Promise<boolean> {
  if (holder.pid === process.pid) return heldHere.has(lock);
  if (!hasProcess(holder.pid)) return false;
  if (!holder.url) return Date.now() - Date.parse(holder.startedAt) < startSeconds * 1000;
  return fetch(`${holder.url}/_running`, { signal: AbortSignal.timeout(3000) })
    .then((response) => response.text())
    .then(
      (pid) => Number(pid) === holder.pid,
      () => false,
    );
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}
