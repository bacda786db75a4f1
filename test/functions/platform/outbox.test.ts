import { beforeAll, describe, expect, it } from "vitest";
import { mailRecord, post } from "#functions/platform/mail/outbox.ts";
import { change } from "#functions/platform/table/write.ts";
import { slices } from "#functions/slices.ts";
import { mailOnTaken } from "#shared/outbox.ts";
import type { Person } from "#shared/people/people/person.ts";
import { mailLeaseSeconds } from "#shared/stream-tries.ts";
import { addReminder, finishReminder } from "#test/support/sample-slice/reminders.service.ts";
import { reminders } from "#test/support/sample-slice/reminders.slice.ts";
import { followStream, mailsTo, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
let person: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine", mounted: [...slices, reminders] });
  stream = await followStream(world);
});

async function makeReminder(): Promise<string> {
  person = await world.makePerson();
  const input = { text: "Call Budi", at: "2040-01-01T00:00:00.000Z" };
  const { id } = await addReminder(world.ctxOf(person), {}, input);
  await stream.settle();
  return id;
}

const mailOf = (reminderId: string, writer = "reminder") => ({
  id: `reminder-${reminderId}`,
  writer,
  about: { reminderId },
});
const stored = async (id: string) => world.platform.table.get(mailRecord, `reminder-${id}`);

describe("the outbox", () => {
  it("sends one mail of 20 postings at once, and of 20 deliveries of each", async () => {
    const id = await makeReminder();
    await Promise.all(Array.from({ length: 20 }, () => post(world.ctxOf(), mailOf(id))));
    const records = await stream.read();
    await Promise.all(Array.from({ length: 20 }, () => stream.deliver(records)));
    await stream.settle();
    expect(stream.sent()).toBe(1);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ stage: "sent", covered: 1, attempts: 0 });
  });

  it("counts as done what nobody needs to be told any more", async () => {
    const id = await makeReminder();
    await finishReminder(world.ctxOf(person), { reminderId: id }, undefined, 1);
    await post(world.ctxOf(), mailOf(id));
    await stream.settle();
    expect(await mailsTo(world, person.email)).toEqual([]);
    expect(await stored(id)).toMatchObject({ stage: "sent" });
  });

  it("gives up after eight tries of a mail that can never be written, and holds up no other", async () => {
    const [broken, whole] = [await makeReminder(), await makeReminder()];
    await post(world.ctxOf(), mailOf(broken, "nobody-writes-these"));
    await post(world.ctxOf(), mailOf(whole));
    await stream.settle();
    expect(await mailsTo(world, person.email)).toHaveLength(1);
    for (let hours = 0; hours < 4; hours++) for (let at = 0; at < 4; at++) await stream.passTime(15 * 60);
    expect(await stored(broken)).toMatchObject({ stage: "failed", attempts: 8 });
  });

  it("is left no lease by a sender that died: the due-runner gives the mail to another", async () => {
    const id = await makeReminder();
    await post(world.ctxOf(), mailOf(id));
    const mail = await stored(id);
    if (!mail) throw new Error("The mail was not posted.");
    const dueAgain = new Date(Date.parse(mail.stagedAt ?? "") + 1000);
    await stream.read();
    expect(await mailsTo(world, person.email)).toEqual([]);
    await stream.passTime((dueAgain.getTime() - world.platform.now().getTime()) / 1000);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
  });

  it("loses neither the mail that a sender died over nor the one after it, and sends no second meanwhile", async () => {
    const id = await makeReminder();
    const matter = { ...mailOf(id), gapSeconds: 60 };
    await post(world.ctxOf(), { ...matter, number: 1 });
    const records = await stream.read();
    const mail = await stored(id);
    const taken = mail && mailOnTaken(mail, world.platform.now());
    if (!mail || !taken) throw new Error("The mail was not posted.");
    // What a sender leaves that was killed between taking the mail and sending it.
    await world.platform.table.transact([change(mailRecord, mail, taken)]);
    for (let tries = 0; tries < 5; tries++)
      expect((await stream.deliver(records)).batchItemFailures).toEqual([]);
    await post(world.ctxOf(), { ...matter, number: 2 });
    await stream.settle();
    expect(await mailsTo(world, person.email)).toEqual([]);
    await stream.passTime(mailLeaseSeconds + 1);
    expect(await mailsTo(world, person.email)).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ stage: "sent", covered: 2 });
    world.clock.now = undefined;
  });
});
