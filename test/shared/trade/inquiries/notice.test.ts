import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type NoticeState,
  noticeGapSeconds,
  noticeOnDone,
  noticeOnFailure,
  noticeOnMessage,
  noticeOnTaken,
  noticeOnTime,
} from "#shared/trade/inquiries/notice.ts";

const start = Date.UTC(2030, 0, 1);
const at = (seconds: number) => new Date(start + seconds * 1000);

describe("the notices of a thread", () => {
  it("never mail twice within five minutes, and tell of every message in the end, whatever the order of things", () => {
    let longest = 0;
    const event = fc.record({
      what: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom("message", "finish") },
        { weight: 2, arbitrary: fc.constantFrom("repeat", "schedule", "take", "crash") },
      ),
      afterSeconds: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: 15 }) },
        { weight: 1, arbitrary: fc.integer({ min: 50, max: 400 }) },
      ),
    });
    fc.assert(
      fc.property(fc.array(event, { minLength: 10, maxLength: 60, size: "max" }), (events) => {
        let notice: NoticeState | undefined;
        let claimed: NoticeState | undefined;
        let clock = 0;
        let count = 0;
        const sentAt: number[] = [];
        const told = new Set<number>();

        function step(what: string): void {
          if (what === "message" || what === "repeat") {
            if (what === "message") count++;
            const before: NoticeState | undefined = notice;
            const next = count > 0 ? noticeOnMessage(before, count, at(clock)) : undefined;
            if (!next) return;
            if (next.stage === "sending" && before?.stage !== "sending") claimed = next;
            notice = next;
          } else if (!notice) return;
          else if (what === "schedule") notice = noticeOnTime(notice, at(clock)) ?? notice;
          else if (what === "take") {
            const next = noticeOnTaken(notice, at(clock));
            if (next) claimed = notice = next;
          } else if (what === "crash") claimed = undefined;
          else if (claimed && notice.stage === "sending") {
            for (let number = claimed.covered + 1; number <= claimed.wanted; number++) told.add(number);
            sentAt.push(clock);
            notice = noticeOnDone(notice, { told: claimed.wanted, wasSent: true }, at(clock));
            claimed = undefined;
          }
        }

        for (const { what, afterSeconds } of events) {
          clock += afterSeconds;
          // A sender that outlives its lease counts as crashed; its mail is the schedule's business then.
          if (claimed && (claimed.stagedAt ?? "") <= at(clock).toISOString()) claimed = undefined;
          step(what);
        }
        for (let round = 0; round < 5; round++) {
          clock += 400;
          claimed = undefined;
          for (const what of ["schedule", "take", "finish"]) step(what);
        }
        for (const [index, time] of sentAt.entries())
          if (index > 0) expect(time - (sentAt[index - 1] ?? 0)).toBeGreaterThanOrEqual(noticeGapSeconds);
        longest = Math.max(longest, sentAt.length);
        expect([...told].toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n + 1));
        expect(notice?.stage ?? "quiet").toBe("quiet");
      }),
      { numRuns: 500 },
    );
    expect(longest).toBeGreaterThan(1);
  });

  it("know a message that they were told of before", () => {
    const first = noticeOnMessage(undefined, 3, at(0));
    expect(noticeOnMessage(first, 3, at(1))).toBeUndefined();
    expect(noticeOnMessage(first, 2, at(1))).toBeUndefined();
  });

  it("try a mail that fails again, later each time, and give up in the end until the next message", () => {
    let notice = noticeOnMessage(undefined, 1, at(0)) as NoticeState;
    const waits: number[] = [];
    while (notice.stage !== "failed") {
      notice = noticeOnFailure(notice, at(0));
      if (notice.stagedAt) waits.push((Date.parse(notice.stagedAt) - start) / 1000);
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.length).toBeGreaterThan(4);
    expect(noticeOnMessage(notice, 2, at(9))).toMatchObject({ stage: "sending", covered: 0, wanted: 2 });
  });
});
