import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RuleBroken } from "#shared/errors.ts";
import { anonymous, type Person } from "#shared/people/people/person.ts";
import { definePermissions, noSubject } from "#shared/permissions.ts";
import { changesOf, defineProcess, nextDue, openSteps, refusalOf, timelineOf } from "#shared/process.ts";
import { diagramOf } from "#shared/process-diagram.ts";
import { reminderProcess } from "#test/support/sample-slice/reminder.process.ts";
import { type Reminder, reminderStages } from "#test/support/sample-slice/reminder.ts";

const { finish, remind } = reminderProcess.steps;
const at = "2031-01-01T09:00:00.000Z";
const now = "2031-02-01T09:00:00.000Z";
const owner = { id: "prs_owner", roles: [], markets: [], memberships: [] } as unknown as Person;

function reminder(changes: Partial<Reminder> = {}): Reminder {
  return {
    personId: owner.id,
    stage: "open",
    at,
    createdAt: "2030-01-01T00:00:00.000Z",
    ...changes,
  } as Reminder;
}

describe("a process", () => {
  it("leads nowhere but along its ways, whoever takes which step from wherever", () => {
    const anyReminder = fc.record({ stage: fc.constantFrom(...reminderStages), at: fc.constant(at) });
    fc.assert(
      fc.property(anyReminder, fc.constantFrom(finish, remind), ({ stage }, step) => {
        const thing = reminder({ stage });
        const allowed = step.ways.find(({ from }) => (from as readonly string[]).includes(stage));
        if (allowed)
          expect(changesOf(step, thing, { now })?.stage).toBe("to" in allowed ? allowed.to : undefined);
        else if (step.by === "time") expect(changesOf(step, thing, { now })).toBeUndefined();
        else expect(() => changesOf(step, thing, { now })).toThrow("reminder_done");
      }),
    );
  });

  it("gives buttons to whom they are for, and only where they lead on", () => {
    const mine = { kind: "person", person: owner } as const;
    const other = { kind: "person", person: { ...owner, id: "prs_other" } } as const;
    expect([...openSteps(reminderProcess, reminder(), mine)]).toEqual(["finish"]);
    expect([...openSteps(reminderProcess, reminder({ stage: "done" }), mine)]).toEqual([]);
    expect([...openSteps(reminderProcess, reminder(), other)]).toEqual([]);
    expect([...openSteps(reminderProcess, reminder(), anonymous)]).toEqual([]);
  });

  it("says why not, to whoever may but not from there", () => {
    expect(refusalOf(finish, reminder(), owner)).toBeUndefined();
    expect(refusalOf(finish, reminder({ stage: "done" }), owner)).toMatchObject({ code: "reminder_done" });
  });

  it("knows what time will bring, once, and not of what has ended", () => {
    expect(nextDue(reminderProcess, reminder())).toMatchObject({ step: { name: "remind" }, at });
    expect(changesOf(remind, reminder(), { now })).toEqual({ remindedAt: now });
    expect(nextDue(reminderProcess, reminder({ remindedAt: now }))).toBeUndefined();
    expect(nextDue(reminderProcess, reminder({ stage: "done" }))).toBeUndefined();
  });

  it("tells what was and what will be, in order", () => {
    expect(timelineOf(reminderProcess, reminder()).map(({ step, isToCome }) => [step, isToCome])).toEqual([
      ["begin", false],
      ["remind", true],
    ]);
    expect(timelineOf(reminderProcess, reminder({ remindedAt: now })).at(-1)).toEqual({
      step: "remind",
      at: now,
      isToCome: false,
    });
  });

  it("is drawn whole: each way, by whom, and what follows", () => {
    expect(diagramOf(reminderProcess).split("\n")).toEqual([
      "stateDiagram-v2",
      "  [*] --> open",
      "  open --> done: finish, by reminder.finish",
      "  open --> open: remind, by time → mail to the person",
    ]);
  });
});

interface Stall {
  stage: "open" | "shut" | "gone";
  isFull: boolean;
  openedAt?: string;
  shutAt?: string;
  warnAt?: string;
  endAt?: string;
  createdAt: string;
}

const permissions = definePermissions("stall", {
  shut: { allow: ["person:any"] },
  sweep: { allow: ["admin:any"] },
});

const stalls = defineProcess<Stall>()({
  noun: "stall",
  stages: ["open", "shut", "gone"],
  first: "open",
  subject: () => noSubject,
  steps: {
    shut: {
      by: permissions.shut,
      marks: { field: "shutAt", each: true },
      ways: [
        { from: ["open"], to: "shut", only: { told: "a full one", holds: ({ isFull }) => isFull } },
        { from: ["open"], marks: { field: "openedAt" } },
      ],
      settled: ["shut"],
      refusal: ({ stage }) => new RuleBroken(`stall_${stage}`),
      follows: ["a sign", "a mail"],
    },
    sweep: {
      by: permissions.sweep,
      ways: [{ from: ["open", "shut"] }],
      refusal: () => new RuleBroken("stall_x"),
    },
    end: {
      by: "time",
      ways: [{ from: ["open", "shut"], to: "gone" }],
      at: ({ endAt }) => endAt,
      follows: [],
    },
    warn: { by: "time", ways: [{ from: ["open"] }], at: ({ warnAt }) => warnAt },
    move: { by: "system", ways: [{ from: ["open"] }] },
  },
});

