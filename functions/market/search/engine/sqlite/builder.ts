import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { backOff } from "#functions/platform/backoff.ts";
import { Conflict } from "#shared/errors.ts";
import type { Concepts } from "#shared/market/search/concepts.ts";
import { type SearchChange, type SearchSource, SearchUnavailable } from "../search.ts";
import { indexWriter } from "./index-writer.ts";
import type { Current, Manifest, PublishedIndex } from "./published-index.ts";
import { createIndexFile, openIndexFile } from "./schema.ts";

interface BuilderOptions {
  published: PublishedIndex;
  concepts: Concepts;
  /** A temporary folder, made on first use. */
  folder(): Promise<string>;
  now(): Date;
}

const attempts = 8;
const loadedAtOnce = 100;

/** Makes index files and publishes them, so that no other builder's work is lost. One thing at a time. */
export function indexBuilder({ published, concepts, folder, now }: BuilderOptions) {
  /** The copy that was last published from here: it need not be fetched while it is the current one. */
  let working: { file: string; key: string } | undefined;
  let made = 0;

  async function newFile(): Promise<string> {
    return join(await folder(), `build-${++made}.db`);
  }

  async function forget(): Promise<void> {
    const file = working?.file;
    working = undefined;
    if (file) await rm(file, { force: true });
  }

  async function copyOf(manifest: Manifest): Promise<string> {
    if (working?.key === manifest.key) return working.file;
    await forget();
    const file = await newFile();
    await writeFile(file, await published.read(manifest));
    working = { file, key: manifest.key };
    return file;
  }

  async function publish(file: string, current: Current): Promise<void> {
    const { key } = await published.publish(await readFile(file), current, now());
    if (working && working.file !== file) await forget();
    working = { file, key };
  }

  async function untilPublished<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await attempt();
      } catch (error) {
        await forget();
        if (!(error instanceof Conflict) || tried >= attempts) throw error;
        await backOff(tried);
      }
    }
  }

  return {
    async apply(changes: readonly SearchChange[]): Promise<{ applied: number }> {
      return untilPublished(async () => {
        const current = await published.current();
        if (!current.manifest) throw new SearchUnavailable("none was built yet");
        const file = await copyOf(current.manifest).catch((cause: unknown) => whyUnread(current, cause));
        const applied = applyTo(file, changes, concepts);
        if (applied > 0) await publish(file, current);
        return { applied };
      });
    },

    async rebuild(source: SearchSource): Promise<{ documents: number }> {
      const file = await newFile();
      const db = createIndexFile(file);
      let documents = 0;
      try {
        const writer = indexWriter(db, concepts);
        for await (const batch of source.all())
          documents += writer.takeAll(
            batch.map((document) => ({ id: document.id, version: document.version, document })),
          );
        writer.optimize();
      } finally {
        db.close();
      }
      return untilPublished(async () => {
        const current = await published.current();
        const newer = current.manifest && (await newerIn(current.manifest, file));
        if (newer) {
          for (let at = 0; at < newer.ids.length; at += loadedAtOnce) {
            const loaded = await source.load(newer.ids.slice(at, at + loadedAtOnce));
            applyTo(file, loaded, concepts);
          }
          applyTo(file, newer.gone, concepts);
        }
        await publish(file, current);
        return { documents };
      });
    },

    forget,
  };

  /** Where others published twice meanwhile, the file that was to be read is gone, and theirs is taken. */
  async function whyUnread({ etag }: Current, cause: unknown): Promise<never> {
    const now = await published.current();
    if (now.etag !== etag) throw new Conflict("blob_changed", { cause });
    throw new SearchUnavailable("the index cannot be read", { cause });
  }

  /** What the current index knows and the new one does not, since it changed while that was being built. */
  async function newerIn(manifest: Manifest, file: string) {
    const copy = await copyOf(manifest).catch(() => undefined);
    if (copy === undefined) return undefined;
    const db = openIndexFile(file, "read");
    try {
      const known = new Map(
        db
          .prepare("SELECT id, version FROM docs")
          .all()
          .map(({ id, version }) => [String(id), Number(version)]),
      );
      const old = openIndexFile(copy, "read");
      try {
        const ids: string[] = [];
        const gone: SearchChange[] = [];
        for (const { id, version, number } of old.prepare("SELECT id, version, number FROM docs").iterate()) {
          if ((known.get(String(id)) ?? 0) >= Number(version)) continue;
          if (number === null) gone.push({ id: String(id), version: Number(version) });
          else ids.push(String(id));
        }
        return { ids, gone };
      } finally {
        old.close();
      }
    } finally {
      db.close();
    }
  }
}

function applyTo(file: string, changes: readonly SearchChange[], concepts: Concepts): number {
  if (changes.length === 0) return 0;
  const db = openIndexFile(file, "write");
  try {
    return indexWriter(db, concepts).takeAll(changes);
  } finally {
    db.close();
  }
}
