import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceFile } from "#functions/platform/replace-file.ts";

/** What is kept between starts, below one folder. */
export function dataPaths(folder: string) {
  return {
    folder,
    table: join(folder, "table"),
    blobs: join(folder, "files"),
    outbox: join(folder, "outbox"),
    signIn: join(folder, "sign-in"),
    stripe: join(folder, "stripe.json"),
    signInPeople: join(folder, "sign-in", "people.json"),
    checkpoint: join(folder, "stream-checkpoint.json"),
    deadLetters: join(folder, "dead-letters"),
    lock: join(folder, "running.lock"),
    running: join(folder, "running.json"),
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
  await replaceFile(settings, JSON.stringify(value, undefined, 2), { mode: 0o600 });
}