/** Two steps that may leave their marks at one moment. */
const letters = defineProcess<Stall & { sentAt?: string; seenAt?: string }>()({
  noun: "letter",
  stages: ["open"],
  first: "open",
  subject: () => noSubject,
  steps: {
    send: { by: "system", ways: [{ from: ["open"] }], marks: { field: "sentAt" } },
    see: { by: "system", ways: [{ from: ["open"] }], marks: { field: "seenAt" } },
  },
});

const stall: Stall = { stage: "open", isFull: false, createdAt: "2030-01-01T00:00:00.000Z" };
const day = (number: number) => `2030-01-0${number}T00:00:00.000Z`;

describe("each step of a process", () => {
  const { shut, sweep, end, move } = stalls.steps;

  it("knows its name and its noun", () => {
    expect([shut.name, shut.noun, end.name, end.noun]).toEqual(["shut", "stall", "end", "stall"]);
  });

  it("takes the first of its ways that is open to the thing as it is", () => {
    expect(changesOf(shut, { ...stall, isFull: true }, { now })).toEqual({ stage: "shut", shutAt: now });
    expect(changesOf(shut, stall, { now })).toEqual({ openedAt: now });
    expect(changesOf(sweep, { ...stall, stage: "shut" }, { now })).toEqual({});
  });

  it("leaves its mark each time where it says so, and else the first time alone", () => {
    const before = { ...stall, isFull: true, shutAt: day(1), openedAt: day(1) };
    expect(changesOf(shut, before, { now })).toEqual({ stage: "shut", shutAt: now });
    expect(changesOf(shut, { ...before, isFull: false }, { now })).toEqual({});
  });

  it("changes nothing where it is settled, and is refused from elsewhere, told by the thing", () => {
    expect(changesOf(shut, { ...stall, stage: "shut" }, { now })).toBeUndefined();
    expect(refusalOf(shut, { ...stall, stage: "shut" })).toBeUndefined();
    expect(refusalOf(shut, stall)).toBeUndefined();
    expect(refusalOf(shut, { ...stall, stage: "gone" })).toMatchObject({ code: "stall_gone" });
    expect(() => changesOf(shut, { ...stall, stage: "gone" }, { now })).toThrow("stall_gone");
    expect(refusalOf(sweep, { ...stall, stage: "gone" })).toMatchObject({ code: "stall_x" });
  });

  it("is simply not taken from elsewhere, where it is time's or the system's", () => {
    expect(changesOf(end, { ...stall, stage: "gone" }, { now })).toBeUndefined();
    expect(changesOf(move, { ...stall, stage: "gone" }, { now })).toBeUndefined();
    expect(changesOf(move, stall, { now })).toEqual({});
  });

  it("is open to whom its permission allows, never where it is time's or the system's, or settled", () => {
    const person = (roles: string[]) => ({ kind: "person" as const, person: { ...owner, roles } as Person });
    const open = (thing: Stall, roles: string[]) => [...openSteps(stalls, thing, person(roles))];
    expect(open(stall, [])).toEqual(["shut"]);
    expect(open(stall, ["admin"])).toEqual(["shut", "sweep"]);
    expect(open({ ...stall, stage: "shut" }, ["admin"])).toEqual(["sweep"]);
    expect(open({ ...stall, stage: "gone" }, ["admin"])).toEqual([]);
    expect([...openSteps(stalls, stall, anonymous)]).toEqual([]);
  });
});

describe("what time brings", () => {
  it("is the earliest of what is to come from where the thing stands", () => {
    const both = { ...stall, endAt: day(3), warnAt: day(2) };
    expect(nextDue(stalls, both)).toMatchObject({ at: day(2), step: { name: "warn" } });
    expect(nextDue(stalls, { ...both, warnAt: day(4) })).toMatchObject({ at: day(3), step: { name: "end" } });
    expect(nextDue(stalls, { ...both, stage: "shut" })).toMatchObject({ at: day(3), step: { name: "end" } });
    expect(nextDue(stalls, { ...both, warnAt: day(3) })).toMatchObject({ step: { name: "end" } });
    expect(nextDue(stalls, { ...both, stage: "gone" })).toBeUndefined();
    expect(nextDue(stalls, stall)).toBeUndefined();
  });

  it("stands last in the timeline, after what was, in the order of its time", () => {
    const thing = { ...stall, shutAt: day(3), openedAt: day(2), endAt: day(5) };
    expect(timelineOf(stalls, thing)).toEqual([
      { step: "begin", at: stall.createdAt, isToCome: false },
      { step: "shut", at: day(2), isToCome: false },
      { step: "shut", at: day(3), isToCome: false },
      { step: "end", at: day(5), isToCome: true },
    ]);
    const atOnce = timelineOf(letters, { ...stall, sentAt: day(2), seenAt: day(2) });
    expect(atOnce.map(({ step }) => step)).toEqual(["begin", "send", "see"]);
    expect(timelineOf(stalls, stall)).toEqual([{ step: "begin", at: stall.createdAt, isToCome: false }]);
  });
});

describe("a process's diagram", () => {
  it("says of each way from where, to where, by whom, when, and what follows", () => {
    expect(diagramOf(stalls).split("\n")).toEqual([
      "stateDiagram-v2",
      "  [*] --> open",
      "  open --> shut: shut, by stall.shut, a full one → a sign, a mail",
      "  open --> open: shut, by stall.shut → a sign, a mail",
      "  open --> open: sweep, by stall.sweep",
      "  shut --> shut: sweep, by stall.sweep",
      "  open --> gone: end, by time",
      "  shut --> gone: end, by time",
      "  open --> open: warn, by time",
      "  open --> open: move, by system",
    ]);
  });
});
