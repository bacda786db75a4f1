import { createHash, randomBytes } from "node:crypto";
import * as z from "zod";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import { Conflict } from "#shared/errors.ts";
import { indexFormat } from "./schema.ts";

const folder = "search";
const manifestKey = `${folder}/current.json`;

/** Which index file is the current one. It alone is written over, and only by whoever read it last. */
const Manifest = z.object({
  format: z.int(),
  version: z.int(),
  key: z.string(),
  sha256: z.string(),
  builtAt: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest as it was read; `etag` is null where there is none. */
export interface Current {
  manifest: Manifest | undefined;
  etag: string | null;
}

/** The index files in the blob store. */
export function publishedIndex(blobs: Blobs) {
  return {
    /** A manifest that cannot be read counts as none, to be written over. */
    async current(): Promise<Current> {
      const blob = await blobs.get(manifestKey);
      if (!blob) return { manifest: undefined, etag: null };
      const manifest = Manifest.safeParse(jsonIn(blob.bytes)).data;
      return { manifest, etag: blob.etag };
    },

    /** @throws Error where the file is gone, of another format or not what the manifest says. */
    async read({ key, sha256, format }: Manifest): Promise<Uint8Array> {
      if (format !== indexFormat) throw new Error(`The index is of format ${format}, not ${indexFormat}.`);
      const blob = await blobs.get(key);
      if (!blob) throw new Error(`There is no ${key}.`);
      if (digest(blob.bytes) !== sha256) throw new Error(`${key} is not as it was written.`);
      return blob.bytes;
    },

    /** Makes a file the current one. @throws Conflict `blob_changed` where another one became it meanwhile. */
    async publish(bytes: Uint8Array, { manifest, etag }: Current, now: Date): Promise<Manifest> {
      const version = (manifest?.version ?? 0) + 1;
      const key = `${folder}/index-${String(version).padStart(9, "0")}-${randomBytes(6).toString("hex")}.db`;
      const made = { format: indexFormat, version, key, sha256: digest(bytes), builtAt: now.toISOString() };
      await blobs.put(key, bytes, { contentType: "application/vnd.sqlite3", ifMatch: null });
      try {
        const body = Buffer.from(JSON.stringify(made));
        await blobs.put(manifestKey, body, { contentType: "application/json", ifMatch: etag });
      } catch (error) {
        if (error instanceof Conflict) await blobs.remove(key);
        throw error;
      }
      await this.removeBefore(version - 1);
      return made;
    },

    /** The last but one stays: a reader may be fetching it. Newer ones may be another builder's, not yet current. */
    async removeBefore(version: number): Promise<void> {
      for (const key of await blobs.list(`${folder}/index-`)) {
        const [, number] = /index-(\d{9})-/.exec(key) ?? [];
        if (number !== undefined && Number(number) < version) await blobs.remove(key);
      }
    },
  };
}
export type PublishedIndex = ReturnType<typeof publishedIndex>;

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
