import { Conflict } from "#shared/errors.ts";
import type { Blobs, PutOptions } from "./blobs.ts";

/** Puts a blob where none is yet: an earlier try of the same event wrote the one that is there. */
export async function putFirst(
  blobs: Blobs,
  key: string,
  bytes: Uint8Array,
  options: Omit<PutOptions, "ifMatch">,
): Promise<void> {
  try {
    await blobs.put(key, bytes, { ...options, ifMatch: null });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

/** Deletes all below a prefix that holds no more than one list does. */
export async function removeAll(blobs: Blobs, prefix: string): Promise<void> {
  await Promise.all((await blobs.list(prefix)).map((key) => blobs.remove(key)));
}
