import type { Search } from "#functions/market/search/engine/search.ts";

/** An engine under test. */
export interface Engine {
  search: Search;
  close(): Promise<void>;
}
