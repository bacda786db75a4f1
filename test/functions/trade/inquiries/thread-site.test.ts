import { beforeAll, describe, expect, it } from "vitest";
import { pauseListing } from "#functions/market/listings/listings.service.ts";
import { keepAnswerTimes, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import { change } from "#functions/platform/table/write.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { liftMeasure, takeMeasure } from "#functions/trade/moderation/measures.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeThread, threadAt } from "#test/support/inquiries.ts";
import { measureInput } from "#test/support/moderation.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const once = () => crypto.randomUUID();

describe("GET /inquiries/:inquiryId", () => {
  it("tells the exporter where they write that the buyer is suspended, never why, until that ends", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const admin = world.ctxOf(await world.makePerson({ roles: ["admin"] }));
    const page = async () => {
      const answer = await (await world.browserOf(exporter)).get(`/en/inquiries/${inquiry.id}`);
      return answer.text();
    };
    expect(await page()).not.toContain("This buyer is suspended");
    const said = measureInput("person");
    const measure = await takeMeasure(admin, { of: "person", thingId: buyer.id }, said);
    const [, reply = ""] = (await page()).split('id="reply"');
    expect(reply).toContain("This buyer is suspended");
    expect(await page()).not.toContain(said.words);
    await liftMeasure(admin, { measureId: measure.id }, { words: "It was a mistake of ours." });
    expect(await page()).not.toContain("This buyer is suspended");
  });

  it("shows each side the other's name, the terms and the message, with what people typed as text", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world, {
      message: "<img src=x onerror=alert(1)>\nSecond line",
      language: "ja",
      incoterm: "CIF",
      neededBy: "2999-12-31",
      destinationPlace: "Port of Kobe",
    });
    const path = `/en/inquiries/${inquiry.id}`;
    const seen = await (await (await world.browserOf(exporter)).get(path)).text();
    expect(seen).toContain("Sakura Trading (demo)");
    expect(seen).toContain("Port of Kobe, Japan");
    expect(seen).toContain("31 December 2999");
    expect(seen).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(seen).toMatch(/<div lang="ja" dir="auto">/);
    expect(seen).toContain("WIB");
    expect(seen).not.toContain(buyer.email);
    const own = await (await (await world.browserOf(buyer)).get(path)).text();
    expect(own).toContain(profile.businessName);
    expect(own).toContain("Not read yet by the other side");
    const [stage, ownStage] = [seen, own].map((it) => /<span class="badge">([^<]+)/.exec(it)?.[1]);
    expect([stage, ownStage]).toEqual(["New", "Waiting for an answer"]);
  });

  it("shows what is asked above all messages and the reply, with the listing's photo while it is published", async () => {
    const { exporter, listing, inquiry } = await makeThread(world);
    const [photo] = listing.photos;
    const browser = await world.browserOf(exporter);
    const page = async () => (await browser.get(`/en/inquiries/${inquiry.id}`)).text();
    const seen = await page();
    const places = [`/photos/${photo?.id}/`, 'id="terms"', 'id="messages"', 'id="reply"'].map((it) =>
      seen.indexOf(it),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await pauseListing(world.ctxOf(exporter), { listingId: listing.id });
    expect(await page()).not.toContain(`/photos/${photo?.id}/`);
  });

  it("tells the buyer that it was sent and when an answer is usual, until something follows", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const known = await profileOf(world.platform.table, profile.id);
    if (!known) throw new Error("There is no profile.");
    const answerTimes = { samples: [], medianMinutes: 170 };
    await world.platform.table.transact([keepAnswerTimes(known, answerTimes)]);
    const pageOf = async (person: Person) =>
      (await (await world.browserOf(person)).get(`/en/inquiries/${inquiry.id}`)).text();
    const sent = await pageOf(buyer);
    expect(sent).toContain("Your inquiry is sent.");
    expect(sent).toContain("Usually answers within 3 hours");
    expect(await pageOf(exporter)).not.toContain("Your inquiry is sent.");
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), { text: "We can.", language: "en" });
    expect(await pageOf(buyer)).not.toContain("Your inquiry is sent.");
  });

  it("tells moments with their zone, in an element that goes by the reader's own clock", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const page = await (await (await world.browserOf(buyer)).get(`/en/inquiries/${inquiry.id}`)).text();
    expect(page).toMatch(/<local-time><time datetime="[^"]+Z">[^<]+ WIB \([^<]+ UTC\)<\/time><\/local-time>/);
  });

  it("begins a reply with a ready text of the reader's side, in the language that the other side writes", async () => {
    const { exporter, inquiry } = await makeThread(world, { language: "ja" });
    const browser = await world.browserOf(exporter);
    const path = `/id/inquiries/${inquiry.id}`;
    const page = await (await browser.get(path)).text();
    const links = [...page.matchAll(/href="([^"]+\?ready=[^"]+)#f-text" data-text="([^"]+)"/g)];
    expect(links).toHaveLength(8);
    for (const [, address = "", text = ""] of links) {
      const begun = await (await browser.get(address.replaceAll("&amp;", "&"))).text();
      expect(begun).toContain(`>${text}</textarea>`);
    }
    const begun = await (await browser.get(`${path}?ready=thanks&in=ja`)).text();
    expect(begun).toContain('<option value="ja" selected');
    for (const query of [
      "ready=papers&in=ja",
      "ready=thanks&in=xx",
      "ready=__proto__&in=en",
      "ready=thanks_text&in=en",
    ])
      expect(await (await browser.get(`${path}?${query}`)).text()).toMatch(/<textarea[^>]*><\/textarea>/);
  });

  it("changes nothing, and shows a form that marks it read", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const browser = await world.browserOf(exporter);
    const page = await (await browser.get(`/en/inquiries/${inquiry.id}`)).text();
    expect((await getThread(world.ctxOf(exporter), threadAt(inquiry))).version).toBe(inquiry.version);
    const upTo = /name="upTo" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const answer = await browser.post(`/en/inquiries/${inquiry.id}/read`, { upTo, once: once() });
    expect(answer.headers.get("location")).toBe(`/en/inquiries/${inquiry.id}`);
    expect(await (await browser.get(`/en/inquiries/${inquiry.id}`)).text()).not.toContain('name="upTo"');
    const own = await (await (await world.browserOf(buyer)).get(`/en/inquiries/${inquiry.id}`)).text();
    expect(own).not.toContain("Not read yet by the other side");
  });

  it("asks whoever is not signed in to sign in first, since mails lead here", async () => {
    const { inquiry } = await makeThread(world);
    const answer = await (await world.browserOf()).get(`/id/inquiries/${inquiry.id}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(
      `/sign-in?to=${encodeURIComponent(`/id/inquiries/${inquiry.id}`)}`,
    );
  });

  it("is not there for anyone else, and neither are its forms", async () => {
    const { inquiry } = await makeThread(world);
    const { exporter: other } = await makeThread(world);
    for (const person of [other, await world.makePerson(), await world.makePerson({ roles: ["admin"] })]) {
      const browser = await world.browserOf(person);
      expect((await browser.get(`/en/inquiries/${inquiry.id}`)).status).toBe(404);
      const forms: Record<string, Record<string, string>> = {
        "": { text: "Hi", language: "en" },
        "/read": { upTo: inquiry.createdAt },
        "/close": {},
        "/reopen": {},
        "/block": {},
        "/unblock": {},
        "/contact": { fields: "email" },
        "/contact/withdraw": {},
        "/report": { reason: "spam" },
      };
      for (const [action, fields] of Object.entries(forms)) {
        const answer = await browser.post(`/en/inquiries/${inquiry.id}${action}`, {
          ...fields,
          once: once(),
        });
        expect(answer.status, action).toBe(404);
      }
    }
  });

  it("leads the buyer to the exporter, and to the listing for as long as it is offered", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const browser = await world.browserOf(buyer);
    const page = async () => (await browser.get(`/en/inquiries/${inquiry.id}`)).text();
    expect(await page()).toContain(`/en/exporters/${profile.handle}`);
    expect(await page()).toContain(`/en/listings/${inquiry.listingId}"`);
    await pauseListing(world.ctxOf(exporter), { listingId: inquiry.listingId });
    expect(await page()).not.toContain(`/en/listings/${inquiry.listingId}"`);
    expect(await page()).toContain("No longer offered");
  });

  it("takes three table operations", async () => {
    const { exporter, inquiry } = await makeThread(world);
    const browser = await world.browserOf(exporter);
    const operations = await world.operationsOf(async () => browser.get(`/en/inquiries/${inquiry.id}`));
    expect(operations).toEqual(["BatchGetItem", "Query", "BatchGetItem"]);
  });
});

