import { beforeAll, describe, expect, it } from "vitest";
import { applyProviderEvent } from "#functions/money/payments/apply-event.ts";
import { answerBuyerCheck } from "#functions/trade/buyer-checks/desk.service.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { demoNumber, makeBuyer, makeBuyerCheck, verdictInput } from "#test/support/buyer-checks.ts";
import { inquiryFields, makeMarket } from "#test/support/inquiries.ts";
import { beginPayment, paidEvent } from "#test/support/money.ts";
import { makeOrder } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { messagesIn } from "#web/messages.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function pageFor(person: Person | undefined, path: string): Promise<string> {
  return (await (await world.browserOf(person)).get(path)).text();
}

describe("the form of an inquiry", () => {
  it("takes the number of the buyer's company, which the buyer finds in their account, and the exporter nowhere", async () => {
    const { buyer, exporter, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const fields = inquiryFields({ registrationNumber: "法人番号 7010-7050-0072-5" });
    const sent = await browser.post(`/en/listings/${listing.id}/inquire`, fields);
    const thread = sent.headers.get("location") ?? "";
    expect(thread).toMatch(/^\/en\/inquiries\/inq_/);
    const own = await pageFor(buyer, "/en/account/company");
    expect(own).toContain(`value="${demoNumber}"`);
    expect(own).toContain("its check digit is right");
    expect(own).toContain("ordinance 70 of 2014");
    for (const path of [thread, `${thread}/buyer-check`]) {
      const seen = await pageFor(exporter, path);
      expect(seen).toContain("Well-formed");
      expect(seen).toMatch(
        /Well-formed<\/span><span class="hint">That does not yet mean|Well-formed[\s\S]{0,120}That does not say/,
      );
      expect(seen).not.toContain("Checked");
      expect(seen).not.toContain(demoNumber);
    }
    expect(await pageFor(buyer, thread)).not.toContain("buyer-check");
  });
});

describe("a number that its country's rule calls wrong", () => {
  it("is refused at its field before and after signing in, with all that was typed", async () => {
    const { buyer, listing } = await makeMarket(world);
    const changes = {
      registrationNumber: "12345678",
      "company.country": "TW",
      message: "Two hundred baskets.",
    };
    for (const person of [undefined, buyer]) {
      const browser = await world.browserOf(person);
      const answer = await browser.post(`/en/listings/${listing.id}/inquire`, inquiryFields(changes));
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain('href="#f-registrationNumber"');
      for (const text of ["Its check digit is wrong", 'value="12345678"', changes.message])
        expect(page).toContain(text);
    }
  });
});

describe("/account/company", () => {
  it("refuses a number that is malformed at its field, says how it should be, and keeps it as it was typed", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    const typed = { "company.name": "Toko (demo)", "company.kind": "retailer", "company.country": "TW" };
    const send = (number: string) =>
      browser.post("/en/account/company", { once: crypto.randomUUID(), ...typed, number });
    for (const [number, words] of [
      ["22099130", "Its check digit is wrong"],
      ["2209913", "It has 8 digits"],
    ] as const) {
      const answer = await send(number);
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain(`value="${number}"`);
      expect(page).toContain('href="#f-number"');
      expect(page).toContain(words);
    }
    expect((await send("22099131")).status).toBe(303);
    await send("");
    expect(await (await browser.get("/en/account/company")).text()).not.toContain("22099131");
  });
});

describe("the pages of a buyer check", () => {
  it("let an exporter ask, an attaché look, record and answer, and the exporter read it in the thread", async () => {
    const { exporter, attache, inquiry } = await makeBuyer(world);
    const path = `/en/inquiries/${inquiry.id}/buyer-check`;
    const browser = await world.browserOf(exporter);
    expect(await (await browser.get(path)).text()).toContain("trade attachés for Japan");
    const asked = { once: "a", note: "Is <b>this</b> real?", language: "en" };
    expect((await browser.post(path, asked)).headers.get("location")).toBe(path);
    expect(await (await browser.get(path)).text()).toContain("Take the question back");

    const desk = await world.browserOf(attache);
    expect(await (await desk.get("/en/desk/buyer-checks")).text()).toContain(
      `href="/en/desk/buyer-checks/${inquiry.id}"`,
    );
    const one = `/en/desk/buyer-checks/${inquiry.id}`;
    const seen = await (await desk.get(one)).text();
    expect(seen).toContain(demoNumber);
    expect(seen).toContain("Is &lt;b&gt;this&lt;/b&gt; real?");
    expect(seen).toContain("The exporter has not shared the messages.");
    const record = { once: "b", companyVersion: "1", state: "checked", register: "houjin-bangou.nta.go.jp" };
    const undated = await desk.post(`${one}/register-check`, { ...record, checkedOn: "2099-12-31" });
    expect([undated.status, await undated.text()]).toEqual([422, expect.stringContaining("still to come")]);
    await desk.post(`${one}/register-check`, {
      ...record,
      once: "c",
      checkedOn: new Date().toISOString().slice(0, 10),
    });
    const { language: _language, ...blank } = verdictInput({ reasons: "" });
    const refused = await desk.post(`${one}/answer`, {
      once: "d",
      ...blank,
      language: "en",
      validDays: "30",
    });
    expect(refused.status).toBe(400);
    expect((await refused.text()).match(/class="failure"/g)).toHaveLength(1);
    const answer = { once: "e", ...verdictInput({ verdict: "careful" }), validDays: "30" };
    expect((await desk.post(`${one}/answer`, answer)).headers.get("location")).toBe(one);
    const late = await desk.post(`${one}/answer`, { ...answer, once: "f" });
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining("answered this already")]);

    const read = await (await browser.get(path)).text();
    for (const text of ["Be careful", answer.reasons, attache.name, "houjin-bangou.nta.go.jp"])
      expect(read).toContain(text);
    expect(read).not.toContain(demoNumber);
    expect(await pageFor(exporter, `/en/inquiries/${inquiry.id}`)).toContain("Be careful");
  });

  it("show officers all markets, and attachés their own", async () => {
    const { inquiry } = await makeBuyerCheck(world);
    const officer = await world.makePerson({ roles: ["officer"] });
    expect(await pageFor(officer, "/en/desk/buyer-checks")).toContain(inquiry.id);
    const korea = await world.makePerson({ roles: ["attache"], markets: ["KR"] });
    expect(await pageFor(korea, "/en/desk/buyer-checks")).not.toContain(inquiry.id);
    expect((await (await world.browserOf(korea)).get("/en/desk/buyer-checks?market=JP")).status).toBe(404);
  });

  it("say what the verdict was in the reader's language, right to left too", async () => {
    const { exporter, attache, at } = await makeBuyerCheck(world);
    await answerBuyerCheck(world.ctxOf(attache), at, verdictInput({ verdict: "do_not_trade" }));
    expect(await pageFor(exporter, `/ar/inquiries/${at.inquiryId}/buyer-check`)).toContain("لا تتعامل معه");
    expect(await pageFor(exporter, `/zh-Hant/inquiries/${at.inquiryId}/buyer-check`)).toContain("請勿交易");
  });
});

