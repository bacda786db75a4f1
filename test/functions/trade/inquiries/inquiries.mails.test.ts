import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { memberRecord } from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { mailRecord, posting } from "#functions/platform/mail/outbox.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { blockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { messagesMail } from "#functions/trade/inquiries/inquiries.mails.ts";
import { inquiryRecord } from "#functions/trade/inquiries/inquiries.records.ts";
import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { markRead, replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { mailOnTaken } from "#shared/outbox.ts";
import type { Person } from "#shared/people/people/person.ts";
import { attach, makePdf } from "#test/support/attachments.ts";
import { inquiryInput, makeMarket, makeThread, threadAt } from "#test/support/inquiries.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
const start = Date.UTC(2030, 0, 1, 12);

beforeEach(async () => {
  world = await createWorld();
  stream = await followStream(world);
  at(0);
});
afterEach(() => {
  world.clock.now = undefined;
});

function at(minutes: number): void {
  world.clock.now = new Date(start + minutes * 60_000);
}

/** What the schedule does at a minute, and the stream after it. */
async function passTo(minutes: number): Promise<void> {
  await stream.passTime((start + minutes * 60_000 - world.platform.now().getTime()) / 1000);
}

const reply = (text: string) => ({ text, language: "en" as const });

async function changePerson(person: Person, changes: Partial<Person>): Promise<void> {
  await world.platform.table.transact([change(personRecord, await world.reload(person), changes)]);
}

describe("the mail of a message with files", () => {
  it("tells how many there are in the receiver's language, and carries none of them", async () => {
    const { exporter, buyer, inquiry } = await makeThread(world);
    await changePerson(exporter, { locale: "id" });
    await stream.settle();
    at(30);
    const ids: string[] = [];
    for (const name of ["Secret one.pdf", "Secret two.pdf"])
      ids.push(await attach(world, buyer, inquiry, { bytes: makePdf(), name }));
    await replyInquiry(world.ctxOf(buyer), threadAt(inquiry), { ...reply("Drawings."), attachments: ids });
    await stream.settle();
    const mail = plainOf((await mailsTo(world, exporter.email)).at(-1) ?? "");
    expect(mail).toContain("> Drawings.");
    expect(mail).toContain("Ada 2 lampiran: lihat di percakapannya.");
    expect(mail).not.toMatch(/Secret|att_/);
  });
});

describe("the mail of a crowd", () => {
  it("is one for all that is set apart, while each buyer's first inquiry is mailed by itself", async () => {
    const { exporter, listing } = await makeMarket(world);
    const send = (buyer: Person) =>
      sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    const buyers = await Promise.all(Array.from({ length: 20 }, () => world.makePerson()));
    for (const buyer of buyers) await send(buyer);
    for (const buyer of buyers.slice(0, 5)) await send(buyer);
    await stream.settle();
    const mails = (await mailsTo(world, exporter.email)).map(plainOf);
    const crowd = mails.filter((it) => it.includes("/inquiries?crowd=yes"));
    expect([mails.length, crowd.length]).toEqual([21, 1]);
    expect(crowd[0]).toContain("Very many inquiries to");
    for (const buyer of buyers.slice(5, 10)) await send(buyer);
    await passTo(10);
    expect(await mailsTo(world, exporter.email)).toHaveLength(21);
    at(60);
    await send(buyers[10] as Person);
    await stream.settle();
    await passTo(6 * 60 + 1);
    expect(await mailsTo(world, exporter.email)).toHaveLength(22);
  });
});

describe("the mail of a new message", () => {
  it("goes to the other side with the text, a link to the thread, and no address of the sender", async () => {
    const { exporter, buyer, inquiry } = await makeThread(world, { message: "Please quote 500 for Kobe." });
    await stream.settle();
    const [mail = "", ...more] = await mailsTo(world, exporter.email);
    expect(more).toEqual([]);
    const text = plainOf(mail);
    expect(text).toContain("Please quote 500 for Kobe.");
    expect(text).toContain(`${world.config.siteUrl}/en/inquiries/${inquiry.id}`);
    expect(text).toContain("Content-Type: text/plain");
    expect(text).toContain("Content-Type: text/html");
    expect(text).not.toContain(buyer.email);
    expect(text).not.toContain(buyer.name);
    expect(await mailsTo(world, buyer.email)).toEqual([]);
  });

  it("lies in the outbox once for the thread, the receiver and the newest message that it tells of", async () => {
    const { exporter, inquiry } = await makeThread(world);
    await stream.settle();
    expect(await readdir(world.config.outboxFolder ?? "")).toEqual([`${inquiry.id}-${exporter.id}-1.eml`]);
  });

  it("is written in the receiver's language", async () => {
    const { exporter, listing, buyer } = await makeMarket(world);
    await changePerson(exporter, { locale: "id" });
    await sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    await stream.settle();
    const [mail = ""] = await mailsTo(world, exporter.email);
    expect(mail).toContain("Permintaan baru dari Sakura Trading (demo)");
    expect(mail).toContain("Content-Language: id");
    expect(plainOf(mail)).toContain("/id/inquiries/");
    expect(plainOf(mail)).toContain("Baca dan balas");
  });

  it("goes to every member of the business but the one who wrote", async () => {
    const { exporter, profile, listing, buyer } = await makeMarket(world);
    const helper = await world.makePerson({ memberships: [{ profileId: profile.id, role: "helper" }] });
    const member = { profileId: profile.id, personId: helper.id, name: helper.name, role: "helper" as const };
    await world.platform.table.transact([add(memberRecord, member)]);
    const inquiry = await sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    await stream.settle();
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
    expect(await mailsTo(world, helper.email)).toHaveLength(1);
    await replyInquiry(world.ctxOf(helper), threadAt(inquiry), reply("We can."));
    await stream.settle();
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
    expect(await mailsTo(world, buyer.email)).toHaveLength(1);
  });

  it("is sent once though its stream record comes three times, at once or one after another", async () => {
    await makeThread(world);
    for (let records = await stream.read(); records.length > 0; records = await stream.read()) {
      await Promise.all([stream.deliver(records), stream.deliver(records), stream.deliver(records)]);
      for (let time = 0; time < 3; time++) await stream.deliver(records);
    }
    await passTo(30);
    expect(stream.sent()).toBe(1);
  });

  it("is sent after all where whoever claimed it died before sending", async () => {
    const { exporter, inquiry } = await makeThread(world);
    const records = await stream.read();
    const now = world.platform.now();
    const about = { inquiryId: inquiry.id, receiverId: exporter.id, to: "exporter" };
    const id = `${inquiry.id}-${exporter.id}`;
    const posted = posting({ id, writer: messagesMail.name, about, number: 1, gapSeconds: 300 }, now);
    const { value: mail } = posted.at(now.toISOString());
    await world.platform.table.transact([posted]);
    await world.platform.table.transact([change(mailRecord, mail, mailOnTaken(mail, now) ?? {})]);
    await stream.deliver(records);
    await passTo(0);
    expect(stream.sent()).toBe(0);
    await passTo(2);
    expect(stream.sent()).toBe(1);
    await passTo(30);
    expect(stream.sent()).toBe(0);
  });

  it("is tried again later, and blocks nothing, where the mail service is down", async () => {
    const { exporter } = await makeThread(world);
    stream.breakMail(true);
    await stream.settle();
    stream.breakMail(false);
    expect(await mailsTo(world, exporter.email)).toEqual([]);
    await passTo(2);
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
  });

  it("is not sent to an address that nobody has verified", async () => {
    const { exporter, listing, buyer } = await makeMarket(world);
    await changePerson(exporter, { emailVerified: false });
    await sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    await stream.settle();
    expect(stream.sent()).toBe(0);
  });

  it("cannot be given another header by a name with line breaks", async () => {
    const { exporter, buyer, inquiry } = await makeThread(world);
    const exporterName = "Sari\r\nBcc: victim@demo.example\nX-Evil: yes";
    await world.platform.table.transact([change(inquiryRecord, inquiry, { exporterName })]);
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), reply("Yes."));
    await stream.settle();
    const [mail = ""] = await mailsTo(world, buyer.email);
    const headers = (mail.split(/\r?\n\r?\n/)[0] ?? "").split(/\r?\n(?![ \t])/);
    expect(headers.some((line) => /^(bcc|x-evil):/i.test(line))).toBe(false);
    expect(headers.join()).toContain("Sari Bcc: X-Evil: yes");
  });

  it("shows markup that people typed as text", async () => {
    const { exporter } = await makeThread(world, { message: "<script>alert(1)</script><b>x</b>" });
    await stream.settle();
    const [mail = ""] = await mailsTo(world, exporter.email);
    const html = plainOf(mail).split("Content-Type: text/html")[1] ?? "";
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("<script>");
  });
});

