import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { Conflict, Forbidden, TooLarge } from "#shared/errors.ts";
import { replaceFile } from "../replace-file.ts";
import { checkKey, checkRedirect } from "./blob-keys.ts";
import type { Blob, Blobs, UploadRules } from "./blobs.ts";
import { folderSignatures } from "./folder-signatures.ts";

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
  acceptUpload(
    fields: Record<string, string>,
    bytes: Uint8Array,
    now: Date,
    fileName?: string,
  ): Promise<AcceptedUpload>;
  /** What an address of `downloadAddress` leads to; undefined where it is not ours, is over, or the blob is gone. */
  openDownload(query: Record<string, string>, now: Date): Promise<Blob | undefined>;
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
/** And where it gives what `downloadAddress` names. */
export const downloadPath = "/_download";

// No key can hold a tilde, so that neither a file nor a folder of the store is ever taken for another's.
const suffix = "~";
const lockSuffix = "~lock";
const staleLockSeconds = 10;
const listLimit = 1000;

const Header = z.object({
  contentType: z.string(),
  cacheControl: z.string().optional(),
  etag: z.string(),
  fileName: z.string().optional(),
});
type Header = z.infer<typeof Header>;

/** Blobs in a folder. Each is one file, a line of JSON and then the bytes, so that one rename replaces both at once. */
export function folderBlobs({ folder, uploadKey, siteUrl }: FolderBlobsOptions): FolderBlobs {
  const root = join(folder, "blobs");
  const pathOf = (key: string) => join(root, checkKey(key)) + suffix;
  const signatures = folderSignatures(uploadKey);

  async function put(
    key: string,
    bytes: Uint8Array,
    { contentType, cacheControl, ifMatch, fileName }: PutInput,
  ) {
    const path = pathOf(key);
    const header: Header = {
      contentType,
      etag: createHash("sha256").update(contentType).update(bytes).digest("base64url"),
    };
    if (cacheControl) header.cacheControl = cacheControl;
    if (fileName !== undefined) header.fileName = fileName;
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

    async uploadForm({ key, maximumBytes, redirectTo, expiresAt, keepsName = false }: UploadRules) {
      if (redirectTo !== undefined) checkRedirect(redirectTo, siteUrl);
      const fields = {
        ...{ key: checkKey(key), maximumBytes, expiresAt },
        ...(redirectTo === undefined ? {} : { redirectTo }),
        ...(keepsName ? { keepsName: "yes" as const } : {}),
      };
      return {
        action: uploadPath,
        fields: { ...fields, maximumBytes: String(maximumBytes), signature: signatures.ofForm(fields) },
      };
    },

    async acceptUpload(given, bytes, now, fileName) {
      const fields = signatures.formIn(given);
      if (!fields || fields.expiresAt <= now.toISOString()) throw new Forbidden("upload_refused");
      const { key, maximumBytes, redirectTo, keepsName } = fields;
      if (bytes.length > maximumBytes)
        throw new TooLarge("file_too_large", {
          params: { maximumMegabytes: Math.floor(maximumBytes / 1e6) },
        });
      const { etag } = await put(key, bytes, {
        contentType: "binary/octet-stream",
        ...(keepsName && fileName !== undefined ? { fileName } : {}),
      });
      const accepted = { key, size: bytes.length, etag };
      if (redirectTo === undefined) return accepted;
      const { pathname, search, hash } = checkRedirect(redirectTo, siteUrl);
      return { ...accepted, redirectTo: pathname + search + hash };
    },

    async downloadAddress(key, seconds) {
      const query = { key: checkKey(key), expiresAt: new Date(Date.now() + seconds * 1000).toISOString() };
      const signed = new URLSearchParams({ ...query, signature: signatures.ofAddress(query) });
      return new URL(`${downloadPath}?${signed}`, siteUrl).href;
    },

    async openDownload(given, now) {
      const query = signatures.addressIn(given);
      if (!query || query.expiresAt <= now.toISOString()) return undefined;
      const found = await readFile(pathOf(query.key)).catch(undefinedWhereMissing);
      return found && parseFile(found);
    },
  };
}

type PutInput = Parameters<Blobs["put"]>[2];

function parseFile(file: Buffer): Blob {
  const end = file.indexOf(10);
  const { contentType, etag, fileName } = Header.parse(JSON.parse(file.toString("utf8", 0, end)));
  return {
    bytes: file.subarray(end + 1),
    contentType,
    etag,
    ...(fileName === undefined ? {} : { fileName }),
  };
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

function undefinedWhereMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
}
