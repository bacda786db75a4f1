import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Listing } from "#shared/market/listings/listing.ts";
import { removalOf } from "#shared/market/listings/removal.ts";
import { listingStages } from "#shared/market/listings/stages.ts";
import type { Person } from "#shared/people/people/person.ts";
import { changesOf, nextDue, openSteps } from "#shared/process.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { answerBy, appealBy, appealDays } from "#shared/trade/moderation/deadlines.ts";
import { measureProcess } from "#shared/trade/moderation/measure.process.ts";
import { type Measure, measureActs } from "#shared/trade/moderation/measure.ts";
import { canAppeal, isInForce, refuseLate, refuseUnfitting } from "#shared/trade/moderation/measure-rules.ts";
import { measuredThings, measureReasons, reasonsFor } from "#shared/trade/moderation/reasons.ts";
import { isSameAgain } from "#shared/trade/moderation/resemblance.ts";
import { measureStages } from "#shared/trade/moderation/stages.ts";

const createdAt = "2026-03-01T08:00:00.000Z";
const now = "2026-03-05T08:00:00.000Z";
const first = { id: "prs_first", roles: ["officer"], markets: [], memberships: [] } as unknown as Person;
const second = { ...first, id: "prs_second", roles: ["admin"] } as Person;

function measure(changes: Partial<Measure>): Measure {
  return { stage: "standing", takenById: first.id, createdAt, ...changes } as Measure;
}

const stepsFor = (person: Person, it: Measure) => [
  ...openSteps(measureProcess, it, { kind: "person", person }),
];

describe("measureProcess", () => {
  it("lets another than who decided first decide an appeal, and anybody of the desk lift what has none", () => {
    const appealed = measure({ stage: "appealed", appealedAt: now });
    expect(stepsFor(second, appealed)).toEqual(["uphold", "grant"]);
    expect(stepsFor(first, appealed)).toEqual([]);
    for (const act of ["uphold", "grant"] as const)
      expect(() => changesOf(measureProcess.steps[act], appealed, { person: first, now })).toThrow(
        expect.objectContaining({ status: 422, code: "measure_needs_another" }),
      );
    for (const stage of ["standing", "upheld"] as const)
      expect(stepsFor(first, measure({ stage }))).toContain("lift");
    for (const stage of ["lifted", "ended"] as const)
      expect(stepsFor(second, measure({ stage }))).toEqual([]);
  });

  it("is appealed once", () => {
    const { appeal } = measureProcess.steps;
    expect(changesOf(appeal, measure({}), { now })).toEqual({ stage: "appealed", appealedAt: now });
    for (const stage of ["appealed", "upheld"] as const)
      expect(() => changesOf(appeal, measure({ stage, appealedAt: now }), { now })).toThrow(
        expect.objectContaining({ code: "measure_appealed" }),
      );
  });

  it("reminds three days before the answer is due, tells of one that is late, and ends on its day", () => {
    const appealed = measure({ stage: "appealed", appealedAt: now });
    expect(nextDue(measureProcess, appealed)).toMatchObject({
      step: { name: "remind" },
      at: daysAfter(now, 11),
    });
    const reminded = { ...appealed, remindedAt: daysAfter(now, 11) };
    expect(nextDue(measureProcess, reminded)).toMatchObject({
      step: { name: "overdue" },
      at: answerBy(appealed),
    });
    const until = daysAfter(now, 2);
    expect(nextDue(measureProcess, { ...appealed, until })).toMatchObject({
      step: { name: "end" },
      at: until,
    });
    expect(nextDue(measureProcess, measure({ stage: "lifted", until }))).toBeUndefined();
  });

  it("has a text of its history for each way out", () => {
    expect(measureActs).toEqual(["take", "appeal", "uphold", "grant", "lift", "end"]);
    expect(measureStages.filter((stage) => isInForce({ stage }))).toEqual(["standing", "appealed", "upheld"]);
  });
});

