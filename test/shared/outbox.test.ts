import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstMail,
  leaseFrom,
  type MailState,
  mailOnDone,
  mailOnFailure,
  mailOnMore,
  mailOnTaken,
  mailProcess,
  mailStages,
} from "#shared/outbox.ts";
import { changesOf, nextDue } from "#shared/process.ts";

const start = Date.UTC(2030, 0, 1);
const at = (seconds: number) => new Date(start + seconds * 1000);
const gapSeconds = 300;

/** What the schedule makes of a mail, as `outboxDue` has it. */
function onTime(mail: MailState, now: Date): MailState {
  const due = nextDue(mailProcess, mail);
  if (!due || due.at > now.toISOString()) return mail;
  return { ...mail, ...changesOf(due.step, mail, { now: now.toISOString() }), stagedAt: leaseFrom(now) };
}

describe("the mails of a matter that goes on", () => {
  it("never go out twice within the gap, and tell of everything in the end, whatever the order of things", () => {
    let longest = 0;
    const event = fc.record({
      what: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom("more", "take", "finish") },
        { weight: 2, arbitrary: fc.constantFrom("repeat", "schedule", "crash") },
      ),
      afterSeconds: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: 15 }) },
        { weight: 1, arbitrary: fc.integer({ min: 50, max: 400 }) },
      ),
    });
    fc.assert(
      fc.property(fc.array(event, { minLength: 10, maxLength: 60, size: "max" }), (events) => {
        let mail: MailState | undefined;
        let claimed: MailState | undefined;
        let clock = 0;
        let count = 0;
        const sentAt: number[] = [];
        const told = new Set<number>();

        function step(what: string): void {
          if (what === "more" || what === "repeat") {
            if (what === "more") count++;
            if (count === 0) return;
            mail = mail
              ? (mailOnMore(mail, count, at(clock)) ?? mail)
              : firstMail(count, gapSeconds, at(clock));
          } else if (!mail) return;
          else if (what === "schedule") mail = onTime(mail, at(clock));
          else if (what === "take") {
            const next = mailOnTaken(mail, at(clock));
            if (next) claimed = mail = next;
          } else if (what === "crash") claimed = undefined;
          else if (claimed && mail.stage === "sending") {
            for (let number = claimed.covered + 1; number <= claimed.wanted; number++) told.add(number);
            sentAt.push(clock);
            mail = mailOnDone(mail, { told: claimed.wanted, wasSent: true }, at(clock));
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
          if (index > 0) expect(time - (sentAt[index - 1] ?? 0)).toBeGreaterThanOrEqual(gapSeconds);
        longest = Math.max(longest, sentAt.length);
        expect([...told].toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n + 1));
        expect(mail?.stage ?? "sent").toBe("sent");
      }),
      { numRuns: 500 },
    );
    expect(longest).toBeGreaterThan(1);
  });

  it("know what they were told of before", () => {
    const first = firstMail(3, gapSeconds, at(0));
    expect(mailOnMore(first, 3, at(1))).toBeUndefined();
    expect(mailOnMore(first, 2, at(1))).toBeUndefined();
  });

  it("try one that fails again, later each time, and give up in the end until there is more", () => {
    let mail = firstMail(1, gapSeconds, at(0));
    const waits: number[] = [];
    while (mail.stage !== "failed") {
      mail = mailOnFailure(mail, at(0));
      if (mail.stagedAt) waits.push((Date.parse(mail.stagedAt) - start) / 1000);
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.length).toBeGreaterThan(4);
    expect(nextDue(mailProcess, mail)).toBeUndefined();
    expect(mailOnMore(mail, 2, at(9))).toMatchObject({ stage: "due", covered: 0, wanted: 2 });
  });
});

