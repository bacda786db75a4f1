import { beforeAll, describe, expect, it } from "vitest";
import { profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import { replace } from "#functions/platform/table/write.ts";
import { blockOther, unblockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { shareContact, withdrawContact } from "#functions/trade/inquiries/contacts.service.ts";
import { listInquiriesOf, sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { markRead, replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import {
  getReport,
  handleReport,
  listReports,
  reportInquiry,
} from "#functions/trade/inquiries/reports.service.ts";
import { closeInquiry, getThread, reopenInquiry } from "#functions/trade/inquiries/threads.service.ts";
import { isUnread } from "#shared/trade/inquiries/stages.ts";
import { messageLimits } from "#shared/trade/message-limits.ts";
import { inquiryInput, makeThread } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const reply = (text = "We can.") => ({ text, language: "en" as const });

describe("getThread", () => {
  it("shows both sides the messages in order", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await replyInquiry(world.ctxOf(exporter), inquiry.id, reply("We can."));
    await replyInquiry(world.ctxOf(buyer), inquiry.id, reply("Good."));
    for (const person of [buyer, exporter]) {
      const { messages } = await getThread(world.ctxOf(person), inquiry.id);
      expect(messages.map((it) => `${it.number} ${it.from} ${it.text}`)).toEqual([
        "1 buyer Please quote for Kobe.",
        "2 exporter We can.",
        "3 buyer Good.",
      ]);
    }
  });

  it("is not there for strangers, another exporter, an admin, or under a malformed id", async () => {
    const { inquiry, buyer } = await makeThread(world);
    const { exporter: other } = await makeThread(world);
    const admin = await world.makePerson({ roles: ["admin"] });
    for (const person of [await world.makePerson(), other, admin])
      await expect(getThread(world.ctxOf(person), inquiry.id)).rejects.toMatchObject({ status: 404 });
    for (const id of ["inq_x", "x".repeat(5000)])
      await expect(getThread(world.ctxOf(buyer), id)).rejects.toMatchObject({ status: 404 });
  });
});

describe("replyInquiry", () => {
  it("answers the inquiry with the exporter's first message, not with the buyer's", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await replyInquiry(world.ctxOf(buyer), inquiry.id, reply("Hello?"));
    expect((await getThread(world.ctxOf(buyer), inquiry.id)).inquiry).toMatchObject({ stage: "new" });
    const at = new Date(Date.parse(inquiry.createdAt) + 60_000);
    await replyInquiry({ ...world.ctxOf(exporter), now: at }, inquiry.id, reply());
    await replyInquiry({ ...world.ctxOf(exporter), now: new Date(at.getTime() + 1) }, inquiry.id, reply());
    expect((await getThread(world.ctxOf(buyer), inquiry.id)).inquiry).toMatchObject({
      stage: "answered",
      answeredAt: at.toISOString(),
      messageCount: 4,
    });
  });

  it("keeps every one of ten replies sent by both sides at once, each under its own number", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        replyInquiry(world.ctxOf(at % 2 ? buyer : exporter), inquiry.id, reply(`No. ${at}`)),
      ),
    );
    const { messages, inquiry: after } = await getThread(world.ctxOf(buyer), inquiry.id);
    expect(after.messageCount).toBe(11);
    expect(messages.map((it) => it.number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 11 }, (_, at) => at + 1),
    );
  });

  it("adds one message of the same key sent 20 times at once", async () => {
    const { exporter, buyer, inquiry } = await makeThread(world);
    const once = { key: "reply", scope: exporter.id };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => replyInquiry(world.ctxOf(exporter, once), inquiry.id, reply())),
    );
    expect(new Set(answers.map((it) => it.id)).size).toBe(1);
    expect((await getThread(world.ctxOf(buyer), inquiry.id)).messages).toHaveLength(2);
  });

  it("is not there for a stranger", async () => {
    const { inquiry } = await makeThread(world);
    const replying = replyInquiry(world.ctxOf(await world.makePerson()), inquiry.id, reply());
    await expect(replying).rejects.toMatchObject({ status: 404 });
  });

  it("stops whoever writes without end", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const ctx = { ...world.ctxOf(buyer), now: new Date(Date.UTC(2031, 1, 1)) };
    for (let count = 0; count < (messageLimits[0]?.limit ?? 0); count++)
      await replyInquiry(ctx, inquiry.id, reply());
    const more = replyInquiry(ctx, inquiry.id, reply());
    await expect(more).rejects.toMatchObject({ status: 429, code: "messages_too_fast" });
  });
});