describe("the forms of a thread", () => {
  it("answer it, once of twenty sendings at once", async () => {
    const { exporter, inquiry } = await makeThread(world);
    const browser = await world.browserOf(exporter);
    const fields = { text: "We can.", language: "en", once: once() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser.post(`/en/inquiries/${inquiry.id}`, fields)),
    );
    expect(new Set(answers.map((it) => `${it.status} ${it.headers.get("location")}`)).size).toBe(1);
    const { messages, stage } = await getThread(world.ctxOf(exporter), threadAt(inquiry));
    expect(messages).toHaveLength(2);
    expect(stage).toBe("answered");
  });

  it("give an answer back that was written when the session had ended", async () => {
    const { inquiry } = await makeThread(world);
    const fields = { text: "A long answer.", language: "en", once: once() };
    const answer = await (await world.browserOf()).post(`/en/inquiries/${inquiry.id}`, fields);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("A long answer.");
  });

  it("draw the thread again with an empty answer's fault", async () => {
    const { exporter, inquiry } = await makeThread(world);
    const browser = await world.browserOf(exporter);
    const answer = await browser.post(`/en/inquiries/${inquiry.id}`, {
      text: " ",
      language: "en",
      once: once(),
    });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('id="f-text-issue"');
    expect(page).toMatch(/<a href="#f-text">Message: [^<]+<\/a>/);
  });

  it("close, open again, block, unblock, share and report", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const known = await world.platform.table.get(profilePrivateRecord, profile.id);
    if (!known) throw new Error("The profile has no private part.");
    await world.platform.table.transact([change(profilePrivateRecord, known, { phone: "+6281234567890" })]);
    const browser = await world.browserOf(exporter);
    const post = (action: string, fields = {}) =>
      browser.post(`/en/inquiries/${inquiry.id}/${action}`, { ...fields, once: once() });
    const page = async () => (await browser.get(`/en/inquiries/${inquiry.id}`)).text();
    const theirs = async () =>
      (await (await world.browserOf(buyer)).get(`/en/inquiries/${inquiry.id}`)).text();

    await post("close");
    expect(await page()).toContain("You closed this inquiry.");
    expect(await theirs()).toContain("This inquiry is closed");
    await post("reopen");
    expect(await page()).toContain("Send message");
    await post("block");
    expect(await page()).toContain("You have blocked the other side");
    expect(await theirs()).toContain("One of you has blocked the other");
    await post("unblock");
    expect(await theirs()).not.toContain("https://wa.me/");
    await post("contact", { fields: "phone" });
    expect(await theirs()).toContain("https://wa.me/6281234567890?text=");
    await post("contact/withdraw");
    expect(await theirs()).not.toContain("https://wa.me/");
    await post("report", { reason: "spam", note: "" });
    expect(await page()).toContain("You have reported this thread.");
    expect(await theirs()).not.toContain("reported");
  });
});

