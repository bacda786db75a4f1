import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { Conflict, Forbidden, TooLarge } from "#shared/errors.ts";
import { replaceFile } from "../replace-file.ts";
import { checkKey, checkRedirect } from "./blob-keys.ts";
import type { Blob, Blobs, UploadRules } from "./blobs.ts";

interface FolderBlobsOptions {
  folder: string;
  /** Signs upload forms. */
  uploadKey: string;
  siteUrl: string;
}

export interface FolderBlobs extends Blobs {
  /**
   * Takes what a form of `uploadForm` posts.
   * @throws Forbidden `upload_refused` for a form that is not ours or has expired; TooLarge `file_too_large`.
   */
  acceptUpload(fields: Record<string, string>, bytes: Uint8Array, now: Date): Promise<AcceptedUpload>;
}

export interface AcceptedUpload {
  key: string;
  size: number;
  etag: string;
  /** On our own site, with its origin left out. */
  redirectTo?: string;
}

/** Where the local gateway takes uploads. */
export const uploadPath = "/_upload";

// No key can hold a tilde, so that neither a file nor a folder of the store is ever taken for another's.
const suffix = "~";
const lockSuffix = "~lock";
const staleLockSeconds = 10;
const listLimit = 1000;

const Header = z.object({ contentType: z.string(), cacheControl: z.string().optional(), etag: z.string() });
type Header = z.infer<typeof Header>;

const SignedFields = z.object({
  key: z.string(),
  maximumBytes: z.coerce.number(),
  expiresAt: z.iso.datetime(),
  redirectTo: z.string().optional(),
  signature: z.string(),
});

/** Blobs in a folder. Each is one file, a line of JSON and then the bytes, so that one rename replaces both at once. */
export function folderBlobs({ folder, uploadKey, siteUrl }: FolderBlobsOptions): FolderBlobs {
  const root = join(folder, "blobs");
  const pathOf = (key: string) => join(root, checkKey(key)) + suffix;

  async function put(key: string, bytes: Uint8Array, { contentType, cacheControl, ifMatch }: PutInput) {
    const path = pathOf(key);
    const header: Header = {
      contentType,
      etag: createHash("sha256").update(contentType).update(bytes).digest("base64url"),
    };
    if (cacheControl) header.cacheControl = cacheControl;
    await mkdir(dirname(path), { recursive: true });
    const write = () => replaceFile(path, [`${JSON.stringify(header)}\n`, bytes]);
    if (ifMatch === undefined) await write();
    else
      await withLock(path, async () => {
        const present = await readHeader(path);
        if ((present?.etag ?? null) !== ifMatch) throw new Conflict("blob_changed");
        await write();
      });
    return { etag: header.etag };
  }

  function signature(fields: Omit<z.infer<typeof SignedFields>, "signature">): string {
    const { key, maximumBytes, expiresAt, redirectTo } = fields;
    return createHmac("sha256", uploadKey)
      .update(JSON.stringify([key, maximumBytes, expiresAt, redirectTo ?? ""]))
      .digest("base64url");
  }

  return {
    put,

    async get(key) {
      const found = await readFile(pathOf(key)).catch(undefinedWhereMissing);
      return found && parseFile(found);
    },

    async remove(key) {
      await rm(pathOf(key), { force: true });
    },

    async list(prefix, after = "") {
      const cut = prefix.lastIndexOf("/") + 1;
      const top = prefix.slice(0, cut);
      if (top) checkKey(top.slice(0, -1));
      const names = await readdir(join(root, top), { recursive: true }).catch(undefinedWhereMissing);
      return (names ?? [])
        .map((name) => top + name.replaceAll("\\", "/"))
        .filter((name) => name.endsWith(suffix) && name.startsWith(prefix))
        .map((name) => name.slice(0, -suffix.length))
        .filter((key) => key > after)
        .sort((a, b) => (a < b ? -1 : 1))
        .slice(0, listLimit);
    },

    // No cache stands before a folder: the gateway reads it each time.
    async forget() {},

    async uploadForm({ key, maximumBytes, redirectTo, expiresAt }: UploadRules) {
      if (redirectTo !== undefined) checkRedirect(redirectTo, siteUrl);
      const fields = {
        ...{ key: checkKey(key), maximumBytes, expiresAt },
        ...(redirectTo === undefined ? {} : { redirectTo }),
      };
      return {
        action: uploadPath,
        fields: { ...fields, maximumBytes: String(maximumBytes), signature: signature(fields) },
      };
    },

    async acceptUpload(given, bytes, now) {
      const fields = SignedFields.safeParse(given).data;
      if (!fields || !isSame(fields.signature, signature(fields)) || fields.expiresAt <= now.toISOString())
        throw new Forbidden("upload_refused");
      const { key, maximumBytes, redirectTo } = fields;
      if (bytes.length > maximumBytes)
        throw new TooLarge("file_too_large", {
          params: { maximumMegabytes: Math.floor(maximumBytes / 1e6) },
        });
      const { etag } = await put(key, bytes, { contentType: "binary/octet-stream" });
      const accepted = { key, size: bytes.length, etag };
      if (redirectTo === undefined) return accepted;
      const { pathname, search, hash } = checkRedirect(redirectTo, siteUrl);
      return { ...accepted, redirectTo: pathname + search + hash };
    },
  };
}

type PutInput = Parameters<Blobs["put"]>[2];

function parseFile(file: Buffer): Blob {
  const end = file.indexOf(10);
  const { contentType, etag } = Header.parse(JSON.parse(file.toString("utf8", 0, end)));
  return { bytes: file.subarray(end + 1), contentType, etag };
}

async function readHeader(path: string): Promise<Blob | undefined> {
  const file = await readFile(path).catch(undefinedWhereMissing);
  return file && parseFile(file);
}

/** Several bundles of one process, and other processes, write to one folder: the lock is a file. */
async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = path.slice(0, -suffix.length) + lockSuffix;
  for (;;) {
    const held = await open(lock, "wx").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return undefined;
      throw error;
    });
    if (held) {
      await held.close();
      break;
    }
    const age = await stat(lock).then(
      (it) => Date.now() - it.mtimeMs,
      () => 0,
    );
    if (age > staleLockSeconds * 1000) await rm(lock, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 8));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function undefinedWhereMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
}
