import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { bandBegins, bandOf, bands } from "#shared/programme/readiness/bands.ts";
import {
  countedBands,
  leastToldApart,
  noneCounted,
  totalOf,
} from "#shared/programme/readiness/count-bands.ts";
import { nextPlaces, parts, QuestionSet, questionsOfPart } from "#shared/programme/readiness/question.ts";
import {
  askedSet,
  questionSetOf,
  questionSets,
  questionsIn,
} from "#shared/programme/readiness/question-sets.ts";
import { answersOf, mostPoints, type ScaleName, scales } from "#shared/programme/readiness/scales.ts";
import { type Answers, liftsOf, partScores, percentOf, scoreOf } from "#shared/programme/readiness/score.ts";
import { allAnswers, leastOf } from "#test/support/readiness.ts";
import { lookup, messagesIn } from "#web/messages.ts";

const scaleNames = Object.keys(scales) as ScaleName[];

describe("the question sets", () => {
  it.each(questionSets.map((set) => [set.number, set] as const))(
    "hold in set %i forty questions, eight of each part, by the schema",
    (_, set) => {
      expect(QuestionSet.parse(set)).toEqual(set);
      expect(new Set(set.questions.map(({ id }) => id)).size).toBe(40);
      for (const part of parts) expect(questionsIn(set, part)).toHaveLength(questionsOfPart);
    },
  );

  it("are numbered from 1 on, so that each old result finds what was asked then", () => {
    expect(questionSets.map(({ number }) => number)).toEqual(questionSets.map((_, at) => at + 1));
    expect(questionSetOf(askedSet.number)).toBe(askedSet);
    expect(() => questionSetOf(99)).toThrow(RangeError);
  });

  it("lead whoever is not there yet to each module and room", () => {
    const led = new Set(askedSet.questions.map(({ next }) => next));
    expect(nextPlaces.filter((it) => !led.has(it))).toEqual([]);
  });

  it.each(siteLocales)("ask, explain and say what to do in %s, each in words of its own", (locale) => {
    const t = messagesIn(locale);
    const ids = new Set(questionSets.flatMap(({ questions }) => questions.map(({ id }) => id)));
    const texts = [...ids].flatMap((id) =>
      ["ask", "why", "do"].map((it) => lookup(t, `readiness_${it}_${id}`)),
    );
    expect(texts.filter((it) => !it || it.length < 8)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(siteLocales)("name each answer, part and band in %s", (locale) => {
    const t = messagesIn(locale);
    const keys = [
      ...scaleNames.flatMap((scale) => answersOf(scale).map(({ name }) => `answer_${scale}_${name}`)),
      ...parts.map((part) => `part_${part}`),
      ...bands.flatMap((band) => [`band_${band}`, `next_band_${band}`]),
    ];
    expect(keys.filter((key) => !lookup(t, `readiness_${key}`))).toEqual([]);
  });
});

describe("the scales", () => {
  it.each(scaleNames)(
    "%s has three or four answers, worth more one after the other from nothing on",
    (scale) => {
      const points = answersOf(scale).flatMap((it) => it.points ?? []);
      expect([3, 4]).toContain(answersOf(scale).length);
      expect(points).toEqual(points.toSorted((a, b) => a - b));
      expect([points[0], points.at(-1)]).toEqual([0, mostPoints(scale)]);
    },
  );
});

const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...askedSet.questions.map(({ scale }) => fc.option(fc.constantFrom(...answersOf(scale)))))
  .map((chosen) =>
    Object.fromEntries(
      chosen.flatMap((it, at) => (it ? [[askedSet.questions[at]?.id ?? "", it.name] as const] : [])),
    ),
  );

describe("a score", () => {
  it("is nothing by the least answers, and all by the best", () => {
    expect(percentOf(scoreOf(askedSet.questions, allAnswers(leastOf)))).toBe(0);
    expect(percentOf(scoreOf(askedSet.questions, allAnswers()))).toBe(100);
    expect(percentOf(scoreOf(askedSet.questions, {}))).toBeUndefined();
  });

  it("counts in whole numbers, and is the sum of its parts", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const all = scoreOf(askedSet.questions, answers);
        const sums = Object.values(partScores(askedSet, answers));
        for (const field of ["reached", "possible", "answered", "asked"] as const) {
          expect(Number.isInteger(all[field])).toBe(true);
          expect(sums.reduce((sum, it) => sum + it[field], 0)).toBe(all[field]);
        }
        expect(all.reached).toBeLessThanOrEqual(all.possible);
      }),
    );
  });

  it("leaves out what does not concern the business", () => {
    const without = allAnswers(({ id }) => (id === "halal" ? "exempt" : undefined));
    const [all, fewer] = [allAnswers(), without].map((it) => scoreOf(askedSet.questions, it));
    expect(percentOf(fewer ?? { reached: 0, possible: 1 })).toBe(100);
    expect(fewer?.possible).toBeLessThan(all?.possible ?? 0);
  });

  it("rises by what was told when the first of its lifts is done", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const [first] = liftsOf(askedSet, answers, 1);
        if (!first) return;
        const before = scoreOf(askedSet.questions, answers);
        const after = scoreOf(askedSet.questions, {
          ...answers,
          [first.question.id]: allAnswers()[first.question.id] ?? "",
        });
        const risen = ((after.reached - before.reached) * 1000) / before.possible;
        expect(Math.round(risen)).toBe(first.permille);
        const others = liftsOf(askedSet, answers, 40);
        expect(others.every(({ permille }) => permille <= first.permille)).toBe(true);
      }),
    );
  });
});

describe("a band", () => {
  it.each([
    [0, "starting"],
    [39, "starting"],
    [40, "building"],
    [59, "building"],
    [60, "nearly"],
    [79, "nearly"],
    [80, "ready"],
    [100, "ready"],
  ])("of %i percent is %s", (percent, band) => {
    expect(bandOf(percent)).toBe(band);
  });

  it("begins at 40, 60 and 80 percent", () => {
    expect(Object.values(bandBegins)).toEqual([0, 40, 60, 80]);
  });
});

describe("countedBands", () => {
  const stamps = { version: 1, createdAt: "2026-11-30T00:00:00.000Z", updatedAt: "2026-11-30T00:00:00.000Z" };
  const tally = (provinceCode: string, ready: number) => ({
    provinceCode,
    counts: { ...noneCounted, ready },
    ...stamps,
  });

  it("tells of no province by itself in which fewer than five are counted, and loses none", () => {
    const found = countedBands([
      tally("33", leastToldApart),
      tally("35", leastToldApart - 1),
      tally("51", 1),
    ]);
    expect(found.provinces.map(({ provinceCode }) => provinceCode)).toEqual(["33"]);
    expect([totalOf(found.others ?? noneCounted), totalOf(found.all)]).toEqual([
      leastToldApart,
      2 * leastToldApart,
    ]);
  });

  it("tells nothing of the others where they are fewer than five together, nor by its sum", () => {
    const found = countedBands([
      tally("33", leastToldApart),
      tally("35", 1),
      tally("51", leastToldApart - 2),
    ]);
    expect([found.others, totalOf(found.all)]).toEqual([null, leastToldApart]);
    expect(countedBands([tally("35", 1)])).toMatchObject({ all: noneCounted, provinces: [], others: null });
    expect(countedBands([tally("33", leastToldApart)]).others).toEqual(noneCounted);
  });
});