describe("the five minutes between mails", () => {
  it("gather later messages into one mail at their end, released by the schedule", async () => {
    const { exporter, buyer, inquiry } = await makeThread(world);
    await stream.settle();
    expect(stream.sent()).toBe(1);
    for (const minute of [1, 2, 3]) {
      at(minute);
      await replyInquiry(world.ctxOf(buyer), threadAt(inquiry), reply(`Addition ${minute}`));
      await stream.settle();
    }
    await passTo(4.9);
    expect(stream.sent()).toBe(0);
    await passTo(5);
    expect(stream.sent()).toBe(1);
    const text = plainOf((await mailsTo(world, exporter.email))[1] ?? "");
    for (const minute of [1, 2, 3]) expect(text).toContain(`Addition ${minute}`);
    expect(text).not.toContain("Please quote for Kobe.");
    await passTo(60);
    expect(stream.sent()).toBe(0);
  });

  it("count for each side by itself", async () => {
    const { exporter, buyer, inquiry } = await makeThread(world);
    await stream.settle();
    at(1);
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), reply("We can."));
    await stream.settle();
    expect(await mailsTo(world, buyer.email)).toHaveLength(1);
  });

  it("are over for the next message after them, which is mailed at once", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await stream.settle();
    at(6);
    await replyInquiry(world.ctxOf(buyer), threadAt(inquiry), reply("Still there?"));
    await stream.settle();
    expect(await mailsTo(world, exporter.email)).toHaveLength(2);
  });

  it("spare the mail where the receiver reads meanwhile, by a mark or by answering", async () => {
    for (const read of ["mark", "answer"] as const) {
      at(0);
      const { exporter, buyer, inquiry } = await makeThread(world);
      await stream.settle();
      at(1);
      const message = await replyInquiry(world.ctxOf(buyer), threadAt(inquiry), reply("More."));
      await stream.settle();
      at(2);
      if (read === "mark")
        await markRead(world.ctxOf(exporter), threadAt(inquiry), { upTo: message.createdAt });
      else await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), reply("Read it."));
      await passTo(6);
      expect(await mailsTo(world, exporter.email)).toHaveLength(1);
    }
  });

  it("end without a mail where the two have parted", async () => {
    const { exporter, buyer, inquiry } = await makeThread(world);
    await stream.settle();
    at(1);
    await replyInquiry(world.ctxOf(buyer), threadAt(inquiry), reply("More."));
    await stream.settle();
    await blockOther(world.ctxOf(exporter), threadAt(inquiry));
    await passTo(6);
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
  });
});
