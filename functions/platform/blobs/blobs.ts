/** A file in the store. `etag` changes with its content. */
export interface Blob {
  bytes: Uint8Array;
  contentType: string;
  etag: string;
  /** Of an upload whose form kept it, what the file was called where it came from: any text. */
  fileName?: string;
}

export interface PutOptions {
  contentType: string;
  cacheControl?: string;
  /** Write only over this version; `null` means only where nothing is yet. */
  ifMatch?: string | null;
  /** What the file shall be called by whoever downloads it. */
  fileName?: string;
}

/** What a browser's form posts a file with: `action`, then the hidden `fields`, then the file as `file`, last. */
export interface UploadForm {
  action: string;
  fields: Record<string, string>;
}

export interface UploadRules {
  key: string;
  maximumBytes: number;
  /** Where the browser is sent once the file has arrived; without it the answer is an empty 204, for a script. */
  redirectTo?: string;
  /** ISO instant after which the form is refused. */
  expiresAt: string;
  /** Keep what the file is called where it comes from. */
  keepsName?: boolean;
}

/** Photos, documents and the search file: S3 on AWS, a folder on one machine; both pass one contract test. */
export interface Blobs {
  get(key: string): Promise<Blob | undefined>;
  /** @throws Conflict `blob_changed` where `ifMatch` does not hold. */
  put(key: string, bytes: Uint8Array, options: PutOptions): Promise<{ etag: string }>;
  remove(key: string): Promise<void>;
  /** Keys below a prefix and past `after`, in order, at most 1,000. */
  list(prefix: string, after?: string): Promise<string[]>;
  /** Has caches before the site forget paths of it, such as `/photos/pho_1/*`, whose blobs were removed. */
  forget(paths: readonly string[]): Promise<void>;
  uploadForm(rules: UploadRules): Promise<UploadForm>;
  /**
   * Where whoever has the address may fetch a blob for some seconds, as it was put: with a `fileName`, as a file to be
   * kept, never as a page. The address says nothing of the file but its key.
   */
  downloadAddress(key: string, seconds: number): Promise<string>;
}
