import { beforeAll, describe, expect, it } from "vitest";
import { profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { sendAbuseReport } from "#functions/trade/abuse-reports/abuse-reports.service.ts";
import { blockOther, unblockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { shareContact, withdrawContact } from "#functions/trade/inquiries/contacts.service.ts";
import { inquiryRecord, messageRecord } from "#functions/trade/inquiries/inquiries.records.ts";
import { listInquiriesOf, sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { markRead, replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { closeInquiry, getThread, reopenInquiry } from "#functions/trade/inquiries/threads.service.ts";
import { messageIds } from "#shared/trade/ids.ts";
import { isUnread } from "#shared/trade/inquiries/sides.ts";
import { messageLimits } from "#shared/trade/message-limits.ts";
import { inquiryInput, makeThread, threadAt } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const reply = (text = "We can.") => ({ text, language: "en" as const });

describe("getThread", () => {
  it("shows both sides the messages in order", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), reply("We can."));
    await replyInquiry(world.ctxOf(buyer), threadAt(inquiry), reply("Good."));
    for (const person of [buyer, exporter]) {
      const { messages } = await getThread(world.ctxOf(person), threadAt(inquiry));
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
      await expect(getThread(world.ctxOf(person), threadAt(inquiry))).rejects.toMatchObject({ status: 404 });
    for (const id of ["inq_x", "x".repeat(5000)])
      await expect(getThread(world.ctxOf(buyer), threadAt({ id }))).rejects.toMatchObject({ status: 404 });
  });
});

describe("replyInquiry", () => {
  it("answers the inquiry with the exporter's first message, not with the buyer's", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await replyInquiry(world.ctxOf(buyer), threadAt(inquiry), reply("Hello?"));
    expect(await getThread(world.ctxOf(buyer), threadAt(inquiry))).toMatchObject({ stage: "new" });
    const at = new Date(Date.parse(inquiry.createdAt) + 60_000);
    await replyInquiry({ ...world.ctxOf(exporter), now: at }, threadAt(inquiry), reply());
    await replyInquiry(
      { ...world.ctxOf(exporter), now: new Date(at.getTime() + 1) },
      threadAt(inquiry),
      reply(),
    );
    expect(await getThread(world.ctxOf(buyer), threadAt(inquiry))).toMatchObject({
      stage: "answered",
      answeredAt: at.toISOString(),
      messageCount: 4,
    });
  });

  it("keeps every one of ten replies sent by both sides at once, each under its own number", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        replyInquiry(world.ctxOf(at % 2 ? buyer : exporter), threadAt(inquiry), reply(`No. ${at}`)),
      ),
    );
    const { messages, messageCount } = await getThread(world.ctxOf(buyer), threadAt(inquiry));
    expect(messageCount).toBe(11);
    expect(messages.map((it) => it.number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 11 }, (_, at) => at + 1),
    );
  });

  it("adds one message of the same key sent 20 times at once", async () => {
    const { exporter, buyer, inquiry } = await makeThread(world);
    const once = { key: "reply", scope: exporter.id };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => replyInquiry(world.ctxOf(exporter, once), threadAt(inquiry), reply())),
    );
    expect(new Set(answers.map((it) => it.id)).size).toBe(1);
    expect((await getThread(world.ctxOf(buyer), threadAt(inquiry))).messages).toHaveLength(2);
  });

  it("is not there for a stranger", async () => {
    const { inquiry } = await makeThread(world);
    const replying = replyInquiry(world.ctxOf(await world.makePerson()), threadAt(inquiry), reply());
    await expect(replying).rejects.toMatchObject({ status: 404 });
  });

  it("stops whoever writes without end", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const ctx = { ...world.ctxOf(buyer), now: new Date(Date.UTC(2031, 1, 1)) };
    for (let count = 0; count < (messageLimits[0]?.limit ?? 0); count++)
      await replyInquiry(ctx, threadAt(inquiry), reply());
    const more = replyInquiry(ctx, threadAt(inquiry), reply());
    await expect(more).rejects.toMatchObject({ status: 429, code: "messages_too_fast" });
  });
});

