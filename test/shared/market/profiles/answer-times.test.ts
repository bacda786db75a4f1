import { describe, expect, it } from "vitest";
import { withAnswer } from "#shared/market/profiles/answer-times.ts";

const sample = (number: number, minutes: number) => ({ inquiryId: `inq_${number}`, minutes });

describe("withAnswer", () => {
  it("keeps the median: the middle one, or the mean of the middle two", () => {
    const one = withAnswer({ samples: [] }, sample(1, 30));
    expect(one?.medianMinutes).toBe(30);
    const two = one && withAnswer(one, sample(2, 61));
    expect(two?.medianMinutes).toBe(46);
    const three = two && withAnswer(two, sample(3, 1000));
    expect(three?.medianMinutes).toBe(61);
  });

  it("counts the same inquiry once", () => {
    expect(withAnswer({ samples: [sample(1, 30)], medianMinutes: 30 }, sample(1, 99))).toBeUndefined();
  });

  it("forgets the oldest past thirty", () => {
    let times = withAnswer({ samples: [] }, sample(0, 5));
    for (let number = 1; number <= 30; number++) times = times && withAnswer(times, sample(number, 5));
    expect(times?.samples).toHaveLength(30);
    expect(times?.samples[0]?.inquiryId).toBe("inq_1");
  });

  it("is the same in whatever order they answered", () => {
    let times = withAnswer({ samples: [] }, sample(0, 900));
    for (const [number, minutes] of [10, 100, 20].entries())
      times = times && withAnswer(times, sample(number + 1, minutes));
    expect(times?.medianMinutes).toBe(60);
    expect(times?.samples.map((it) => it.minutes)).toEqual([900, 10, 100, 20]);
  });
});
