import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf, refusalOf } from "#shared/process.ts";
import { questionOf } from "#shared/trade/requests/question.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";
import { type BuyerRequest, Question, type RequestStage } from "#shared/trade/requests/request.ts";
import { requestIssues } from "#shared/trade/requests/rules.ts";
import { requestStages } from "#shared/trade/requests/stages.ts";

describe("questionOf", () => {
  it("keeps of anything typed only what a request can hold, and tells the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
        const kept = questionOf(typed);
        if (kept === undefined) return;
        expect(Question.parse(kept)).toBe(kept);
        expect(kept).not.toContain("\uFFFD");
        expect(questionOf(kept)).toBe(kept);
      }),
    );
  });

  it.each([
    ["  kopi\n gayo ", "kopi gayo"],
    ["籐椅", "籐椅"],
    ["x".repeat(300), "x".repeat(200)],
    [`${"x".repeat(199)}😀`, "x".repeat(199)],
  ])("of %j is %j", (typed, kept) => {
    expect(questionOf(typed)).toBe(kept);
  });

  it.each(["", "  ", "\u0000", "\u200B", "\uFFFD"])("of %j is nothing", (typed) => {
    expect(questionOf(typed)).toBeUndefined();
  });
});

describe("requestProcess", () => {
  const { answer, close, forward } = requestProcess.steps;
  const standing = (stage: RequestStage, answers = 0) =>
    ({ stage, answers: Array.from({ length: answers }) }) as unknown as BuyerRequest;
  const now = "2026-03-14T11:00:00.000Z";

  it("leads nowhere from closed, and everywhere else to answers and to the end", () => {
    for (const stage of requestStages) {
      const isClosed = stage === "closed";
      expect(changesOf(close, standing(stage), { now })).toEqual(isClosed ? undefined : { stage: "closed" });
      if (isClosed) expect(() => changesOf(answer, standing(stage), { now })).toThrow("request_closed");
      else expect(changesOf(answer, standing(stage), { now })).toEqual({ stage: "answered" });
    }
  });

  it("takes forwarding for no answer, and leaves one that was answered as it is", () => {
    const mayForward = (stage: RequestStage) => ({ ...standing(stage), mayForward: true as const });
    expect(changesOf(forward, mayForward("open"), { now })).toEqual({ stage: "forwarded" });
    expect(changesOf(forward, mayForward("answered"), { now })).toEqual({});
    expect(() => changesOf(forward, mayForward("closed"), { now })).toThrow("request_closed");
  });

  it("names the stage before the number of answers", () => {
    expect(refusalOf(answer, standing("open"))).toBeUndefined();
    expect(refusalOf(answer, standing("answered", 9))).toBeUndefined();
    expect(refusalOf(answer, standing("answered", 10))).toMatchObject({
      code: "answers_full",
      params: { maximum: 10 },
    });
    expect(refusalOf(answer, standing("closed", 10))).toMatchObject({ code: "request_closed" });
  });
});

describe("requestIssues", () => {
  it("takes a day until it has ended everywhere on earth", () => {
    const now = new Date("2026-03-14T11:00:00Z");
    expect(requestIssues({ neededBy: "2026-03-13" }, now)).toEqual([]);
    expect(requestIssues({ neededBy: "2026-03-12" }, now)).toMatchObject([{ code: "needed_by_past" }]);
    expect(requestIssues({}, now)).toEqual([]);
  });
});
