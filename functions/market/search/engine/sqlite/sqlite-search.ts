import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import type { Log } from "#functions/platform/log.ts";
import { pickLocalized } from "#shared/locales.ts";
import type { Concepts } from "#shared/market/search/concepts.ts";
import { readQuestion } from "#shared/market/search/question.ts";
import {
  type Search,
  type SearchQuery,
  type SearchResult,
  SearchUnavailable,
  type Shelves,
  type Suggestion,
  type SuggestQuery,
} from "../search.ts";
import { indexBuilder } from "./builder.ts";
import { finderOf } from "./finder.ts";
import { type IndexReader, readIndex } from "./index-reader.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { makeOwnFolder } from "./own-folder.ts";
import { type Manifest, publishedIndex } from "./published-index.ts";
import { resultsOf } from "./results.ts";
import { openIndexFile } from "./schema.ts";
import { shelvesOf } from "./shelves.ts";

export interface SqliteSearchOptions {
  blobs: Blobs;
  log: Log;
  concepts: Concepts;
  /** How long the current index is taken for the newest one. */
  checkEveryMs: number;
  now?: () => Date;
}

const patienceMs = 50;

interface Opened {
  manifest: Manifest;
  answer(query: SearchQuery): SearchResult;
  titlesOf: IndexReader["titlesOf"];
  shelves(): Shelves;
  close(): Promise<void>;
}

/** Search in one SQLite file, which builders publish in the blob store and each reader keeps a copy of. */
export function sqliteSearch(options: SqliteSearchOptions): Search & { close(): Promise<void> } {
  const { blobs, log, concepts, checkEveryMs, now = () => new Date() } = options;
  const published = publishedIndex(blobs);
  let making: Promise<string> | undefined;
  const folder = () => {
    making ??= makeOwnFolder();
    return making;
  };
  const builder = indexBuilder({ published, concepts, folder, now });
  let building: Promise<unknown> = Promise.resolve();
  let opened: Opened | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checking: Promise<void> | undefined;
  let why: unknown;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = building.then(work, work);
    building = done.catch(() => undefined);
    return done;
  }

  /** Opens the current index where it is another than the one in hand, and puts it in that one's place. */
  async function check(): Promise<void> {
    try {
      const { manifest } = await published.current();
      if (!manifest) why = new Error("none was built yet");
      else if (manifest.key !== opened?.manifest.key) {
        const before = opened;
        opened = await openCopy(manifest, await published.read(manifest));
        await before?.close();
      }
    } catch (error) {
      why = error;
      log.warn("search_index_unreadable", { reason: error instanceof Error ? error.message : String(error) });
    }
    checkedAt = performance.now();
  }

  async function openCopy(manifest: Manifest, bytes: Uint8Array): Promise<Opened> {
    const file = join(await folder(), `read-${manifest.version}-${Math.random().toString(36).slice(2)}.db`);
    await writeFile(file, bytes);
    const db = openIndexFile(file, "read");
    const reader = readIndex(db);
    let lexicon: Lexicon | undefined;
    const find = finderOf(reader, concepts, () => {
      lexicon ??= lexiconOf([...reader.allForms(), ...concepts.singleWords]);
      return lexicon;
    });
    const results = resultsOf(reader);
    function answer(query: SearchQuery): SearchResult {
      const found = find(readQuestion(query.text, concepts), query.isTyping ?? false);
      return { ...results(query, found), corrections: found.corrections };
    }
    let shelves: Shelves | undefined;
    return {
      manifest,
      titlesOf: reader.titlesOf,
      answer,
      shelves() {
        // The same as long as the index is: the home page asks with each view.
        shelves ??= shelvesOf(reader, answer);
        return shelves;
      },
      async close() {
        reader.close();
        await rm(file, { force: true });
      },
    };
  }

  /** Answers with the newest index that can be had at once. */
  async function withIndex<T>(use: (index: Opened) => T): Promise<T> {
    if (performance.now() - checkedAt >= checkEveryMs) {
      checking ??= check().finally(() => {
        checking = undefined;
      });
      // A large file takes a while to fetch: the one in hand serves on.
      await (opened ? Promise.race([checking, setTimeout(patienceMs)]) : checking);
    }
    if (!opened) throw new SearchUnavailable("there is no index", { cause: why });
    try {
      return use(opened);
    } catch (error) {
      const broken = opened;
      opened = undefined;
      await broken.close().catch(() => undefined);
      throw new SearchUnavailable("the index is broken", { cause: error });
    }
  }

  return {
    apply: (changes) => inTurn(() => builder.apply(changes)),
    rebuild: (source) => inTurn(() => builder.rebuild(source)),
    query: (query) => withIndex((index) => index.answer(query)),
    shelves: () => withIndex((index) => index.shelves()),
    suggest: (query) => withIndex((index) => suggestionsOf(index, query)),
    async close() {
      await building;
      await builder.forget();
      await opened?.close();
      opened = undefined;
      if (making) await rm(await making, { recursive: true, force: true });
    },
  };
}

function suggestionsOf(index: Opened, { text, locale, limit, now }: SuggestQuery): Suggestion[] {
  if (text.trim() === "") return [];
  const query: SearchQuery = {
    text,
    filters: {},
    sort: "relevance",
    currency: "USD",
    limit: limit * 2,
    now,
    isTyping: true,
  };
  const suggestions = new Map<string, Suggestion>();
  for (const listingId of index.answer(query).ids) {
    const titles = index.titlesOf(listingId);
    const shown = pickLocalized(titles, locale);
    if (shown && !suggestions.has(shown.value))
      suggestions.set(shown.value, { listingId, locale: shown.locale, title: shown.value });
  }
  return [...suggestions.values()].slice(0, limit);
}
