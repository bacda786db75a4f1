import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeOf } from "#functions/search/search.documents.ts";
import { demoWorld } from "#infra/local/demo/build/world.ts";
import { offers } from "#infra/local/demo/listings/offers.ts";
import { contentLocales } from "#shared/locales.ts";
import { conceptsOf } from "#shared/search/concepts.ts";
import { thesaurus } from "#shared/search/thesaurus.ts";
import { aDay, emptyBlobs, openEngine, queryOf, sourceOf } from "#test/support/search-documents.ts";

/** How good an answer a listing is, from 1 (related) to 3 (what was asked for); by slug. */
type Grades = Record<string, number>;

const depth = 10;

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`judgements/${name}.json`, import.meta.url), "utf8")) as T;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/** Normalized discounted cumulative gain of the first ten answers. */
function ndcg(slugs: readonly string[], grades: Grades): number {
  const best = Object.values(grades).toSorted((a, b) => b - a);
  return gain(slugs.map((slug) => grades[slug] ?? 0)) / gain(best);
}

describe("the judgements over the demo data", async () => {
  const engine = openEngine(await emptyBlobs(), conceptsOf(thesaurus));
  const grades = await read<Record<string, Grades>>("grades");
  const scores: { locale: string; query: string; score: number; slugs: string[] }[] = [];

  beforeAll(async () => {
    const world = demoWorld("http://localhost", aDay, new Map());
    const slugs = new Map<string, string>();
    const documents = world.businesses.flatMap(({ profile, listings }) =>
      listings.flatMap((listing) => changeOf(listing, profile, aDay).document ?? []),
    );
    for (const { listings } of world.businesses)
      for (const listing of listings) {
        const offer = offers.find(({ text }) =>
          Object.entries(text).some(([locale, [title]]) => listing.text[locale as "en"]?.title === title),
        );
        slugs.set(listing.id, offer?.slug ?? "");
      }
    await engine.rebuild(sourceOf(documents));
    for (const locale of contentLocales)
      for (const { query, sought } of await read<{ query: string; sought: string }[]>(locale)) {
        const { ids } = await engine.query(queryOf(query));
        const found = ids.map((id) => slugs.get(id) ?? "");
        scores.push({
          locale,
          query,
          score: ndcg(found, grades[sought] ?? {}),
          slugs: found.slice(0, depth),
        });
      }
    if (process.env.SHOW_JUDGEMENTS)
      for (const { locale, query, score, slugs: found } of scores.toSorted((a, b) => a.score - b.score))
        console.log(`${score.toFixed(3)} ${locale} ${query}: ${found.join(" ")}`);
  });
  afterAll(() => engine.close());

  const mean = (values: readonly number[]) => values.reduce((sum, it) => sum + it, 0) / values.length;

  it("hold 80 questions or more, 12 or more in each language", () => {
    expect(scores.length).toBeGreaterThanOrEqual(80);
    for (const locale of contentLocales)
      expect(scores.filter((it) => it.locale === locale).length).toBeGreaterThanOrEqual(12);
  });

  it("are met with an nDCG@10 of 0.90 overall", () => {
    expect(mean(scores.map(({ score }) => score))).toBeGreaterThanOrEqual(0.9);
  });

  it.each(contentLocales)("are met with an nDCG@10 of 0.80 in %s", (locale) => {
    expect(
      mean(scores.filter((it) => it.locale === locale).map(({ score }) => score)),
    ).toBeGreaterThanOrEqual(0.8);
  });

  it("never end without a result", () => {
    expect(scores.filter(({ slugs }) => slugs.length === 0)).toEqual([]);
  });
});
