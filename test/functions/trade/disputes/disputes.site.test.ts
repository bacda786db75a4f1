import { beforeAll, describe, expect, it } from "vitest";
import { adviseDispute, ruleDispute } from "#functions/trade/disputes/judging.service.ts";
import { refuseAdvice, summonAttache, writeStatement } from "#functions/trade/disputes/pleading.service.ts";
import { siteLocales } from "#shared/locales.ts";
import { disputeAt, disputeNow, makeDispute, receivedOrder } from "#test/support/disputes.ts";
import { orderNow } from "#test/support/orders.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const claim = {
  reason: "damaged",
  "quantities.0": "12",
  text: "Twelve came broken.",
  language: "en",
  "translation.text": "",
  "translation.language": "",
  "ask.what": "refund_part",
  "ask.amount.amountMinor": "50.00",
  "ask.amount.currency": "USD",
};
const grounds = "The pictures show that twelve of the pieces were broken.";

/** Ruled by the operator, after both sides had asked for the attaché and one had refused the advice. */
async function ruledDispute() {
  const made = await makeDispute(world);
  const at = disputeAt(made.dispute);
  await summonAttache(world.ctxOf(made.buyer), at);
  const { version } = await summonAttache(world.ctxOf(made.exporter), at);
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const advice = { outcome: { what: "rejected" }, grounds, language: "en" } as const;
  await adviseDispute(world.ctxOf(attache), at, advice, version);
  const waiting = await refuseAdvice(world.ctxOf(made.buyer), at);
  const admin = await world.makePerson({ roles: ["admin"] });
  const ruling = { ...advice, publicGrounds: "What <b>came</b> broken was not shown to have been whole." };
  return ruleDispute(world.ctxOf(admin), at, ruling, waiting.version);
}

describe("the form of a claim", () => {
  it("is linked from the order's page, opens the dispute, and the order's page leads there then", async () => {
    const { buyer, order } = await receivedOrder(world);
    const browser = await world.browserOf(buyer);
    const path = `/en/orders/${order.id}/dispute`;
    expect(await (await browser.get(`/en/orders/${order.id}`)).text()).toContain(`href="${path}"`);
    const sent = await browser.post(path, { ...claim, once: crypto.randomUUID() });
    expect(sent.status).toBe(303);
    const to = sent.headers.get("location") ?? "";
    const { disputeId } = await orderNow(world, order);
    expect(to).toBe(`/en/disputes/${disputeId}`);
    expect(await disputeNow(world, { id: disputeId ?? "" })).toMatchObject({
      ask: { what: "refund_part", amount: { amountMinor: 5_000, currency: "USD" } },
    });
    const page = await (await browser.get(`/en/orders/${order.id}`)).text();
    expect(page).toContain(`href="${to}"`);
    expect(page).not.toContain(`href="${path}"`);
    expect(await (await browser.get(path)).text()).toContain("There is a dispute about this order.");
  });

  it("reads figures as they are written there, and what is claimed as what is to be sent once more", async () => {
    const { buyer, order } = await receivedOrder(world);
    const browser = await world.browserOf(buyer);
    const sent = await browser.post(`/id/orders/${order.id}/dispute`, {
      ...claim,
      "ask.what": "replacement",
      "ask.amount.amountMinor": "1.050,00",
      once: crypto.randomUUID(),
    });
    expect(sent.status).toBe(303);
    const { disputeId = "" } = await orderNow(world, order);
    expect((await disputeNow(world, { id: disputeId })).ask).toEqual({
      what: "replacement",
      quantities: [12],
    });
  });

  it("keeps all that was typed and tells each fault at its field", async () => {
    const { buyer, order } = await receivedOrder(world);
    const browser = await world.browserOf(buyer);
    const post = (changes: Record<string, string>) =>
      browser.post(`/en/orders/${order.id}/dispute`, { ...claim, ...changes, once: crypto.randomUUID() });
    const odd = await post({ "ask.amount.amountMinor": "2,100.01", "quantities.0": "501" });
    expect(odd.status).toBe(422);
    const told = await odd.text();
    expect(told).toContain('id="f-quantities-0-issue"');
    expect(told).toContain('id="f-ask-amount-amountMinor-issue"');
    expect(told).toContain('value="2,100.01"');
    const blank = await post({ "ask.amount.amountMinor": "", reason: "", text: " " });
    expect(blank.status).toBe(400);
    expect(await blank.text()).toContain('id="f-text-issue"');
    expect((await orderNow(world, order)).stage).toBe("received");
  });
});

