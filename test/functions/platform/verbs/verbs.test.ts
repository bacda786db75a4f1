import { unmarshall } from "@aws-sdk/util-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { isSealed } from "#functions/platform/seal/seal.ts";
import { countWithin } from "#functions/platform/table/conditions.ts";
import { add, change, remove, type Write } from "#functions/platform/table/write.ts";
import { nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { longVerb } from "#functions/platform/verbs/long-verb.ts";
import { doneRecord } from "#functions/platform/verbs/repeats.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, RuleBroken, TooManyRequests } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { everyPerson } from "#shared/permissions.ts";
import { reminderPermissions } from "#test/support/sample-slice/reminder.permissions.ts";
import type { Reminder } from "#test/support/sample-slice/reminder.ts";
import { reminderRecord } from "#test/support/sample-slice/reminders.records.ts";
import { addReminder, finishReminder, getReminder } from "#test/support/sample-slice/reminders.service.ts";
import { readState } from "#test/support/table-state.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let person: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  person = await world.makePerson();
});

const input = { text: "Call Budi", at: "2031-01-01T09:00:00.000Z" };
const aReminder = thingOf(reminderRecord, ({ reminderId }: { reminderId: string }) => reminderId);

async function makeReminder(): Promise<Reminder> {
  return addReminder(world.ctxOf(person), {}, input);
}

let keys = 0;
/** As the person, for one request that may come again. */
function marked(): Ctx {
  return world.ctxOf(person, { key: `key-${++keys}`, scope: `${person.id} POST /x` });
}

describe("a verb", () => {
  it("authorizes before it parses, and reads nothing for whoever must sign in first", async () => {
    const { id } = await makeReminder();
    const stranger = await world.makePerson();
    const rename = verb({
      permission: reminderPermissions.finish,
      of: aReminder,
      input: z.strictObject({ text: z.string() }),
    });
    const bad = { text: 5 } as never;
    const read = await world.operationsOf(async () => {
      await expect(rename(world.ctxOf(), { reminderId: id }, bad)).rejects.toMatchObject({ status: 401 });
    });
    expect(read).toEqual([]);
    await expect(rename(world.ctxOf(stranger), { reminderId: id }, bad)).rejects.toMatchObject({
      status: 404,
    });
    await expect(rename(world.ctxOf(person), { reminderId: id }, bad)).rejects.toMatchObject({ status: 400 });
  });

  it("reads afresh where somebody else's write came in between, and decides on what stands then", async () => {
    const { id } = await makeReminder();
    const seen: string[] = [];
    const lengthen = verb({
      permission: reminderPermissions.finish,
      of: aReminder,
      async write({ ctx, thing }) {
        seen.push(thing.text);
        if (seen.length === 1) await ctx.table.transact([change(reminderRecord, thing, { text: "Else" })]);
        return { changes: { text: `${thing.text}!` } };
      },
    });
    expect(await lengthen(world.ctxOf(person), { reminderId: id })).toMatchObject({
      text: "Else!",
      version: 3,
    });
    expect(seen).toEqual(["Call Budi", "Else"]);
  });

  it("with a version of somebody's sight is not done on another", async () => {
    const { id } = await makeReminder();
    const at = { reminderId: id };
    const rename = verb({
      permission: reminderPermissions.finish,
      of: aReminder,
      version: "optional",
      write: () => ({ changes: { text: "New" } }),
    });
    await rename(world.ctxOf(person), at);
    const stale = rename(world.ctxOf(person), at, undefined, 1);
    await expect(stale).rejects.toMatchObject({ status: 409, code: "version_stale" });
    expect(await rename(world.ctxOf(person), at, undefined, 2)).toMatchObject({ version: 3 });
  });

  it("stamps all that it writes with the moment of its request", async () => {
    const now = new Date("2030-05-01T08:00:00.000Z");
    const made = await addReminder({ ...world.ctxOf(person), now }, {}, input);
    const stamp = now.toISOString();
    expect(made).toMatchObject({ version: 1, createdAt: stamp, updatedAt: stamp });
    expect(await getReminder(world.ctxOf(person), { reminderId: made.id })).toEqual(made);
  });

  it.each([
    [
      "what somebody else changed before what the thing does not allow",
      ["guard", "version"],
      "version_stale",
    ],
    ["what the thing does not allow before a limit", ["limit", "guard"], "taken"],
    ["a limit where there is nothing else", ["limit"], "too_many"],
  ] as const)("tells %s, whatever the order of its writes", async (_, ranks, code) => {
    const reminder = await makeReminder();
    const failing: Record<string, Write> = {
      guard: { ...add(reminderRecord, reminder), refusal: () => new RuleBroken("taken") },
      version: change(
        reminderRecord,
        { ...reminder, id: (await makeReminder()).id, version: 9 },
        {},
        {
          refusal: () => new Conflict("version_stale"),
        },
      ),
      limit: countWithin(
        { name: "one", limit: 1, expiresAt: 4_000_000_000 },
        () => new TooManyRequests("too_many"),
      ),
    };
    await world.platform.table.transact([failing.limit as Write]).catch(() => {});
    for (const order of [ranks, ranks.toReversed()]) {
      const writes = order.map((rank) => failing[rank] as Write);
      await expect(world.platform.table.transact(writes)).rejects.toMatchObject({ code });
    }
  });
});

