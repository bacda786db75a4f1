import { describe, expect, it } from "vitest";
import { RuleBroken } from "#shared/errors.ts";
import { everyPerson, noSubject } from "#shared/permissions.ts";
import { changesOf, defineProcess, timelineOf } from "#shared/process.ts";

interface Letter {
  stage: "new" | "answered" | "closed";
  isReply: boolean;
  answeredAt?: string;
  closedAt?: string;
  createdAt: string;
}

const process = defineProcess<Letter>()({
  noun: "letter",
  stages: ["new", "answered", "closed"],
  first: "new",
  subject: () => noSubject,
  steps: {
    write: {
      by: everyPerson,
      ways: [
        {
          from: ["new"],
          to: "answered",
          marks: { field: "answeredAt" },
          only: { told: "a reply", holds: ({ isReply }) => isReply },
        },
        { from: ["new", "answered"] },
      ],
      refusal: () => new RuleBroken("letter_closed"),
    },
    close: {
      by: everyPerson,
      marks: { field: "closedAt", each: true },
      ways: [{ from: ["new", "answered"], to: "closed" }],
      refusal: () => new RuleBroken("letter_closed"),
    },
  },
});

const letter: Letter = { stage: "new", isReply: false, createdAt: "2030-01-01T00:00:00.000Z" };
const now = "2030-01-02T00:00:00.000Z";

describe("the mark of a way", () => {
  it("is left by that way alone, the first time", () => {
    const { write } = process.steps;
    expect(changesOf(write, letter, { now })).toEqual({});
    expect(changesOf(write, { ...letter, isReply: true }, { now })).toEqual({
      stage: "answered",
      answeredAt: now,
    });
    const before = { ...letter, isReply: true, answeredAt: letter.createdAt };
    expect(changesOf(write, before, { now })).toEqual({ stage: "answered" });
  });

  it("stands in the timeline under its step, beside those of whole steps", () => {
    const done = { ...letter, stage: "closed" as const, answeredAt: now, closedAt: now };
    expect(timelineOf(process, done).map(({ step, at }) => `${step} ${at}`)).toEqual([
      `begin ${letter.createdAt}`,
      `write ${now}`,
      `close ${now}`,
    ]);
  });
});
