import { conceptsOf } from "#shared/market/search/concepts.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";
import { asChange, dropStores, emptyBlobs, openEngine, queryOf } from "#test/support/search-documents.ts";
import type { BenchEngine } from "./engine.ts";

/** Rantau's own, through the blob store: all nine facets are counted for every question. */
export async function ours(): Promise<BenchEngine> {
  const blobs = await emptyBlobs();
  const concepts = conceptsOf(thesaurus);
  const builder = openEngine(blobs, concepts);
  const reader = openEngine(blobs, concepts, 3_600_000);
  return {
    async build(documents) {
      const all = [...documents];
      await builder.rebuild({
        async *all() {
          for (let at = 0; at < all.length; at += 100) yield all.slice(at, at + 100);
        },
        load: async () => [],
      });
    },
    async bytes() {
      const [key = ""] = (await blobs.list("search/index-")).slice(-1);
      return (await blobs.get(key))?.bytes.length ?? 0;
    },
    open: async () => void (await reader.query(queryOf("warm"))),
    async ask({ text, filters = {}, isTyping }) {
      return (await reader.query(queryOf(text, { filters, isTyping }))).total;
    },
    change: async (document) => void (await builder.apply([asChange(document)])),
    async close() {
      await Promise.all([builder.close(), reader.close()]);
      await dropStores();
    },
  };
}