describe("closeInquiry and reopenInquiry", () => {
  it("refuse messages in a closed thread, from either side", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await closeInquiry(world.ctxOf(exporter), inquiry.id);
    for (const person of [buyer, exporter])
      await expect(replyInquiry(world.ctxOf(person), inquiry.id, reply())).rejects.toMatchObject({
        status: 422,
        code: "inquiry_closed",
      });
  });

  it("let only the side that closed it open it again, and it stands where it stood", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await closeInquiry(world.ctxOf(buyer), inquiry.id);
    const opening = reopenInquiry(world.ctxOf(exporter), inquiry.id);
    await expect(opening).rejects.toMatchObject({ status: 422, code: "inquiry_not_yours_to_reopen" });
    expect(await reopenInquiry(world.ctxOf(buyer), inquiry.id)).toMatchObject({ stage: "new" });
    await replyInquiry(world.ctxOf(exporter), inquiry.id, reply());
    await closeInquiry(world.ctxOf(exporter), inquiry.id);
    expect(await reopenInquiry(world.ctxOf(exporter), inquiry.id)).toMatchObject({ stage: "answered" });
  });

  it("change nothing the second time", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const first = await closeInquiry(world.ctxOf(buyer), inquiry.id);
    expect(await closeInquiry(world.ctxOf(exporter), inquiry.id)).toEqual(first);
  });
});

describe("markRead", () => {
  it("marks what was shown and not what came meanwhile, and keeps the thread's place in the list", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const later = new Date(Date.parse(inquiry.createdAt) + 1000);
    await replyInquiry({ ...world.ctxOf(buyer), now: later }, inquiry.id, reply("More."));
    const half = await markRead(world.ctxOf(exporter), inquiry.id, { upTo: inquiry.createdAt });
    expect(isUnread(half, "exporter")).toBe(true);
    const whole = await markRead(world.ctxOf(exporter), inquiry.id, { upTo: "2999-01-01T00:00:00.000Z" });
    expect(isUnread(whole, "exporter")).toBe(false);
    expect(whole.readAt.exporter).toBe(later.toISOString());
    expect(whole.updatedAt).toBe(later.toISOString());
  });

  it("never goes back", async () => {
    const { exporter, inquiry } = await makeThread(world);
    await markRead(world.ctxOf(exporter), inquiry.id, { upTo: inquiry.createdAt });
    const back = await markRead(world.ctxOf(exporter), inquiry.id, { upTo: "2020-01-01T00:00:00.000Z" });
    expect(back.readAt.exporter).toBe(inquiry.createdAt);
  });
});

describe("shareContact and withdrawContact", () => {
  it("show the buyer's mail to the exporter only after the buyer says so, and no more after that", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const seen = async () => JSON.stringify(await getThread(world.ctxOf(exporter), inquiry.id));
    expect(await seen()).not.toContain(buyer.email);
    await shareContact(world.ctxOf(buyer), inquiry.id, { fields: ["email"] });
    expect(await seen()).toContain(buyer.email);
    await withdrawContact(world.ctxOf(buyer), inquiry.id);
    expect(await seen()).not.toContain(buyer.email);
  });

  it("take the exporter's phone and mail from the private part of the profile, the chosen ones alone", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const known = await world.platform.table.get(profilePrivateRecord, profile.id);
    if (!known) throw new Error("The profile has no private part.");
    const details = { phone: "+6281234567890", email: "usaha@demo.example" };
    await world.platform.table.transact([
      replace(profilePrivateRecord, known, details, world.platform.now()).write,
    ]);
    await shareContact(world.ctxOf(exporter), inquiry.id, { fields: ["phone"] });
    const { inquiry: seen } = await getThread(world.ctxOf(buyer), inquiry.id);
    expect(seen.contacts).toEqual({ exporter: { name: exporter.name, phone: details.phone } });
  });

  it("refuse what the side does not have", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const sharing = shareContact(world.ctxOf(buyer), inquiry.id, { fields: ["phone"] });
    await expect(sharing).rejects.toMatchObject({ status: 422, code: "contact_missing" });
  });
});