describe("a dispute's page", () => {
  it("takes two operations however much was said, in every language, and marks each statement's language", async () => {
    const { buyer, exporter, dispute } = await makeDispute(world);
    const words = { text: "Semua utuh.", language: "id" } as const;
    const translation = { text: "All were whole.", language: "en" } as const;
    await writeStatement(world.ctxOf(exporter), disputeAt(dispute), { ...words, translation });
    const browser = await world.browserOf(buyer);
    for (const locale of siteLocales) {
      let page = "";
      const read = await world.operationsOf(async () => {
        page = await (await browser.get(`/${locale}/disputes/${dispute.id}`)).text();
      });
      expect(read.length, locale).toBeLessThanOrEqual(2);
      expect(page).toMatch(/<p class="prose" lang="id" dir="auto">\s*Semua utuh\./);
      expect(page).toMatch(/<p class="prose" lang="en" dir="auto">\s*All were whole\./);
      expect(page).not.toContain("undefined");
    }
  });

  it("offers each side what it can do, and a helper what they can", async () => {
    const { buyer, exporter, dispute } = await makeDispute(world);
    const to = (name: string) => `/en/disputes/${dispute.id}/${name}"`;
    const read = async (by: typeof buyer) =>
      (await (await world.browserOf(by)).get(`/en/disputes/${dispute.id}`)).text();
    const [forBuyer, forExporter] = [await read(buyer), await read(exporter)];
    for (const name of ["statements", "propose", "summon"]) {
      expect(forBuyer).toContain(to(name));
      expect(forExporter).toContain(to(name));
    }
    expect(forBuyer).toContain(to("withdraw"));
    expect(forExporter).not.toContain(to("withdraw"));
    expect(forBuyer).not.toContain(to("escalate"));
    const attache = await read(await world.makePerson({ roles: ["attache"], markets: ["JP"] }));
    for (const name of ["statements", "propose", "advise", "withdraw"])
      expect(attache).not.toContain(to(name));
  });

  it("names the field of a proposal that was left blank", async () => {
    const { exporter, dispute } = await makeDispute(world);
    const browser = await world.browserOf(exporter);
    for (const [fields, field] of [
      [{}, "outcome-what"],
      [{ "outcome.what": "refund_part" }, "outcome-amount-amountMinor"],
    ] as const) {
      const page = await (await browser.post(`/en/disputes/${dispute.id}/propose`, fields)).text();
      const [summary = ""] = page.match(/<div class="failure[\s\S]*?<\/div>/) ?? [];
      expect(summary.match(/<li>[^<]*</g)).toEqual(["<li><"]);
      expect(summary).toContain(`href="#f-${field}"`);
    }
  });
});

describe("rulings", () => {
  it("are for everybody, may be kept at the edge, and stand in a sitemap", async () => {
    const { ruling } = await ruledDispute();
    const path = `/rulings/${ruling?.rulingId}`;
    const nobody = await world.browserOf();
    for (const it of ["/en/rulings", `/en${path}`]) {
      const answer = await nobody.get(it);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([
        200,
        expect.stringContaining("s-maxage"),
      ]);
      expect(await answer.text()).toContain("The claim is rejected");
    }
    const page = await (await nobody.get(`/en${path}`)).text();
    expect(page).toContain("What &lt;b&gt;came&lt;/b&gt; broken");
    const map = await (await world.site.request(`${siteUrl}/sitemap-rulings.xml`)).text();
    for (const locale of siteLocales) expect(map).toContain(`<loc>${siteUrl}/${locale}${path}</loc>`);
    expect((await nobody.get("/en/rulings/rul_01ARZ3NDEKTSV4RRFFQ69G5FAV")).status).toBe(404);
  });
});