describe("the lists", () => {
  it("show the buyer what they asked, and the business its inbox by stage", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const mine = await (await (await world.browserOf(buyer)).get("/en/inquiries")).text();
    expect(mine).toContain(`/en/inquiries/${inquiry.id}`);
    expect(mine).toContain("you asked for");
    const browser = await world.browserOf(exporter);
    const inbox = async (query: string) =>
      (await browser.get(`/en/business/${profile.id}/inquiries${query}`)).text();
    expect(await inbox("")).toContain(`/en/inquiries/${inquiry.id}`);
    expect(await inbox("")).toContain("Not read yet");
    expect(await inbox("?stage=closed")).not.toContain(inquiry.id);
    expect(await inbox("?stage=nonsense")).toContain(inquiry.id);
    const stranger = await world.browserOf(buyer);
    expect((await stranger.get(`/en/business/${profile.id}/inquiries`)).status).toBe(404);
  });

  it("begin with what was answered where nothing is new, as what is unread is there then", async () => {
    const { exporter, profile, inquiry } = await makeThread(world);
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), { text: "We can.", language: "en" });
    const browser = await world.browserOf(exporter);
    const inbox = async (query: string) =>
      (await browser.get(`/en/business/${profile.id}/inquiries${query}`)).text();
    expect(await inbox("")).toContain(`/en/inquiries/${inquiry.id}`);
    expect(await inbox("")).toMatch(/stage=answered"[^>]*aria-current/);
    expect(await inbox("?stage=new")).not.toContain(`/en/inquiries/${inquiry.id}`);
  });

  it("take two and three table operations", async () => {
    const { buyer, exporter, profile } = await makeThread(world);
    const [hers, his] = [await world.browserOf(buyer), await world.browserOf(exporter)];
    expect(await world.operationsOf(async () => hers.get("/en/inquiries"))).toHaveLength(2);
    const inbox = async () => his.get(`/en/business/${profile.id}/inquiries`);
    expect(await world.operationsOf(inbox)).toHaveLength(3);
  });

  it("refuse a forged cursor", async () => {
    const { buyer } = await makeThread(world);
    expect((await (await world.browserOf(buyer)).get("/en/inquiries?cursor=e30.AAAA")).status).toBe(400);
  });
});