describe("closeInquiry and reopenInquiry", () => {
  it("refuse messages in a closed thread, from either side", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await closeInquiry(world.ctxOf(exporter), threadAt(inquiry));
    for (const person of [buyer, exporter])
      await expect(replyInquiry(world.ctxOf(person), threadAt(inquiry), reply())).rejects.toMatchObject({
        status: 422,
        code: "inquiry_closed",
      });
  });

  it("let only the side that closed it open it again, and it stands where it stood", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await closeInquiry(world.ctxOf(buyer), threadAt(inquiry));
    const opening = reopenInquiry(world.ctxOf(exporter), threadAt(inquiry));
    await expect(opening).rejects.toMatchObject({ status: 422, code: "inquiry_not_yours_to_reopen" });
    expect(await reopenInquiry(world.ctxOf(buyer), threadAt(inquiry))).toMatchObject({ stage: "new" });
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), reply());
    await closeInquiry(world.ctxOf(exporter), threadAt(inquiry));
    expect(await reopenInquiry(world.ctxOf(exporter), threadAt(inquiry))).toMatchObject({
      stage: "answered",
    });
  });

  it("change nothing the second time", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const first = await closeInquiry(world.ctxOf(buyer), threadAt(inquiry));
    expect(await closeInquiry(world.ctxOf(exporter), threadAt(inquiry))).toEqual(first);
  });
});

describe("markRead", () => {
  it("marks what was shown and not what came meanwhile, and keeps the thread's place in the list", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const later = new Date(Date.parse(inquiry.createdAt) + 1000);
    await replyInquiry({ ...world.ctxOf(buyer), now: later }, threadAt(inquiry), reply("More."));
    const half = await markRead(world.ctxOf(exporter), threadAt(inquiry), { upTo: inquiry.createdAt });
    expect(isUnread(half, "exporter")).toBe(true);
    const whole = await markRead(world.ctxOf(exporter), threadAt(inquiry), {
      upTo: "2999-01-01T00:00:00.000Z",
    });
    expect(isUnread(whole, "exporter")).toBe(false);
    expect(whole.readAt.exporter).toBe(later.toISOString());
    expect(whole.updatedAt).toBe(later.toISOString());
  });

  it("is done by writing for what stood above, and for nothing that the other side writes at the same moment", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const now = new Date(Date.parse(inquiry.createdAt) + 1000);
    await replyInquiry({ ...world.ctxOf(exporter), now }, threadAt(inquiry), reply("We can."));
    const answered = await getThread(world.ctxOf(buyer), threadAt(inquiry));
    expect([isUnread(answered, "exporter"), isUnread(answered, "buyer")]).toEqual([false, true]);
    expect(answered.readAt.exporter).toBe(inquiry.createdAt);
    await replyInquiry({ ...world.ctxOf(buyer), now }, threadAt(inquiry), reply("Good."));
    const both = await getThread(world.ctxOf(exporter), threadAt(inquiry));
    expect([isUnread(both, "exporter"), isUnread(both, "buyer")]).toEqual([true, false]);
  });

  it("never goes back", async () => {
    const { exporter, inquiry } = await makeThread(world);
    await markRead(world.ctxOf(exporter), threadAt(inquiry), { upTo: inquiry.createdAt });
    const back = await markRead(world.ctxOf(exporter), threadAt(inquiry), {
      upTo: "2020-01-01T00:00:00.000Z",
    });
    expect(back.readAt.exporter).toBe(inquiry.createdAt);
  });
});