describe("what a measure says", () => {
  const said = { reason: "untrue", words: "What is said is not so.", language: "id" } as const;
  const at = { of: "listing", languages: ["id"], now } as const;

  it("has a reason for each thing, and each reason a thing", () => {
    for (const of of measuredThings) expect(reasonsFor[of].length).toBeGreaterThan(3);
    expect(measureReasons.filter((it) => !measuredThings.some((of) => reasonsFor[of].includes(it)))).toEqual(
      [],
    );
  });

  it("may be in English or the receiver's language, for a reason that fits, until a day to come", () => {
    expect(() => refuseUnfitting(said, at)).not.toThrow();
    expect(() => refuseUnfitting({ ...said, language: "en", until: "2026-03-06" }, at)).not.toThrow();
    const codeOf = (changes: object) => {
      try {
        refuseUnfitting({ ...said, ...changes }, at);
      } catch (error) {
        return (error as { issues: { pointer: string; code: string }[] }).issues[0];
      }
      return undefined;
    };
    expect(codeOf({ reason: "spam" })).toEqual({ pointer: "/reason", code: "measure_reason_other" });
    expect(codeOf({ until: "2026-03-05" })).toEqual({ pointer: "/until", code: "measure_until_past" });
    expect(codeOf({ until: "2028-03-06" })).toEqual({ pointer: "/until", code: "measure_until_far" });
    expect(codeOf({ language: "ko" })).toEqual({ pointer: "/language", code: "measure_language_unread" });
  });

  it("can be appealed against to the last moment of thirty days", () => {
    const last = appealBy({ createdAt });
    expect(last).toBe(daysAfter(createdAt, appealDays));
    expect(canAppeal(measure({}), last)).toBe(true);
    expect(() => refuseLate({ createdAt }, last)).not.toThrow();
    const past = new Date(Date.parse(last) + 1).toISOString();
    expect(canAppeal(measure({}), past)).toBe(false);
    expect(() => refuseLate({ createdAt }, past)).toThrow(expect.objectContaining({ code: "appeal_late" }));
    expect(canAppeal(measure({ stage: "upheld" }), now)).toBe(false);
  });
});

describe("removalOf", () => {
  const by = fc.constantFrom("own" as const, "business" as const);
  const acts = fc.array(fc.tuple(by, fc.constantFrom("msr_a", "msr_b", undefined)), { maxLength: 12 });

  it("brings a listing back to where it stood once nothing removes it, whatever the order", () => {
    fc.assert(
      fc.property(fc.constantFrom("published" as const, "paused" as const), acts, (stage, all) => {
        let state: Pick<Listing, "stage" | "removed"> = { stage };
        const stands: { own?: string; business?: string } = {};
        for (const [what, id] of all) {
          state = { ...state, ...removalOf(state, what, id) };
          if (id) stands[what] = id;
          else delete stands[what];
          const isAway = Object.keys(stands).length > 0;
          expect(state.stage).toBe(isAway ? "removed" : stage);
          expect(state.removed?.own).toBe(stands.own);
          expect(state.removed?.business).toBe(stands.business);
        }
      }),
    );
  });

  it("leaves alone what nobody sees", () => {
    const unseen = listingStages.filter((it) => !["published", "paused", "removed"].includes(it));
    expect(unseen).toEqual(["draft", "withdrawn"]);
    for (const stage of unseen) expect(removalOf({ stage }, "own", "msr_a")).toBeUndefined();
  });
});

describe("isSameAgain", () => {
  const seen = (title: string, photos: string[] = []) =>
    ({ text: { en: { title } }, photos: photos.map((id) => ({ id })) }) as unknown as Listing;

  it("knows the same title however it is written, and the same photo under another", () => {
    expect(isSameAgain(seen("Rattan  BASKET!"), seen("rattan basket"))).toBe(true);
    expect(isSameAgain(seen("Ｒattan basket"), seen("Rattan basket"))).toBe(true);
    expect(isSameAgain(seen("Something new", ["pho_1"]), seen("Rattan basket", ["pho_1", "pho_2"]))).toBe(
      true,
    );
    expect(isSameAgain(seen("Rattan tray", ["pho_3"]), seen("Rattan basket", ["pho_1"]))).toBe(false);
    expect(isSameAgain(seen("–"), seen("…"))).toBe(false);
  });
});
