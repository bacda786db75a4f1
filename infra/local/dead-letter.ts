import { join } from "node:path";
import { replaceFile } from "#functions/platform/replace-file.ts";

interface Failed {
  /** What it is called among the others. */
  name: string;
  error: unknown;
  /** The event itself, whole: `npm run dead-letters:replay` gives it to its function again. */
  what: { record: unknown } | { upload: unknown };
}

/** Puts aside what failed each time. Answers the file. */
export async function writeDeadLetter(folder: string, { name, error, what }: Failed): Promise<string> {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const file = letterFile(folder, name);
  const letter = { reason, at: new Date().toISOString(), ...what };
  await replaceFile(file, JSON.stringify(letter, undefined, 2), { mode: 0o600 });
  return file;
}

export function letterFile(folder: string, name: string): string {
  return join(folder, `${name.replaceAll(/[^\w.-]/g, "-")}.json`);
}
