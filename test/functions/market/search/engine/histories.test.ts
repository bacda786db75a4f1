import fc from "fast-check";
import { expect, it } from "vitest";
import type { SearchChange, SearchDocument } from "#functions/market/search/engine/search.ts";
import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import { sorts } from "#shared/market/search/facets.ts";
import {
  asChange,
  documentOf,
  emptyBlobs,
  fewConcepts,
  openEngine,
  queryOf,
  sourceOf,
} from "#test/support/search-documents.ts";
import { naiveSearch } from "./naive-search.ts";

const vocabulary = [
  "rattan",
  "rotan",
  "chair",
  "chairs",
  "kopi",
  "coffee",
  "oil",
  "coconut",
  "anyam",
  "anyaman",
  "mat",
  "jar",
];
const dayOf = (day: number) => `2026-10-${String(day).padStart(2, "0")}T00:00:00.000Z`;
const word = fc.constantFrom(...vocabulary);
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const places = fc.constantFrom("35", "33", "51");
const codes = fc.constantFrom("090121", "940153", "940161", "151311", undefined);

const details = fc.record({
  en: text,
  description: text,
  id: fc.option(text, { nil: undefined }),
  hsCode: codes,
  province: places,
  certificates: fc.uniqueArray(fc.constantFrom(...certificateKinds.slice(0, 3)), { maxLength: 2 }),
  dollars: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  minimumOrder: fc.integer({ min: 1, max: 400 }),
  hasSample: fc.boolean(),
  checkedUntil: fc.constantFrom(undefined, "2026-11-19", "2026-11-20", "9999-12-31"),
  day: fc.integer({ min: 10, max: 28 }),
});

/** A step of a listing's life: it becomes this, or is taken from view; now and then told twice, or too late. */
const step = fc.record({
  at: fc.integer({ min: 0, max: 7 }),
  becomes: fc.option(details, { nil: undefined, freq: 4 }),
  told: fc.constantFrom("once", "once", "once", "twice", "late"),
});

const question = fc.record({
  text: fc.oneof(
    word,
    text,
    text.map((it) => `"${it}"`),
    fc.tuple(word, word).map(([a, b]) => `${a} -${b}`),
    fc.constantFrom("", "rat", "cha", "0901", "9401", "zzz", "mat zzz"),
  ),
  sort: fc.constantFrom(...sorts),
  published: fc.option(
    fc.record({
      after: fc.integer({ min: 9, max: 20 }).map(dayOf),
      upTo: fc.integer({ min: 20, max: 29 }).map(dayOf),
    }),
    { nil: undefined, freq: 3 },
  ),
  filters: fc.record(
    {
      province: fc.uniqueArray(places, { minLength: 1, maxLength: 2 }),
      certificate: fc.uniqueArray(fc.constantFrom(certificateKinds[0]), { minLength: 1 }),
      price: fc.uniqueArray(fc.constantFrom("1" as const, "2" as const), { minLength: 1 }),
      sample: fc.uniqueArray(fc.constantFrom("yes" as const), { minLength: 1 }),
      checked: fc.uniqueArray(fc.constantFrom("yes" as const), { minLength: 1 }),
    },
    { requiredKeys: [] },
  ),
});

function documentFrom(
  id: string,
  version: number,
  it: typeof details extends fc.Arbitrary<infer T> ? T : never,
): SearchDocument {
  const texts: SearchDocument["texts"] = [{ locale: "en", title: it.en, description: it.description }];
  if (it.id) texts.push({ locale: "id", title: it.id, description: "" });
  const { hsCode, province, certificates, dollars, minimumOrder, hasSample, checkedUntil } = it;
  const publishedAt = dayOf(it.day);
  const category = hsCode?.slice(0, 2);
  return documentOf(id, {
    version,
    texts,
    hsCode,
    category,
    province,
    certificates,
    dollars,
    minimumOrder,
    hasSample,
    checkedUntil,
    publishedAt,
  });
}

it("answers the same from the incremental file, the rebuilt one and a naive model, after 200 random histories", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      fc.array(question, { minLength: 4, maxLength: 8 }),
      async (batches, questions) => {
        const [blobs, anew] = [await emptyBlobs(), await emptyBlobs()];
        const [grown, rebuilt] = [openEngine(blobs), openEngine(anew)];
        await grown.rebuild(sourceOf([]));
        const known = new Map<string, SearchChange>();
        for (const batch of batches) {
          const changes: SearchChange[] = [];
          for (const { at, becomes, told } of batch) {
            const id = `lst_${at}`;
            const before = known.get(id);
            const version = (before?.version ?? 0) + 1;
            const change = becomes ? asChange(documentFrom(id, version, becomes)) : { id, version };
            known.set(id, change);
            changes.push(change);
            if (told === "twice") changes.push(change);
            if (told === "late" && before) changes.push(before);
          }
          await grown.apply(changes);
        }
        const documents = [...known.values()].flatMap(({ document }) => document ?? []);
        await rebuilt.rebuild(sourceOf(documents));
        const naive = naiveSearch(documents, fewConcepts);
        for (const { text: asked, ...narrowed } of questions) {
          const query = queryOf(asked, { ...narrowed, limit: 50 });
          const expected = naive(query);
          for (const engine of [grown, rebuilt]) {
            const { ids, near, total, facets } = await engine.query(query);
            // What is only near is no answer; the model knows none of it.
            expect({ ids: ids.slice(0, ids.length - near), total, facets }).toEqual(expected);
          }
        }
        await Promise.all([grown.close(), rebuilt.close()]);
      },
    ),
    { numRuns: 200 },
  );
});
