import { describe, expect, it } from "vitest";
import type { SearchDocument, SearchQuery } from "#functions/market/search/engine/search.ts";
import { queryOf, titled } from "#test/support/search-documents.ts";
import type { Engine } from "./engine.ts";

const goods = (id: string, title: string, hsCode: string, changes: Partial<SearchDocument> = {}) =>
  titled(id, title, { hsCode, category: hsCode.slice(0, 2), ...changes });

const offers = [
  goods("cajon", "Cajon", "920600"),
  goods("djembe", "Djembe of mahogany", "920600", { quality: 0.9 }),
  goods("drum", "Frame drum", "920600", { province: "51", quality: 0.1 }),
  goods("bowl", "Mahogany bowl", "441920"),
];

/** What every engine shows beside few answers. */
export function nearGoods(over: (documents: SearchDocument[]) => Promise<Engine>): void {
  describe("near goods", () => {
    async function ask(text: string, changes: Partial<SearchQuery> = {}, documents = offers) {
      const engine = await over(documents);
      const found = await engine.search.query(queryOf(text, changes));
      await engine.close();
      return { ...found, nearIds: found.ids.slice(found.ids.length - found.near) };
    }

    it("stand behind few answers, of their heading, and are in no count", async () => {
      const { ids, near, total, complete, facets } = await ask("cajon");
      expect({ ids, near, total, complete }).toEqual({
        ids: ["cajon", "djembe", "drum"],
        near: 2,
        total: 1,
        complete: 1,
      });
      expect(facets.category).toEqual([{ value: "92", count: 1 }]);
    });

    it("are no more than make ten", async () => {
      const many = Array.from({ length: 14 }, (_, nth) => goods(`drum${nth}`, "Frame drum", "920600"));
      const { ids, near, total } = await ask("cajon", {}, [...offers.slice(0, 1), ...many]);
      expect({ shown: ids.length, near, total }).toEqual({ shown: 10, near: 9, total: 1 });
      expect((await ask("drum", {}, [...offers.slice(0, 1), ...many])).near).toBe(0);
    });

    it("pass the filters too", async () => {
      expect((await ask("cajon", { filters: { province: ["35"] } })).nearIds).toEqual(["djembe"]);
    });

    it("never are what the question denies", async () => {
      expect((await ask("cajon -djembe")).nearIds).toEqual(["drum"]);
      expect((await ask("cajon without mahogany")).nearIds).toEqual(["drum"]);
    });

    it("are not shown where the words were quoted, the order is another, or only what is new is asked for", async () => {
      expect((await ask('"cajon"')).near).toBe(0);
      expect((await ask("cajon", { sort: "price" })).near).toBe(0);
      expect((await ask("cajon", { isTyping: true })).near).toBe(0);
      const published = { after: "2026-01-01T00:00:00.000Z", upTo: "2026-12-31T00:00:00.000Z" };
      expect((await ask("cajon", { published })).near).toBe(0);
    });

    it("come with the last page alone", async () => {
      const engine = await over(offers);
      const first = await engine.search.query(queryOf("mahogany", { limit: 1 }));
      expect({ ...first, near: 0 }).toMatchObject({ total: 2, near: first.near });
      const last = await engine.search.query(queryOf("mahogany", { limit: 1, after: first.next }));
      expect(last.next).toBeUndefined();
      expect(last.ids.length - last.near).toBe(1);
      expect(last.ids.slice(1).toSorted()).toEqual(["cajon", "drum"]);
      await engine.close();
    });

    it("are none where nothing answers, or what answers is like nothing else", async () => {
      expect((await ask("qwxzv")).ids).toEqual([]);
      expect((await ask("bowl")).ids).toEqual(["bowl"]);
    });
  });
}
