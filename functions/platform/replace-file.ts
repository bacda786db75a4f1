import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file in one step, with the folders above it: whoever reads finds what was there before or all of this. Parts
 * are written one after the other.
 */
export async function replaceFile(
  path: string,
  contents: string | Uint8Array | (string | Uint8Array)[],
  { mode }: { mode?: number } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, contents, { flag: "wx", mode });
  await rename(temporary, path);
}