describe("shareContact and withdrawContact", () => {
  it("show the buyer's mail to the exporter only after the buyer says so, and no more after that", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const seen = async () => JSON.stringify(await getThread(world.ctxOf(exporter), threadAt(inquiry)));
    expect(await seen()).not.toContain(buyer.email);
    await shareContact(world.ctxOf(buyer), threadAt(inquiry), { fields: ["email"] });
    expect(await seen()).toContain(buyer.email);
    await withdrawContact(world.ctxOf(buyer), threadAt(inquiry));
    expect(await seen()).not.toContain(buyer.email);
  });

  it("take the exporter's phone and mail from the private part of the profile, the chosen ones alone", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const known = await world.platform.table.get(profilePrivateRecord, profile.id);
    if (!known) throw new Error("The profile has no private part.");
    const details = { phone: "+6281234567890", email: "usaha@demo.example" };
    await world.platform.table.transact([change(profilePrivateRecord, known, details)]);
    await shareContact(world.ctxOf(exporter), threadAt(inquiry), { fields: ["phone"] });
    const { contacts } = await getThread(world.ctxOf(buyer), threadAt(inquiry));
    expect(contacts).toEqual({ exporter: { name: exporter.name, phone: details.phone } });
  });

  it("refuse what the side does not have", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const sharing = shareContact(world.ctxOf(buyer), threadAt(inquiry), { fields: ["phone"] });
    await expect(sharing).rejects.toMatchObject({ status: 422, code: "contact_missing" });
  });
});

describe("blockOther and unblockOther", () => {
  it("end the messages in every thread of the two, both ways, and the other side's block stays", async () => {
    const { buyer, exporter, listing, inquiry } = await makeThread(world);
    const second = await sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput());
    await blockOther(world.ctxOf(exporter), threadAt(inquiry));
    await blockOther(world.ctxOf(exporter), threadAt(inquiry));
    await blockOther(world.ctxOf(buyer), threadAt(second));
    for (const person of [buyer, exporter])
      await expect(replyInquiry(world.ctxOf(person), threadAt(second), reply())).rejects.toMatchObject({
        code: "blocked",
      });
    await unblockOther(world.ctxOf(exporter), threadAt(second));
    expect((await getThread(world.ctxOf(exporter), threadAt(inquiry))).blockedBy).toEqual(["buyer"]);
    await unblockOther(world.ctxOf(buyer), threadAt(inquiry));
    await expect(replyInquiry(world.ctxOf(buyer), threadAt(inquiry), reply())).resolves.toMatchObject({
      number: 2,
    });
  });
});

describe("a block", () => {
  it("lets neither side share a contact or open the thread again, while it lasts; taking back always works", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const at = threadAt(inquiry);
    await shareContact(world.ctxOf(buyer), at, { fields: ["email"] });
    await closeInquiry(world.ctxOf(buyer), at);
    await blockOther(world.ctxOf(exporter), at);
    const refusal = { status: 422, code: "blocked" };
    for (const person of [buyer, exporter])
      await expect(shareContact(world.ctxOf(person), at, { fields: ["email"] })).rejects.toMatchObject({
        status: 422,
      });
    await expect(shareContact(world.ctxOf(buyer), at, { fields: ["email"] })).rejects.toMatchObject(refusal);
    await expect(reopenInquiry(world.ctxOf(buyer), at)).rejects.toMatchObject(refusal);
    expect((await withdrawContact(world.ctxOf(buyer), at)).contacts).toEqual({});
    await unblockOther(world.ctxOf(exporter), at);
    expect((await reopenInquiry(world.ctxOf(buyer), at)).stage).toBe("new");
    expect((await shareContact(world.ctxOf(buyer), at, { fields: ["email"] })).contacts.buyer?.email).toBe(
      buyer.email,
    );
  });
});

