import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counted } from "#shared/programme/learning/learner.ts";
import { differences, type LearningCount, plus, toShow } from "#shared/programme/learning/numbers.ts";

const slugs = ["hs-code", "samples"];
const counted: fc.Arbitrary<Counted> = fc.record(
  {
    province: fc.constantFrom("33", "35"),
    country: fc.constantFrom("TW", "HK"),
    started: fc.boolean(),
    passed: fc.subarray(slugs),
    certified: fc.boolean(),
  },
  { requiredKeys: ["started", "passed", "certified"] },
);
const stamps = { version: 1, createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" };

describe("differences", () => {
  it("add up to the last of what was counted of each, whatever it was before", () => {
    fc.assert(
      fc.property(fc.array(fc.array(counted, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (people) => {
        const totals = new Map<string, Pick<LearningCount, "started" | "certified" | "passed">>();
        const tell = (before: Counted | undefined, after: Counted) => {
          for (const { dimension, place, by } of differences(before, after))
            totals.set(
              `${dimension} ${place}`,
              plus(totals.get(`${dimension} ${place}`) ?? { started: 0, certified: 0, passed: {} }, by),
            );
        };
        for (const states of people) states.forEach((it, at) => void tell(states[at - 1], it));
        const last = people.map((states) => states.at(-1)).filter((it) => it !== undefined);
        for (const [name, { started, certified, passed }] of totals) {
          const [dimension, place] = name.split(" ") as ["province" | "country", string];
          const there = last.filter((it) => (it[dimension] ?? "none") === place);
          expect(started).toBe(there.filter((it) => it.started).length);
          expect(certified).toBe(there.filter((it) => it.certified).length);
          for (const slug of slugs)
            expect(passed[slug] ?? 0).toBe(there.filter((it) => it.passed.includes(slug)).length);
        }
      }),
    );
  });

  it("are none where nothing changed", () => {
    fc.assert(fc.property(counted, (it) => void expect(differences(it, it)).toEqual([])));
  });
});

describe("toShow", () => {
  const count = (started: number, passed: Record<string, number>): LearningCount => ({
    ...{ dimension: "province", place: "35", started, certified: 0, passed },
    ...stamps,
  });

  it("tells no number below five, of a lesson neither", () => {
    expect(toShow([count(5, { "hs-code": 5, samples: 4 })], slugs).provinces).toEqual([
      { place: "35", started: 5, certified: null, passed: { "hs-code": 5, samples: null } },
    ]);
    expect(toShow([count(4, {})], slugs).provinces[0]?.started).toBeNull();
  });

  it("leaves out where nobody learns any more", () => {
    expect(toShow([count(0, {})], slugs)).toEqual({ provinces: [], countries: [] });
  });
});
