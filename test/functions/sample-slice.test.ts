import { beforeAll, describe, expect, it } from "vitest";
import { slices } from "#functions/slices.ts";
import { everySlice } from "#test/support/every-slice/every-slice.ts";
import { examples } from "#test/support/sample-slice/reminders.examples.ts";
import { addReminder, finishReminder, getReminder } from "#test/support/sample-slice/reminders.service.ts";
import { reminders } from "#test/support/sample-slice/reminders.slice.ts";
import { followStream, mailsTo, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

await everySlice([reminders], examples);

describe("the sample slice's deadline", () => {
  let world: World;
  let stream: Stream;
  beforeAll(async () => {
    world = await createWorld({ mounted: [...slices, reminders] });
    stream = await followStream(world);
  });

  const inMinutes = (minutes: number) =>
    new Date(world.platform.now().getTime() + minutes * 60_000).toISOString();

  it("is kept by the due-runner, once, and mailed from the outbox", async () => {
    const person = await world.makePerson();
    const { id } = await addReminder(world.ctxOf(person), {}, { text: "Call Budi", at: inMinutes(10) });
    await stream.passTime(9 * 60);
    expect(await mailsTo(world, person.email)).toEqual([]);
    await stream.passTime(2 * 60);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
    const reminded = await getReminder(world.ctxOf(person), { reminderId: id });
    expect(reminded).toMatchObject({ stage: "open", version: 2, remindedAt: expect.any(String) });
    await stream.passTime(24 * 3600);
    expect(await getReminder(world.ctxOf(person), { reminderId: id })).toEqual(reminded);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
  });

  it("is not kept of what was finished before", async () => {
    const person = await world.makePerson();
    const at = { reminderId: "" };
    at.reminderId = (await addReminder(world.ctxOf(person), {}, { text: "No", at: inMinutes(10) })).id;
    await finishReminder(world.ctxOf(person), at, undefined, 1);
    await stream.passTime(3600);
    expect(await mailsTo(world, person.email)).toEqual([]);
    expect(await getReminder(world.ctxOf(person), at)).toMatchObject({ version: 2 });
  });
});
