import type { SearchDocument } from "#functions/market/search/engine/search.ts";
import type { BenchQuestion } from "./questions.ts";

/** An engine under measurement: `build` indexes, `open` gets ready to answer, `ask` counts what it found. */
export interface BenchEngine {
  build(documents: Iterable<SearchDocument>): Promise<void>;
  bytes(): Promise<number>;
  open(): Promise<void>;
  ask(question: BenchQuestion): Promise<number>;
  /** One changed listing in the builder. */
  change?(document: SearchDocument): Promise<void>;
  close(): Promise<void>;
}
