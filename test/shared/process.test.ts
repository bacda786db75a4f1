import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonymous, type Person } from "#shared/people/people/person.ts";
import { changesOf, nextDue, openSteps, refusalOf, timelineOf } from "#shared/process.ts";
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
