import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchDocument, SearchResult } from "#functions/market/search/engine/search.ts";
import {
  answersOf,
  asChange,
  documentOf,
  queryOf,
  sourceOf,
  titled,
} from "#test/support/search-documents.ts";
import { badQuestions } from "./bad-questions.ts";
import type { Engine } from "./engine.ts";
import { nearGoods } from "./near-goods.ts";

/** What every engine of `Search` guarantees. */
export function searchContract(open: () => Promise<Engine>): void {
  async function over(documents: SearchDocument[]): Promise<Engine> {
    const engine = await open();
    await engine.search.rebuild(sourceOf(documents));
    return engine;
  }

  describe("shelves", () => {
    it("show each category by its newest document that has a photo, and follows what changes", async () => {
      const engine = await over([
        documentOf("old", { category: "46", photoId: "pho_old", publishedAt: "2026-01-01T00:00:00.000Z" }),
        documentOf("new", { category: "46", photoId: "pho_new", publishedAt: "2026-02-01T00:00:00.000Z" }),
        documentOf("newest", { category: "46", publishedAt: "2026-03-01T00:00:00.000Z" }),
        documentOf("class", { category: "services", photoId: "pho_class" }),
        documentOf("bare", { category: "09" }),
      ]);
      const photos = async () => Object.fromEntries((await engine.search.shelves()).photos);
      expect(await photos()).toEqual({ "46": "pho_new", services: "pho_class" });
      await engine.search.apply([
        { id: "new", version: 2 },
        asChange(documentOf("bare", { category: "09", photoId: "pho_bare", version: 2 })),
      ]);
      expect(await photos()).toEqual({ "46": "pho_old", services: "pho_class", "09": "pho_bare" });
      await engine.close();
    });

    it("hold as many as stand in each category and province now", async () => {
      const engine = await over([
        documentOf("one", { category: "46", province: "35" }),
        documentOf("two", { category: "46", province: "33" }),
        documentOf("three", { category: "09", province: "35" }),
      ]);
      const counts = async () => {
        const { categories, provinces } = await engine.search.shelves();
        return [Object.fromEntries(categories), Object.fromEntries(provinces)];
      };
      expect(await counts()).toEqual([
        { "46": 2, "09": 1 },
        { "35": 2, "33": 1 },
      ]);
      await engine.search.apply([{ id: "two", version: 2 }]);
      expect(await counts()).toEqual([{ "46": 1, "09": 1 }, { "35": 2 }]);
      await engine.close();
    });
  });

  describe("query", () => {
    let engine: Engine;
    const ask = async (text: string) => answersOf(await engine.search.query(queryOf(text)));

    beforeAll(async () => {
      engine = await over([
        titled("beans", "Roasted arabica coffee beans", { hsCode: "090121", category: "09" }),
        titled("soap", "Coffee soap", { hsCode: "340111", category: "34" }),
        titled("chair", "Garden armchair", { hsCode: "940153", category: "94" }),
        documentOf("stool", {
          texts: [
            { locale: "id", title: "Bangku anyaman rotan", description: "Ditenun tangan." },
            { locale: "zh-Hant", title: "手工編織籐製板凳", description: "" },
          ],
          hsCode: "940153",
          category: "94",
        }),
        titled("oil", "Virgin coconut oil", { hsCode: "151311", category: "15", marks: ["organic"] }),
        titled("bowl", "Coconut shell bowl", { hsCode: "442190", category: "44" }),
        titled("massage", "Massage oil", { hsCode: "330499", category: "33" }),
      ]);
    });
    afterAll(() => engine.close());

    it("finds words in any of their forms", async () => {
      expect(await ask("bowls")).toEqual(["bowl"]);
      expect(await ask("menganyam")).toContain("stool");
    });

    it("finds what a word names in another language", async () => {
      for (const word of ["coffee", "kopi", "咖啡", "コーヒー", "커피를", "القهوة"])
        expect(await ask(word)).toEqual(["beans", "soap"]);
    });

    it("puts goods that are it by their code before those that only mention it", async () => {
      expect((await ask("coffee"))[0]).toBe("beans");
    });

    it("finds Chinese that stands in the listing, by any word of it", async () => {
      expect(await ask("編織")).toEqual(["stool"]);
      expect(await ask("板凳")).toEqual(["stool"]);
    });

    it("finds goods by the digits of their code, with dots or without", async () => {
      expect((await ask("9401.53")).toSorted()).toEqual(["chair", "stool"]);
      for (const heading of ["9401", "94.01", "HS 94.01"])
        expect((await ask(heading)).toSorted()).toEqual(["chair", "stool"]);
      expect(await ask("090121")).toEqual(["beans"]);
    });

    it("finds the longest beginning of a longer code that goods have, and says which", async () => {
      const found = async (text: string) => {
        const { ids, complete, corrections } = await engine.search.query(queryOf(text));
        return { ids: ids.toSorted(), complete, corrections };
      };
      for (const text of ["0901.21.10", "0901211000", "HS0901.21.10.00", "０９０１２１１０", "٠٩٠١٢١١٠"])
        expect(await found(text)).toMatchObject({
          ids: ["beans"],
          complete: 1,
          corrections: [{ meant: "090121" }],
        });
      expect(await found("9401.69")).toEqual({
        ids: ["chair", "stool"],
        complete: 0,
        corrections: [{ typed: "940169", meant: "9401" }],
      });
      expect(await found("6403.99")).toEqual({ ids: [], complete: 0, corrections: [{ typed: "640399" }] });
    });

    it("takes no few letters for the beginning of everything", async () => {
      expect(await ask("co")).toEqual([]);
      expect(await ask("ro ka")).toEqual([]);
    });

    it("leaves out what is denied", async () => {
      expect(await ask("coconut without oil")).toEqual(["bowl"]);
      expect(await ask("coffee, not soap")).toEqual(["beans"]);
      expect((await ask("oil without coconut")).toSorted()).toEqual(["massage"]);
    });

    it("finds a word that is only begun", async () => {
      expect(await ask("arab")).toEqual(["beans"]);
      const typing = await engine.search.query(queryOf("co", { isTyping: true }));
      expect(typing.ids.toSorted()).toEqual(["beans", "bowl", "oil", "soap"]);
    });

    it("forgives one edit in four to seven letters and two beyond, and says so", async () => {
      const corrected = async (text: string): Promise<SearchResult> => engine.search.query(queryOf(text));
      expect((await corrected("sopa")).corrections).toEqual([{ typed: "sopa", meant: "soap" }]);
      expect((await corrected("cofffee")).ids).toEqual(["beans", "soap"]);
      expect(answersOf(await corrected("armhcairr"))).toEqual(["chair"]);
      expect((await corrected("xyzzyq")).corrections).toEqual([{ typed: "xyzzyq" }]);
    });

    it("takes words that sound alike for each other", async () => {
      expect(await ask("coffy")).toEqual(["beans", "soap"]);
      expect((await engine.search.query(queryOf("massige oyl"))).ids[0]).toBe("massage");
    });

    it("takes several words, each a little wrong, for what stands together in one listing", async () => {
      const { ids, corrections } = await engine.search.query(queryOf("coconutt bowll"));
      expect(ids[0]).toBe("bowl");
      expect(corrections).toEqual([
        { typed: "coconutt", meant: "coconut" },
        { typed: "bowll", meant: "bowl" },
      ]);
    });

    it("leaps to no word that the rest of the question is never found with", async () => {
      const found = await engine.search.query(queryOf("coffee armchiar"));
      expect(found.corrections).toEqual([{ typed: "armchiar" }]);
      expect(found.ids).toEqual(["beans", "soap"]);
    });

    it("corrects no word of every day, though another is near", async () => {
      expect((await engine.search.query(queryOf("shop"))).corrections).toEqual([{ typed: "shop" }]);
    });

    it("forgives the same in kana and in the letters of Hangul, and takes either kana for the other", async () => {
      expect(await ask("こーひー")).toEqual(["beans", "soap"]);
      expect((await engine.search.query(queryOf("コーヘー"))).corrections).toEqual([
        { typed: "コーヘー", meant: "コーヒー" },
      ]);
      expect(await ask("거피")).toEqual(["beans", "soap"]);
    });

    it("takes quotes as words in this order", async () => {
      expect(await ask('"coconut shell"')).toEqual(["bowl"]);
      expect(await ask('"shell coconut"')).toEqual([]);
    });

    it("leaves out what has a minus before it", async () => {
      expect(await ask("coconut -oil")).toEqual(["bowl"]);
      expect(await ask("coconut -shell")).toEqual(["oil"]);
    });

    it("asks for all words first, and for most of them where few have all", async () => {
      const found = await engine.search.query(queryOf("virgin coconut bowl"));
      expect(found.complete).toBe(0);
      expect(found.ids.slice(0, 2).toSorted()).toEqual(["bowl", "oil"]);
    });

    it("lists everything where nothing is asked for", async () => {
      expect((await engine.search.query(queryOf(""))).total).toBe(7);
    });
  });

  describe("names", () => {
    let engine: Engine;
    const ask = async (text: string) => answersOf(await engine.search.query(queryOf(text)));

    beforeAll(async () => {
      engine = await over([
        titled("sari", "Palm sugar", {
          maker: ["Dapur Sari", "Blitar"],
          namedPlace: "Tanjung Perak, Surabaya",
        }),
        documentOf("mention", {
          texts: [{ locale: "en", title: "Mat", description: "Sari shaped it in Blitar." }],
        }),
        titled("cloth", "Sa'dan Toraja cloth", { incoterm: "CIF", namedPlace: "Kobe", unit: "MTR" }),
      ]);
    });
    afterAll(() => engine.close());

    it("rank makers and their places before those who mention them", async () => {
      expect(await ask("Sari")).toEqual(["sari", "mention"]);
      expect(await ask("Blitar")).toEqual(["sari", "mention"]);
    });

    it("are found however their apostrophe is written", async () => {
      for (const name of ["Sa'dan", "Sadan", "Sa’dan", "Saʼdan", "Sa dan", "Sa`dan"])
        expect({ name, ids: await ask(name) }).toEqual({ name, ids: ["cloth"] });
    });

    it("of ports are found by their words, and are nothing else", async () => {
      expect(await ask("Surabaya")).toEqual(["sari"]);
      expect(await ask("Kobe")).toEqual(["cloth"]);
      expect(await ask("tanjung perak")).toContain("sari");
    });
  });

  describe("facets", () => {
    it("count each value under all the other filters, not under their own", async () => {
      const engine = await over([
        titled("a", "Basket", { province: "35", certificates: ["halal"], minimumOrder: 5 }),
        titled("b", "Basket", { province: "35", certificates: ["halal", "iso"], minimumOrder: 500 }),
        titled("c", "Basket", { province: "33", certificates: ["halal"], offer: "service" }),
        titled("d", "Basket", { province: "33", incoterm: undefined, dollars: undefined }),
        titled("e", "Mat", { province: "33", certificates: ["halal"] }),
      ]);
      const { facets, total } = await engine.search.query(
        queryOf("basket", { filters: { certificate: ["halal"], province: ["35"] } }),
      );
      expect(total).toBe(2);
      expect(facets.province).toEqual([
        { value: "35", count: 2 },
        { value: "33", count: 1 },
      ]);
      expect(facets.certificate).toEqual([
        { value: "halal", count: 2 },
        { value: "iso", count: 1 },
      ]);
      expect(facets.offer).toEqual([{ value: "goods", count: 2 }]);
      expect(facets.minimumOrder).toEqual([
        { value: "1", count: 1 },
        { value: "4", count: 1 },
      ]);
      await engine.close();
    });
  });

  describe("a time", () => {
    it("holds what was published after one moment and up to another, in results and in counts", async () => {
      const at = (day: number) => `2026-10-${day}T00:00:00.000Z`;
      const engine = await over(
        [10, 11, 12, 13].map((day) => titled(`on-${day}`, "Basket", { publishedAt: at(day) })),
      );
      const published = { after: at(10), upTo: at(12) };
      const found = await engine.search.query(queryOf("basket", { sort: "newest", published }));
      expect(found.ids).toEqual(["on-12", "on-11"]);
      expect([found.total, found.complete]).toEqual([2, 2]);
      expect(found.facets.offer).toEqual([{ value: "goods", count: 2 }]);
      await engine.close();
    });
  });

  describe("the newest", () => {
    it("stand in their places on the shelf, and in the times when they were published", async () => {
      const at = (day: number) => `2026-10-${day}T00:00:00.000Z`;
      const engine = await over([
        titled("first", "Basket", { publishedAt: at(20) }),
        titled("many", "Basket", { publishedAt: at(22), shelvedAt: at(15) }),
        titled("other", "Basket", { publishedAt: at(18) }),
      ]);
      const newest = queryOf("basket", { sort: "newest" });
      expect((await engine.search.query(newest)).ids).toEqual(["first", "other", "many"]);
      const published = { after: at(21), upTo: at(23) };
      expect((await engine.search.query({ ...newest, published })).ids).toEqual(["many"]);
      await engine.close();
    });
  });

  describe("pages", () => {
    it("meet without gap or repeat, forwards and backwards, in every order", async () => {
      const documents = Array.from({ length: 25 }, (_, at) =>
        titled(`doc-${String(at).padStart(2, "0")}`, "Basket", {
          dollars: at % 4 === 3 ? undefined : at % 7,
          minimumOrder: at % 5,
          quality: (at % 3) / 10,
          publishedAt: `2026-10-${String((at % 9) + 10)}T00:00:00.000Z`,
        }),
      );
      const engine = await over(documents);
      for (const sort of ["relevance", "newest", "price", "minimumOrder", "leadTime"] as const) {
        const base = queryOf("basket", { sort, limit: 7 });
        const all = (await engine.search.query({ ...base, limit: 50 })).ids;
        const pages: string[][] = [];
        let page = await engine.search.query(base);
        expect(page.previous).toBeUndefined();
        for (;;) {
          pages.push(page.ids);
          if (!page.next) break;
          page = await engine.search.query({ ...base, after: page.next });
        }
        expect(pages.flat()).toEqual(all);
        const backwards: string[][] = [];
        for (let before = page.previous; before; before = page.previous) {
          page = await engine.search.query({ ...base, before });
          backwards.unshift(page.ids);
        }
        expect([...backwards, pages.at(-1)].flat()).toEqual(all);
      }
      await engine.close();
    });
  });

  describe("what was checked of makers", () => {
    it("comes first of what matches as well, however good the others are, and lifts nothing over a better match", async () => {
      const engine = await over([
        titled("checked", "Basket", { checkedUntil: "2026-11-20", quality: 0 }),
        titled("better", "Basket", { quality: 0.7 }),
        titled("lapsed", "Basket", { checkedUntil: "2026-11-19", quality: 0.5 }),
        titled("best", "Basket", { quality: 0.8 }),
        titled("far", "Mat", {
          texts: [{ locale: "en", title: "Mat", description: "Like a basket" }],
          checkedUntil: "9999-12-31",
          quality: 0.8,
        }),
      ]);
      const { ids, facets } = await engine.search.query(queryOf("basket"));
      expect(ids).toEqual(["checked", "best", "better", "lapsed", "far"]);
      expect(facets.checked).toEqual([{ value: "yes", count: 2 }]);
      const narrowed = queryOf("basket", { filters: { checked: ["yes"] } });
      expect((await engine.search.query(narrowed)).ids.slice(0, 2)).toEqual(["checked", "far"]);
      await engine.close();
    });
  });

  describe("apply", () => {
    it("takes in new, changed and gone listings at once", async () => {
      const engine = await over([titled("a", "Basket"), titled("b", "Basket")]);
      await engine.search.apply([
        asChange(titled("c", "Basket")),
        asChange(titled("a", "Mat", { version: 2 })),
        { id: "b", version: 2 },
      ]);
      expect((await engine.search.query(queryOf("basket"))).ids).toEqual(["c"]);
      expect((await engine.search.query(queryOf("mat"))).ids).toEqual(["a"]);
      await engine.close();
    });

    it("takes in what changed of a maker though the listing's version is known, and no older one", async () => {
      const engine = await over([titled("a", "Basket", { version: 3 })]);
      const checked = (version: number) => ({
        ...asChange(titled("a", "Basket", { version, checkedUntil: "9999-12-31", profileId: "prf_a" })),
        isOfMaker: true,
      });
      const asked = queryOf("basket", { filters: { checked: ["yes"] } });
      expect(await engine.search.apply([checked(2)])).toEqual({ applied: 0 });
      expect((await engine.search.query(asked)).total).toBe(0);
      expect(await engine.search.apply([checked(3)])).toEqual({ applied: 1 });
      expect(await engine.search.query(asked)).toMatchObject({ ids: ["a"], makerIds: ["prf_a"], total: 1 });
      await engine.close();
    });

    it("does nothing for what is known or older, however often it comes", async () => {
      const engine = await over([titled("a", "Basket", { version: 3 })]);
      expect(await engine.search.apply([{ id: "a", version: 4 }])).toEqual({ applied: 1 });
      expect(await engine.search.apply([asChange(titled("a", "Basket", { version: 3 }))])).toEqual({
        applied: 0,
      });
      await engine.search.rebuild(sourceOf([]));
      expect(await engine.search.apply([asChange(titled("a", "Basket", { version: 3 }))])).toEqual({
        applied: 0,
      });
      expect((await engine.search.query(queryOf("basket"))).total).toBe(0);
      await engine.close();
    });
  });

  describe("suggest", () => {
    it("answers titles in the reader's language, each once", async () => {
      const both = [
        { locale: "en" as const, title: "Rattan chair", description: "" },
        { locale: "id" as const, title: "Kursi rotan", description: "" },
      ];
      const engine = await over([
        documentOf("a", { texts: both }),
        documentOf("b", { texts: both }),
        titled("c", "Tray"),
      ]);
      const ask = (text: string, locale: "en" | "id") =>
        engine.search.suggest({ text, locale, limit: 5, now: new Date() });
      expect((await ask("rat", "id")).map(({ title }) => title)).toEqual(["Kursi rotan"]);
      expect((await ask("kur", "en")).map(({ title }) => title)).toEqual(["Rattan chair"]);
      expect(await ask("", "en")).toEqual([]);
      await engine.close();
    });
  });

  nearGoods(over);
  badQuestions(over);
}