describe("a thread with a warning sign", () => {
  it("tells the exporter above that message what to do, keeps nothing from them, and tells the buyer nothing", async () => {
    const { exporter, buyer, at } = await makeBuyer(world);
    const text = "We have overpaid by mistake. Please refund the difference to our agent.";
    await replyInquiry(world.ctxOf(buyer), at, { text, language: "en" });
    const path = `/en/inquiries/${at.inquiryId}`;
    const seen = await pageFor(exporter, path);
    expect(seen.indexOf("too much paid")).toBeGreaterThan(0);
    expect(seen.indexOf("too much paid")).toBeLessThan(seen.indexOf(text));
    expect(seen).toContain('name="text"');
    expect(await pageFor(buyer, path)).not.toContain("too much paid");
    const own = await world.browserOf(exporter);
    await own.post(path, { once: "a", text: "You overpaid? Please explain the refund.", language: "en" });
    expect((await pageFor(exporter, path)).match(/too much paid/g)).toHaveLength(1);
  });
});

describe("a message that is worded like a known fraud", () => {
  it("has a warning above it for whoever reads it, worded for their side, and none for whoever wrote it", async () => {
    const { exporter, buyer, inquiry } = await makeBuyer(world);
    const at = { inquiryId: inquiry.id };
    const path = `/en/inquiries/${inquiry.id}`;
    const t = messagesIn("en");
    const words = {
      text: "Please pay to our new bank account, the old one is under audit.",
      language: "en",
    } as const;
    await replyInquiry(world.ctxOf(exporter), at, words);
    expect(await pageFor(exporter, path)).not.toContain(t.buyer_checks_sign_bank_changed());
    const read = await pageFor(buyer, path);
    for (const said of ["Pay nothing to an account given in a message", 'href="#trouble"', 'id="trouble"'])
      expect(read).toContain(said);
    expect(read).toContain('href="/en/safety#warnings"');
    expect(read).not.toContain("buyer-check");
    await replyInquiry(world.ctxOf(buyer), at, words);
    const answered = await pageFor(exporter, path);
    expect(answered).toContain("the buyer pays on the order&#39;s page");
    expect(answered).toContain(
      `href="${path}/buyer-check">${t.buyer_checks_ask_title()}</a><a href="#trouble"`,
    );
  });

  it("is not that of a maker whose director has a free mail address", async () => {
    const { exporter, buyer, inquiry } = await makeBuyer(world);
    const text = "I am the director: siti.direktur@gmail.com";
    await replyInquiry(world.ctxOf(exporter), { inquiryId: inquiry.id }, { text, language: "en" });
    const t = messagesIn("en");
    expect(await pageFor(buyer, `/en/inquiries/${inquiry.id}`)).not.toContain(
      t.buyer_checks_sign_free_mail_director(),
    );
  });
});

describe("the money of an order", () => {
  it("warns the exporter where more came than was due, and nobody else", async () => {
    const { buyer, exporter, order } = await makeOrder(world, {
      payment: { depositPercent: 100, balance: "before_shipment" },
    });
    const payment = await beginPayment(world, { buyer, order });
    const path = `/en/orders/${order.id}/pay`;
    expect(await pageFor(exporter, path)).not.toContain("More was paid than was due");
    const amount = { ...payment.amount, amountMinor: payment.amount.amountMinor + 50_000 };
    await applyProviderEvent(world.ctxOf(), paidEvent(world, { ...payment, amount }));
    expect(await pageFor(exporter, path)).toContain("Send nothing back yourself");
    expect(await pageFor(buyer, path)).not.toContain("More was paid than was due");
  });
});