describe("one mail", () => {
  const stagedIn = (seconds: number) => at(seconds).toISOString();
  const sent: MailState = {
    stage: "sent",
    wanted: 3,
    covered: 3,
    gapSeconds,
    sentAt: at(0).toISOString(),
    attempts: 0,
  };

  it("is whoever's who took it for a minute or two", () => {
    const seconds = (Date.parse(leaseFrom(at(0))) - start) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(seconds).toBeLessThanOrEqual(120);
    expect(leaseFrom(at(5))).toBe(stagedIn(seconds + 5));
  });

  it("is due at once, with time to send it, and tells of nothing that was told before", () => {
    expect(firstMail(3, gapSeconds, at(0))).toEqual({
      stage: "due",
      stagedAt: leaseFrom(at(0)),
      wanted: 3,
      covered: 2,
      gapSeconds,
      attempts: 0,
    });
  });

  it.each(["due", "sending", "waiting"] as const)("only has more to tell while it is %s", (stage) => {
    const mail = { ...sent, stage, stagedAt: stagedIn(9), attempts: 2 };
    expect(mailOnMore(mail, 4, at(1))).toEqual({ ...mail, wanted: 4 });
  });

  it.each([
    [299, { stage: "waiting", stagedAt: stagedIn(300) }],
    [300, { stage: "due", stagedAt: leaseFrom(at(300)) }],
    [900, { stage: "due", stagedAt: leaseFrom(at(900)) }],
  ])("that was sent waits for its gap to end: %i s later %o", (seconds, standing) => {
    for (const stage of ["sent", "failed"] as const)
      expect(mailOnMore({ ...sent, stage, attempts: 8 }, 4, at(seconds))).toEqual({
        ...sent,
        ...standing,
        wanted: 4,
        attempts: 0,
      });
  });

  it("is taken by one alone, and only where it is due", () => {
    const due = firstMail(1, gapSeconds, at(0));
    expect(mailOnTaken(due, at(5))).toEqual({ ...due, stage: "sending", stagedAt: leaseFrom(at(5)) });
    for (const stage of ["sending", "waiting", "sent", "failed"] as const)
      expect(mailOnTaken({ ...due, stage }, at(5))).toBeUndefined();
  });

  it("has told of all that it was to tell once it is out", () => {
    const sending: MailState = { ...sent, stage: "sending", covered: 1, attempts: 4, stagedAt: stagedIn(70) };
    expect(mailOnDone(sending, { told: 3, wasSent: true }, at(20))).toEqual({
      ...sent,
      stagedAt: undefined,
      sentAt: stagedIn(20),
    });
  });

  it("waits for its gap where more came meanwhile, and goes on at once where none was ever sent", () => {
    const sending: MailState = { ...sent, stage: "sending", wanted: 5, covered: 1, attempts: 4 };
    const waiting = { ...sending, stage: "waiting", attempts: 0 };
    expect(mailOnDone(sending, { told: 3, wasSent: true }, at(20))).toEqual({
      ...waiting,
      covered: 3,
      sentAt: stagedIn(20),
      stagedAt: stagedIn(320),
    });
    expect(mailOnDone(sending, { told: 0, wasSent: false }, at(20))).toEqual({
      ...waiting,
      covered: 1,
      stagedAt: stagedIn(300),
    });
    expect(mailOnDone({ ...sending, sentAt: undefined }, { told: 2, wasSent: false }, at(20))).toEqual({
      ...waiting,
      covered: 2,
      sentAt: undefined,
      stagedAt: stagedIn(20),
    });
  });

  it("that fails is tried after a minute, then after twice as long each time, and given up at the eighth", () => {
    let mail: MailState = { ...firstMail(1, gapSeconds, at(0)), stage: "sending" };
    for (const [before, seconds] of [60, 120, 240, 480, 960, 1920, 3840].entries()) {
      mail = mailOnFailure(mail, at(0));
      expect(mail).toMatchObject({ stage: "waiting", attempts: before + 1, stagedAt: stagedIn(seconds) });
    }
    mail = mailOnFailure(mail, at(0));
    expect(mail).toMatchObject({ stage: "failed", attempts: 8, stagedAt: undefined });
  });

  it("goes only along these ways", () => {
    const ways = Object.values(mailProcess.steps).map(({ name, by, ways }) => [
      `${name} by ${by}`,
      mailStages.map((stage) =>
        ways
          .filter(({ from }) => (from as readonly string[]).includes(stage))
          .map(({ to }) => to)
          .join(" or "),
      ),
    ]);
    // From where: due, sending, waiting, sent, failed.
    expect(Object.fromEntries(ways)).toEqual({
      "release by time": ["due", "due", "due", "", ""],
      "more by system": ["", "", "", "due or waiting", "due or waiting"],
      "take by system": ["sending", "", "", "", ""],
      "end by system": ["", "sent or waiting", "", "", ""],
      "fail by system": ["", "failed or waiting", "", "", ""],
    });
    expect([mailProcess.noun, mailProcess.first]).toEqual(["mail", "due"]);
    expect(mailProcess.steps.release.follows).toEqual(["the stream sends it"]);
    expect(mailProcess.subject(firstMail(1, gapSeconds, at(0)))).toEqual({});
  });
});