describe("a long thread", () => {
  /** A thread with so many messages, each a second after the one before, written as the table holds them. */
  async function longThread(count: number) {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const begin = Date.parse(inquiry.createdAt);
    const ids = Array.from({ length: count - 1 }, (_, nth) =>
      newId(messageIds, new Date(begin + 1000 * (nth + 1))),
    );
    for (let from = 0; from < ids.length; from += 90)
      await world.platform.table.transact(
        ids.slice(from, from + 90).map((id, nth) =>
          add(messageRecord, {
            id,
            inquiryId: inquiry.id,
            number: from + nth + 2,
            from: "buyer",
            authorId: buyer.id,
            text: `Message ${from + nth + 2}`,
            language: "en",
          }),
        ),
      );
    const last = ids.at(-1) ?? inquiry.lastMessage.id;
    const lastMessage = { ...inquiry.lastMessage, id: last };
    const head = change(inquiryRecord, inquiry, { messageCount: count, lastMessage });
    await world.platform.table.transact([head]);
    return { buyer, exporter, inquiry };
  }

  it("is read whole, page by page, by both sides: each message once", async () => {
    const { buyer, exporter, inquiry } = await longThread(450);
    for (const person of [buyer, exporter]) {
      const numbers: number[] = [];
      let before: string | undefined;
      for (let more = true; more; ) {
        const page = await getThread(world.ctxOf(person), { ...threadAt(inquiry), before });
        numbers.unshift(...page.messages.map((it) => it.number));
        before = page.messages[0]?.id;
        more = page.hasEarlier;
      }
      expect(numbers).toEqual(Array.from({ length: 450 }, (_, nth) => nth + 1));
    }
  });

  it.each([199, 200, 201, 202, 203, 204])(
    "of %s messages has earlier ones exactly past 200",
    async (count) => {
      const { buyer, inquiry } = await longThread(count);
      const thread = await getThread(world.ctxOf(buyer), threadAt(inquiry));
      expect([thread.messages.length, thread.hasEarlier]).toEqual([Math.min(200, count), count > 200]);
    },
  );

  it("leads to its earlier messages, and back to the newest", async () => {
    const { buyer, inquiry } = await longThread(201);
    const browser = await world.browserOf(buyer);
    const page = await (await browser.get(`/en/inquiries/${inquiry.id}`)).text();
    const link = /href="([^"]+\?before=msg_[^"]+)"/.exec(page)?.[1] ?? "";
    expect(page).not.toContain("Please quote for Kobe.");
    const earlier = await (await browser.get(link)).text();
    expect(earlier).toContain("Please quote for Kobe.");
    expect(earlier).toContain("Newest messages");
    expect(earlier).not.toContain("Earlier messages");
    expect(await world.operationsOf(async () => browser.get(link))).toHaveLength(5);
  });

  it("is read by the API from its end and from before a message, and by admins where it is reported", async () => {
    const { buyer, inquiry } = await longThread(260);
    const path = `/inquiries/${inquiry.id}/messages`;
    const get = async (query: string) => (await world.apiOf(buyer)("GET", `${path}${query}`)).json();
    const newest = await get("?limit=50");
    expect(newest.items.map((it: { number: number }) => it.number)).toEqual(
      Array.from({ length: 50 }, (_, nth) => nth + 211),
    );
    const before = await get(`?limit=2&before=${newest.items[0].id}`);
    expect(before.items.map((it: { number: number }) => it.number)).toEqual([209, 210]);
    expect(JSON.stringify(before)).not.toContain(buyer.id);
    expect((await world.apiOf(buyer)("GET", `${path}?before=nonsense`)).status).toBe(400);

    await sendAbuseReport(world.ctxOf(buyer), threadAt(inquiry), { reason: "spam", note: "" });
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    const report = await (await admin.get(`/en/admin/reports/${inquiry.id}/buyer`)).text();
    const link = /href="([^"]+\?before=msg_[^"]+)"/.exec(report)?.[1] ?? "";
    expect(await (await admin.get(link)).text()).toContain("Please quote for Kobe.");
  });
});

describe("listInquiriesOf", () => {
  it("shows a business its own, by stage, and nobody else's", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const list = async (stage: "new" | "answered") =>
      (
        await listInquiriesOf(world.ctxOf(exporter), { profileId: profile.id }, { stage, limit: 10 })
      ).items.map((it) => it.id);
    expect(await list("new")).toEqual([inquiry.id]);
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), reply());
    expect(await list("new")).toEqual([]);
    expect(await list("answered")).toEqual([inquiry.id]);
    for (const person of [buyer, (await makeThread(world)).exporter]) {
      const listing = listInquiriesOf(world.ctxOf(person), { profileId: profile.id }, { limit: 10 });
      await expect(listing).rejects.toMatchObject({ status: 404 });
    }
  });
});