describe("a repeated request", () => {
  it("is answered as the first was, though the thing has moved on since", async () => {
    const { id } = await makeReminder();
    const at = { reminderId: id };
    const ctx = marked();
    const first = await finishReminder(ctx, at, undefined, 1);
    expect(first).toMatchObject({ stage: "done", version: 2 });
    expect(await finishReminder(ctx, at, undefined, 1)).toEqual(first);
    await expect(finishReminder(world.ctxOf(person), at, undefined, 2)).rejects.toMatchObject({
      code: "reminder_done",
    });
  });

  it("is answered as the first was, though the thing is gone", async () => {
    const reminder = await makeReminder();
    const away = verb({
      permission: reminderPermissions.finish,
      of: aReminder,
      write: ({ thing }) => ({ writes: [remove(reminderRecord, thing)], answer: "gone" }),
    });
    const ctx = marked();
    expect(await away(ctx, { reminderId: reminder.id })).toBe("gone");
    expect(await away(ctx, { reminderId: reminder.id })).toBe("gone");
    await expect(away(marked(), { reminderId: reminder.id })).rejects.toMatchObject({ status: 404 });
  });

  it("with another input is refused", async () => {
    const ctx = marked();
    await addReminder(ctx, {}, input);
    const other = addReminder(ctx, {}, { ...input, text: "Other" });
    await expect(other).rejects.toMatchObject({ status: 422, code: "idempotency_key_reused" });
  });

  it("of a step that changed nothing is known too", async () => {
    const still = verb({ permission: everyPerson, of: nothing, write: () => ({ answer: "still" }) });
    const ctx = marked();
    expect(await still(ctx, {})).toBe("still");
    expect(
      (await world.operationsOf(() => still(ctx, {}))).filter((it) => it.startsWith("Transact")),
    ).toEqual([]);
  });

  it("is done again where the first one was refused", async () => {
    let isAllowed = false;
    const moody = verb({
      permission: everyPerson,
      of: nothing,
      rule() {
        if (!isAllowed) throw new RuleBroken("not_now");
      },
      write: () => ({ answer: "done" }),
    });
    const ctx = marked();
    await expect(moody(ctx, {})).rejects.toMatchObject({ code: "not_now" });
    isAllowed = true;
    expect(await moody(ctx, {})).toBe("done");
  });

  it("keeps what was answered sealed", async () => {
    const ctx = marked();
    const secret = verb({
      permission: everyPerson,
      of: nothing,
      write: () => ({ answer: { nib: "9120001234567" } }),
    });
    expect(await secret(ctx, {})).toEqual(await secret(ctx, {}));
    const state = await readState({
      tableName: world.config.tableName,
      endpoint: world.config.dynamodbEndpoint ?? "",
    });
    const kept = [...state.values()]
      .map((it) => unmarshall(it as never))
      .filter(({ kind }) => kind === doneRecord.kind);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ answer }) => isSealed(answer))).toBe(true);
  });
});

describe("a long verb", () => {
  it("works once for many at once, and all are answered alike", async () => {
    let works = 0;
    const long = longVerb({
      permission: everyPerson,
      of: nothing,
      input: z.strictObject({}),
      async work({ ctx, now }) {
        works++;
        const reminder = add(reminderRecord, {
          ...(await makeReminder()),
          id: `rem_${"0".repeat(25)}${works}`,
          at: now,
        });
        await ctx.table.transact([reminder]);
        return outcomeOf(ctx, reminder);
      },
    });
    const ctx = marked();
    const answers = await Promise.all(Array.from({ length: 8 }, () => long(ctx, {}, {})));
    expect(works).toBe(1);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it("that failed is done again by the next", async () => {
    let works = 0;
    const long = longVerb({
      permission: everyPerson,
      of: nothing,
      input: z.strictObject({}),
      async work() {
        if (++works === 1) throw new RuleBroken("not_now");
        return "done";
      },
    });
    const ctx = marked();
    await expect(long(ctx, {}, {})).rejects.toMatchObject({ code: "not_now" });
    expect(await long(ctx, {}, {})).toBe("done");
    expect(works).toBe(2);
  });
});
