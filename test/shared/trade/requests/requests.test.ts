import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionOf } from "#shared/trade/requests/question.ts";
import { Question, requestStages } from "#shared/trade/requests/request.ts";
import { requestIssues, requestSteps, whyNotAnswered } from "#shared/trade/requests/rules.ts";

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

describe("requestSteps", () => {
  it("leads nowhere from closed, and everywhere else to answers and to the end", () => {
    for (const stage of requestStages) {
      expect(requestSteps.close[stage]).toBe(stage === "closed" ? undefined : "closed");
      expect(requestSteps.answer[stage]).toBe(stage === "closed" ? undefined : "answered");
    }
  });
});

describe("whyNotAnswered", () => {
  it("names the stage before the number of answers", () => {
    expect(whyNotAnswered({ stage: "open", answers: [] })).toBeUndefined();
    const answers = Array.from({ length: 10 }, () => ({}) as never);
    expect(whyNotAnswered({ stage: "answered", answers })).toBe("answers_full");
    expect(whyNotAnswered({ stage: "closed", answers })).toBe("request_closed");
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
