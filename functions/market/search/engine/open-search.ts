import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import type { Config } from "#functions/platform/config.ts";
import type { Log } from "#functions/platform/log.ts";
import { type Concepts, conceptsOf } from "#shared/market/search/concepts.ts";
import type { Search } from "./search.ts";
import { sqliteSearch } from "./sqlite/sqlite-search.ts";

interface OpenSearchOptions {
  config: Pick<Config, "searchCheckMs">;
  blobs: Blobs;
  log: Log;
}

let ours: Promise<Concepts> | undefined;

/** Of our thesaurus, which is read with the first use, and once: that takes a tenth of a second. */
function ourConcepts(): Promise<Concepts> {
  ours ??= import("#shared/market/search/thesaurus.ts").then(({ thesaurus }) => conceptsOf(thesaurus));
  return ours;
}

/** The engine is opened with the first use: most requests search nothing. */
export function openSearch({ config, blobs, log }: OpenSearchOptions): Search {
  let loading: Promise<Search> | undefined;
  function engine(): Promise<Search> {
    loading ??= ourConcepts().then((concepts) =>
      sqliteSearch({ blobs, log, concepts, checkEveryMs: config.searchCheckMs }),
    );
    return loading;
  }
  return {
    apply: async (changes) => (await engine()).apply(changes),
    rebuild: async (source) => (await engine()).rebuild(source),
    query: async (query) => (await engine()).query(query),
    shelves: async () => (await engine()).shelves(),
    suggest: async (query) => (await engine()).suggest(query),
  };
}

const opened = new WeakMap<Blobs, Search>();

/** The search over the blob store that a request's surroundings name; one for each store in a process. */
export function searchOf({ config, blobs, log }: OpenSearchOptions): Search {
  const known = opened.get(blobs) ?? openSearch({ config, blobs, log });
  opened.set(blobs, known);
  return known;
}
