import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attempt, joinProgress, nextModule } from "#shared/programme/learning/join-progress.ts";
import { chosenIn, neededOf, passMark, scoreOf } from "#shared/programme/learning/pass-mark.ts";
import { believed, MergeProgress, type ModuleProgress } from "#shared/programme/learning/progress.ts";

const slugs = ["hs-code", "samples", "the-pitch"];
const now = new Date("2026-12-01T08:00:00.000Z");
const moment = fc
  .integer({ min: Date.parse("2026-01-01"), max: now.getTime() })
  .map((ms) => new Date(ms).toISOString());
const progress: fc.Arbitrary<ModuleProgress[]> = fc
  .uniqueArray(fc.constantFrom(...slugs), { maxLength: slugs.length })
  .chain((some) =>
    fc.tuple(
      ...some.map((slug) =>
        fc.tuple(fc.integer({ min: 0, max: 100 }), moment).map(([score, at]) => attempt(slug, score, at)),
      ),
    ),
  )
  .map((it) => joinProgress(it as ModuleProgress[], []));

describe("joinProgress", () => {
  it("comes to the same in whichever order, and however often", () => {
    fc.assert(
      fc.property(progress, progress, progress, (a, b, c) => {
        expect(joinProgress(a, b)).toEqual(joinProgress(b, a));
        expect(joinProgress(joinProgress(a, b), c)).toEqual(joinProgress(a, joinProgress(b, c)));
        expect(joinProgress(a, a)).toEqual(a);
        expect(joinProgress(joinProgress(a, b), b)).toEqual(joinProgress(a, b));
      }),
    );
  });

  it("never loses a pass, a better score or an earlier moment", () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const joined = new Map(joinProgress(a, b).map((it) => [it.slug, it]));
        for (const { slug, best, startedAt, passedAt } of [...a, ...b]) {
          const it = joined.get(slug);
          expect(it?.best).toBeGreaterThanOrEqual(best);
          expect(Date.parse(it?.startedAt ?? "")).toBeLessThanOrEqual(Date.parse(startedAt));
          if (passedAt) expect(Date.parse(it?.passedAt ?? "")).toBeLessThanOrEqual(Date.parse(passedAt));
          if (it?.passedAt) expect(it.startedAt <= it.passedAt).toBe(true);
        }
      }),
    );
  });

  it("is the same for devices that told of a pass in another order, with repeats and losses between", () => {
    fc.assert(
      fc.property(fc.array(progress, { maxLength: 5 }), fc.infiniteStream(fc.nat(9)), (devices, chance) => {
        const tell = (order: ModuleProgress[][]) => order.reduce((known, it) => joinProgress(known, it), []);
        const again = devices.flatMap((it) =>
          Array.from({ length: 1 + ((chance.next().value ?? 0) % 3) }, () => it),
        );
        expect(tell(again.toReversed())).toEqual(tell(devices));
      }),
    );
  });
});

describe("believed", () => {
  const at = now.toISOString();

  it("leaves out modules that there are not, and a pass whose score is none", () => {
    const said = [
      { slug: "hs-code", startedAt: at, best: 40, passedAt: at },
      { slug: "magic", startedAt: at, best: 100, passedAt: at },
    ];
    expect(believed(said, { slugs, now })).toEqual([{ slug: "hs-code", startedAt: at, best: 40 }]);
  });

  it("takes no moment in the future, nor longer ago than a device keeps one", () => {
    const said = [
      { slug: "samples", startedAt: "1999-01-01T00:00:00Z", best: 90, passedAt: "2099-01-01T00:00:00Z" },
    ];
    const [it] = believed(said, { slugs, now });
    expect(it?.passedAt).toBe(at);
    expect(now.getTime() - Date.parse(it?.startedAt ?? "")).toBe(400 * 24 * 3600 * 1000);
  });

  it("knows the pass of a score that says so, where the device named no moment", () => {
    expect(believed([{ slug: "samples", startedAt: at, best: 80 }], { slugs, now })[0]?.passedAt).toBe(at);
  });

  it("is given no more than a path holds", () => {
    const many = Array.from({ length: 61 }, (_, nth) => ({ slug: `m-${nth}`, startedAt: at, best: 1 }));
    expect(MergeProgress.safeParse({ modules: many }).success).toBe(false);
  });
});

describe("a quiz", () => {
  it("is passed at 80 of 100, and never by rounding", () => {
    expect(passMark).toBe(80);
    expect([5, 6, 7].map(neededOf)).toEqual([4, 5, 6]);
    for (const questions of [5, 6, 7])
      for (let hits = 0; hits <= questions; hits++) {
        const right = Array.from({ length: questions }, () => 1);
        const chosen = right.map((it, at) => (at < hits ? it : 0));
        expect(scoreOf(right, chosen) >= passMark).toBe(hits >= neededOf(questions));
      }
  });

  it("reads its fields, and of what is no choice nothing", () => {
    expect(chosenIn({ q0: "2", q1: "", q2: "x", q3: ["1", "0"] }, [0, 0, 0, 0, 0])).toEqual([
      ...[2, undefined, undefined, 1, undefined],
    ]);
  });
});

describe("nextModule", () => {
  it("is the first that is not passed, and none once all are", () => {
    const modules = slugs.map((slug) => ({ slug }));
    const passed = slugs.map((slug) => attempt(slug, 100, now.toISOString()));
    expect(nextModule(modules, [])?.slug).toBe("hs-code");
    expect(
      nextModule(modules, [
        attempt("hs-code", 100, now.toISOString()),
        attempt("samples", 10, now.toISOString()),
      ])?.slug,
    ).toBe("samples");
    expect(nextModule(modules, passed)).toBeUndefined();
  });
});