describe("blockOther and unblockOther", () => {
  it("end the messages in every thread of the two, both ways, and the other side's block stays", async () => {
    const { buyer, exporter, listing, inquiry } = await makeThread(world);
    const second = await sendInquiry(world.ctxOf(buyer), listing.id, inquiryInput());
    await blockOther(world.ctxOf(exporter), inquiry.id);
    await blockOther(world.ctxOf(exporter), inquiry.id);
    await blockOther(world.ctxOf(buyer), second.id);
    for (const person of [buyer, exporter])
      await expect(replyInquiry(world.ctxOf(person), second.id, reply())).rejects.toMatchObject({
        code: "blocked",
      });
    await unblockOther(world.ctxOf(exporter), second.id);
    expect((await getThread(world.ctxOf(exporter), inquiry.id)).blockedBy).toEqual(["buyer"]);
    await unblockOther(world.ctxOf(buyer), inquiry.id);
    await expect(replyInquiry(world.ctxOf(buyer), inquiry.id, reply())).resolves.toMatchObject({ number: 2 });
  });
});

describe("reportInquiry", () => {
  const complaint = { reason: "fraud" as const, note: "Asks for a deposit by gift card." };

  it("opens the thread to the admins, and tells the other side nothing", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const admin = await world.makePerson({ roles: ["admin"] });
    await expect(getReport(world.ctxOf(admin), inquiry.id, "buyer")).rejects.toMatchObject({ status: 404 });
    const report = await reportInquiry(world.ctxOf(buyer), inquiry.id, complaint);
    const seen = await getReport(world.ctxOf(admin), inquiry.id, "buyer");
    expect(seen).toMatchObject({ report: complaint, messages: [{ text: "Please quote for Kobe." }] });
    expect(await getThread(world.ctxOf(buyer), inquiry.id)).toMatchObject({ isReported: true });
    expect(JSON.stringify(await getThread(world.ctxOf(exporter), inquiry.id))).not.toContain(report.id);
    expect(await getThread(world.ctxOf(exporter), inquiry.id)).toMatchObject({ isReported: false });
  });

  it("takes one report of a side, and one of the other", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await reportInquiry(world.ctxOf(buyer), inquiry.id, complaint);
    await expect(reportInquiry(world.ctxOf(buyer), inquiry.id, complaint)).rejects.toMatchObject({
      status: 422,
      code: "already_reported",
    });
    await expect(reportInquiry(world.ctxOf(exporter), inquiry.id, complaint)).resolves.toMatchObject({
      by: "exporter",
    });
  });

  it("stands among the open ones until an admin has handled it", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const admin = await world.makePerson({ roles: ["admin"] });
    const report = await reportInquiry(world.ctxOf(buyer), inquiry.id, complaint);
    const idsIn = async (stage: "open" | "handled") =>
      (await listReports(world.ctxOf(admin), stage, { limit: 50 })).items.map((it) => it.id);
    expect(await idsIn("open")).toContain(report.id);
    await handleReport(world.ctxOf(admin), inquiry.id, "buyer", report.version);
    expect(await idsIn("open")).not.toContain(report.id);
    expect(await idsIn("handled")).toContain(report.id);
    const again = handleReport(world.ctxOf(admin), inquiry.id, "buyer", report.version);
    await expect(again).rejects.toMatchObject({ status: 409 });
  });

  it("is for admins alone to read", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await reportInquiry(world.ctxOf(buyer), inquiry.id, complaint);
    for (const person of [buyer, exporter, await world.makePerson({ roles: ["officer", "attache"] })]) {
      const ctx = world.ctxOf(person);
      await expect(listReports(ctx, "open", { limit: 5 })).rejects.toMatchObject({ status: 403 });
      await expect(getReport(ctx, inquiry.id, "buyer")).rejects.toMatchObject({ status: 403 });
      await expect(handleReport(ctx, inquiry.id, "buyer", 1)).rejects.toMatchObject({ status: 403 });
    }
  });
});

describe("listInquiriesOf", () => {
  it("shows a business its own, by stage, and nobody else's", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const list = async (stage: "new" | "answered") =>
      (await listInquiriesOf(world.ctxOf(exporter), profile.id, stage, { limit: 10 })).items.map(
        (it) => it.id,
      );
    expect(await list("new")).toEqual([inquiry.id]);
    await replyInquiry(world.ctxOf(exporter), inquiry.id, reply());
    expect(await list("new")).toEqual([]);
    expect(await list("answered")).toEqual([inquiry.id]);
    for (const person of [buyer, (await makeThread(world)).exporter]) {
      const listing = listInquiriesOf(world.ctxOf(person), profile.id, "new", { limit: 10 });
      await expect(listing).rejects.toMatchObject({ status: 404 });
    }
  });
});
