import { describe, expect, it } from "vitest";
import type { SearchDocument } from "#functions/market/search/engine/search.ts";
import { queryOf, titled } from "#test/support/search-documents.ts";
import type { Engine } from "./engine.ts";

/** What no person means to ask, which every engine answers all the same, and soon. */
export function badQuestions(over: (documents: SearchDocument[]) => Promise<Engine>): void {
  describe("bad questions", () => {
    const long = "rattan ".repeat(300).slice(0, 2000);
    it.each([
      ["2,000 letters", "x".repeat(2000)],
      ["2,000 letters of words", long],
      [
        "2,000 different words",
        Array.from({ length: 400 }, (_, at) => `w${at}q`)
          .join(" ")
          .slice(0, 2000),
      ],
      ["operators alone", "AND OR NOT NEAR ( ) * ^ : + -"],
      ["minus alone", '- -- -"" -(-'],
      ["open quotes", '"rattan chair'],
      ["FTS5 syntax", 'title: (rattan OR chair) NEAR(a b, 5) ^"x" {title body}: y*'],
      ["SQL", "'; DROP TABLE docs; --"],
      ["null bytes", "rat\0tan\0"],
      ["right-to-left marks", "\u202Erattan\u200F \u2066chair\u2069"],
      ["lone surrogates", "\ud83d rattan \udc00"],
      ["emoji and symbols", "🪑 ☕️ ™ €"],
      ["2,000 Chinese signs", "籐椅咖啡".repeat(500)],
    ])("are answered within 50 ms: %s", async (_, text) => {
      const engine = await over([titled("a", "Rattan chair", { hsCode: "940153" })]);
      await engine.search.query(queryOf("rattan"));
      const took: number[] = [];
      // The machine may be busy with other things; the quickest of some is the question's own time.
      for (let tried = 0; tried < 20 && Math.min(...took) >= 50; tried++) {
        const started = performance.now();
        await engine.search.query(queryOf(text));
        await engine.search.suggest({ text, locale: "en", limit: 5, now: new Date() });
        took.push(performance.now() - started);
      }
      expect(Math.min(...took)).toBeLessThan(50);
      await engine.close();
    });
  });
}
