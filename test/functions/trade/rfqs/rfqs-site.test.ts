import { beforeAll, describe, expect, it } from "vitest";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { sendRequest } from "#functions/trade/requests/requests.service.ts";
import { getRfq, listMyRfqs } from "#functions/trade/rfqs/rfq-reads.service.ts";
import { closeRfq } from "#functions/trade/rfqs/rfqs.service.ts";
import { siteLocales } from "#shared/locales.ts";
import { makeListing } from "#test/support/factories.ts";
import { requestInput } from "#test/support/requests.ts";
import { makeRfq, makeSellers, rfqAt, rfqInput } from "#test/support/rfqs.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

type Fields = Record<string, string | string[]>;

function fieldsOf(listings: readonly { id: string }[], changes: Fields = {}): Fields {
  const { company, listingIds, quantity, ...typed } = rfqInput(listings);
  return {
    once: crypto.randomUUID(),
    ...typed,
    listingIds,
    shownIds: listingIds,
    quantity: String(quantity),
    ...Object.fromEntries(Object.entries(company).map(([name, value]) => [`company.${name}`, value])),
    ...changes,
  };
}

async function textOf(answer: Response | Promise<Response>): Promise<string> {
  return (await answer).text();
}

describe("the form of a request for quotation", () => {
  it("shows each exporter once with what was picked, and goes on to the request", async () => {
    const sellers = await makeSellers(world, 2);
    const [first, second] = sellers;
    if (!first || !second) throw new Error();
    const more = await makeListing(world, first.profile);
    const buyer = await world.makePerson();
    const browser = await world.browserOf(buyer);
    const picked = [first.listing, second.listing, more];
    const query = picked.map(({ id }) => `ids=${id}`).join("&");
    const page = await textOf(browser.get(`/en/rfqs/new?${query}&ids=nonsense`));
    expect(page).toContain("2 exporters are asked");
    expect(page.split(first.profile.businessName)).toHaveLength(2);
    const sent = await browser.post("/en/rfqs/new", fieldsOf(picked));
    expect(sent.status).toBe(303);
    const seen = await textOf(browser.get(sent.headers.get("location") ?? ""));
    expect(seen).toContain("0 of 2 have quoted");
    expect(seen).not.toContain("Open the quotes now");
  });

  it("keeps all that was typed, and tells each fault at its listing or field", async () => {
    const [seller, other] = await makeSellers(world, 2, { minimumOrder: 600 });
    if (!seller || !other) throw new Error();
    const browser = await world.browserOf(await world.makePerson());
    const fields = fieldsOf([seller.listing, other.listing], {
      listingIds: [seller.listing.id],
      closesOn: "9999-12-31",
      text: "Baskets & <trays>",
    });
    const answer = await browser.post("/en/rfqs/new", fields);
    expect(answer.status).toBe(422);
    const page = await textOf(answer);
    expect(page).toContain("This exporter sells at least 600.");
    expect(page).toContain("at most 15 days");
    expect(page).toContain("Baskets &amp; &lt;trays&gt;");
    // What was left out can be taken back.
    expect(page).toMatch(new RegExp(`value="${other.listing.id}"(?! checked)[^>]*>`));
    expect(page).toMatch(new RegExp(`value="${seller.listing.id}" checked`));
  });

  it("is written before signing in, and waits after it as it was", async () => {
    const sellers = await makeSellers(world, 2);
    const listings = sellers.map(({ listing }) => listing);
    const stranger = await world.browserOf();
    const sent = await stranger.post("/en/rfqs/new", fieldsOf(listings));
    expect(sent.status).toBe(303);
    expect(sent.headers.get("location")).toBe(`/sign-in?to=${encodeURIComponent("/en/rfqs/new")}`);
    const draft = /__Host-draft=[^;]+/.exec(sent.headers.get("set-cookie") ?? "")?.[0] ?? "";
    const cookie = `${await world.cookieOf(await world.makePerson())}; ${draft}`;
    const page = await textOf(
      world.site.request("http://localhost:4310/en/rfqs/new", { headers: { cookie } }),
    );
    expect(page).toContain("Round baskets of rattan");
    for (const { profile } of sellers) expect(page).toContain(profile.businessName);
  });

  it("says where to pick goods while nothing is picked, and lists what a category holds to be ticked", async () => {
    const [seller] = await makeSellers(world, 1);
    const browser = await world.browserOf(await world.makePerson());
    expect(await textOf(browser.get("/en/rfqs/new"))).toContain('href="/en/rfqs/pick"');
    const ticks = await textOf(browser.get("/en/rfqs/pick?category=46"));
    expect(ticks).toContain(`name="ids" value="${seller?.listing.id}"`);
    expect(ticks).toContain('action="/en/rfqs/new"');
    const category = await textOf(browser.get("/en/categories/46"));
    expect(category).toContain('href="/en/rfqs/pick?category=46"');
    const compare = await textOf(browser.get(`/en/compare?ids=${seller?.listing.id}`));
    expect(compare).toContain('action="/en/rfqs/new"');
  });
});

describe("the page that picks exporters", () => {
  const button = (page: string, name: string) =>
    new RegExp(`<button[^>]*name="${name}"[^>]*value="([^"]*)"[^>]*>`).exec(page);

  it("takes what is ticked to its other pages and back, in one form", async () => {
    const [seller] = await makeSellers(world, 1, { hsCode: "970110", chapter: "97" });
    if (!seller) throw new Error();
    for (let n = 0; n < 25; n++)
      await makeListing(world, seller.profile, { hsCode: "970110", chapter: "97" });
    const browser = await world.browserOf();
    const path = "/en/rfqs/pick?category=97";
    const first = await textOf(browser.get(path));
    expect(first).toContain('<input type="hidden" name="category" value="97"');
    const next = button(first, "cursor");
    expect(next?.[0]).toContain('formaction="/en/rfqs/pick"');
    const ids = [...first.matchAll(/name="ids" value="(lst_\w+)"/g)].map(([, id]) => id ?? "");
    expect(ids).toHaveLength(24);
    const ticked = `ids=${ids[0]}&ids=${ids[5]}`;
    const second = await textOf(
      browser.get(`${path}&${ticked}&cursor=${encodeURIComponent(next?.[1] ?? "")}`),
    );
    expect(second).toContain("Ticked on other pages");
    for (const id of [ids[0], ids[5]]) expect(second).toContain(`name="ids" value="${id}" checked`);
    expect(second).not.toContain(`value="${ids[1]}"`);
    const back = button(second, "cursor")?.[1] ?? "";
    const again = await textOf(browser.get(`${path}&${ticked}&cursor=${encodeURIComponent(back)}`));
    expect(again).not.toContain("Ticked on other pages");
    expect(again.match(/name="ids"[^>]* checked/g)).toHaveLength(2);
    const forged = await textOf(browser.get(`${path}&ids=lst_01ARZ3NDEKTSV4RRFFQ69G5FAV&ids=%22%3E`));
    expect(forged).not.toMatch(/name="ids"[^>]* checked/);
  });

  it("keeps an attaché's ticks through another search, beside the request that they pick for", async () => {
    const [seller] = await makeSellers(world, 1);
    const buyer = await world.makePerson();
    const request = await sendRequest(world.ctxOf(buyer), {}, requestInput({ market: "JP" }));
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const browser = await world.browserOf(attache);
    const path = `/en/requests/JP/${request.id}/forward`;
    const id = seller?.listing.id;
    const picking = await textOf(browser.get(`${path}?q=nothing+like+it&pick=find&ids=${id}`));
    expect(picking).toContain(`name="ids" value="${id}" checked`);
    expect(picking).toContain(`formaction="${path}"`);
    expect(picking).toContain(request.text.slice(0, 30));
    const going = await textOf(browser.get(`${path}?q=nothing+like+it&ids=${id}&go=on`));
    expect(going).toContain('name="closesOn"');
  });

  it("says so where an attaché goes on with nothing ticked", async () => {
    await makeSellers(world, 1);
    const request = await sendRequest(
      world.ctxOf(await world.makePerson()),
      {},
      requestInput({ market: "JP" }),
    );
    const browser = await world.browserOf(await world.makePerson({ roles: ["attache"], markets: ["JP"] }));
    const path = `/en/requests/JP/${request.id}/forward`;
    expect(await textOf(browser.get(`${path}?q=basket`))).not.toContain("Tick at least one");
    expect(await textOf(browser.get(`${path}?q=basket&go=on`))).toContain("Tick at least one");
  });
});

describe("the page of a request for quotation", () => {
  it("costs four operations with ten who quoted, and three while it is sealed", async () => {
    const { rfq, buyer, asked } = await makeRfq(world, 10);
    for (const it of asked) await it.quote();
    const browser = await world.browserOf(buyer);
    const sealed = await world.operationsOf(async () => browser.get(`/en/rfqs/${rfq.id}`));
    expect(sealed).toHaveLength(3);
    await closeRfq(world.ctxOf(buyer), rfqAt(rfq));
    let page = "";
    const opened = await world.operationsOf(async () => {
      page = await textOf(browser.get(`/en/rfqs/${rfq.id}`));
    });
    expect(opened).toHaveLength(4);
    expect(page.match(/name="winners"/g)).toHaveLength(10);
    const list = await world.operationsOf(async () => browser.get("/en/rfqs"));
    expect(list).toHaveLength(2);
  });

  it("sets quotes beside each other in one currency, and marks what cannot be compared", async () => {
    const { rfq, buyer, asked } = await makeRfq(world, 3);
    await asked[0]?.quote();
    await asked[1]?.quote({ delivery: { incoterm: "EXW", namedPlace: "Sleman" }, currency: "IDR" });
    await asked[2]?.quote({ delivery: { incoterm: "CIF", namedPlace: "Kobe" } });
    await closeRfq(world.ctxOf(buyer), rfqAt(rfq));
    const { offers } = await getRfq(world.ctxOf(buyer), rfqAt(rfq));
    expect(offers.map(({ unlike }) => unlike)).toEqual([
      [],
      [{ in: "incoterm", than: "FOB", lacks: ["export_clearance", "carriage_to_port", "loading"], adds: [] }],
      [{ in: "incoterm", than: "FOB", lacks: [], adds: ["freight", "insurance"] }],
    ]);
    const page = await textOf((await world.browserOf(buyer)).get(`/en/rfqs/${rfq.id}?currency=USD`));
    expect(page).toContain("Does not include: export clearance, carriage to the port, loading.");
    expect(page).toContain("Also includes: freight, insurance.");
    expect(page).toContain("Same terms");
  });

  it("takes the choice by a form, and tells beside it what is in the way", async () => {
    const { rfq, buyer, asked } = await makeRfq(world, 2);
    const quotations = [await asked[0]?.quote(), await asked[1]?.quote()];
    const browser = await world.browserOf(buyer);
    const path = `/en/rfqs/${rfq.id}`;
    const once = () => ({ once: crypto.randomUUID() });
    expect((await browser.post(`${path}/close`, once())).status).toBe(303);
    const nobody = await browser.post(`${path}/award`, once());
    expect([nobody.status, (await nobody.text()).includes("Choose at least one quote.")]).toEqual([
      422,
      true,
    ]);
    const stale = await browser.post(`${path}/award`, { ...once(), winners: `${quotations[0]?.id}:2` });
    expect(stale.status).toBe(422);
    const winners = `${quotations[0]?.id}:1`;
    expect((await browser.post(`${path}/award`, { ...once(), winners })).status).toBe(303);
    const page = await textOf(browser.get(path));
    expect(page).toContain("You have decided.");
    expect(page).not.toContain('name="winners"');
    const lost = await getQuotation(
      world.ctxOf(asked[1]?.exporter),
      { quotationId: quotations[1]?.id ?? "" },
      {},
    );
    expect(lost).toMatchObject({ stage: "declined", declined: { reason: "rfq_decided" } });
    const told = await textOf((await world.browserOf(asked[1]?.exporter)).get(`/en/quotations/${lost.id}`));
    expect(told).toContain("The buyer has decided on another quote.");
  });

  it("is drawn in each language, and none of its texts is missing", async () => {
    const { rfq, buyer, asked } = await makeRfq(world, 2);
    await asked[0]?.quote();
    const browser = await world.browserOf(buyer);
    for (const locale of siteLocales)
      for (const path of [
        "/rfqs",
        `/rfqs/${rfq.id}`,
        `/inquiries/${asked[0]?.inquiryId}`,
        "/rfqs/pick?category=46",
      ]) {
        const answer = await browser.get(`/${locale}${path}`);
        expect(answer.status).toBe(200);
        const page = await answer.text();
        expect(page).toContain(`lang="${locale}"`);
        expect(page).not.toMatch(/>(undefined|null)</);
      }
  });
});

describe("a thread of a request for quotation", () => {
  it("tells its exporter the deadline and the buyer's wish, offers the form once, and nothing of the others", async () => {
    const { rfq, asked } = await makeRfq(world, 2, { currency: "EUR" });
    const [first, second] = asked;
    if (!first || !second) throw new Error();
    const browser = await world.browserOf(first.exporter);
    const path = `/en/inquiries/${first.inquiryId}`;
    const before = await textOf(browser.get(path));
    expect(before).toContain("The buyer asks several exporters for quotes.");
    expect(before).toContain("EUR");
    expect(before).toContain(`${path}/quotations/new`);
    expect(before).not.toContain(rfq.id);
    const form = await textOf(browser.get(`${path}/quotations/new`));
    expect(form).toContain('value="EUR" selected');
    const inbox = `/en/business/${first.listing.profileId}/inquiries`;
    for (const room of [inbox, `/en/business/${first.listing.profileId}`])
      expect(await textOf(browser.get(room))).toContain("Quotes until");
    await first.quote();
    expect(await textOf(browser.get(`${inbox}?stage=answered`))).not.toContain("Quotes until");
    const after = await textOf(browser.get(path));
    expect(after).toContain("Sealed quotation");
    expect(after).not.toContain(`${path}/quotations/new`);
    const { inquiryId } = first;
    const again = first.quote();
    await expect(again).rejects.toMatchObject({ code: "rfq_quoted" });
    expect((await getThread(world.ctxOf(first.exporter), { inquiryId })).quotations).toHaveLength(1);
  });

  it("refuses a quotation that ends before the buyer can see it, at its day", async () => {
    const { rfq, asked } = await makeRfq(world, 1);
    await expect(asked[0]?.quote({ validUntil: rfq.closesOn, zone: "Asia/Tokyo" })).rejects.toMatchObject({
      issues: [{ pointer: "/validUntil", code: "valid_until_sealed" }],
    });
  });
});

describe("forwarding a buyer's request", () => {
  it("leaves how much to be filled in from the buyer's words, which no listing's minimum takes the place of", async () => {
    const buyer = await world.makePerson();
    const wish = requestInput({ market: "JP", quantity: "300 boxes to begin with" });
    const request = await sendRequest(world.ctxOf(buyer), {}, wish);
    const browser = await world.browserOf(await world.makePerson({ roles: ["attache"], markets: ["JP"] }));
    const [seller] = await makeSellers(world, 1, { minimumOrder: 40 });
    const path = `/en/requests/JP/${request.id}/forward`;
    const form = await textOf(browser.get(`${path}?ids=${seller?.listing.id}`));
    expect(form).toMatch(/In the buyer&#39;s words: [^<]*300 boxes to begin with/);
    expect(form).toMatch(/<input[^>]*name="quantity"[^>]*value=""/);
    expect(form).not.toMatch(/<option value="H87" selected/);
  });

  it("asks exporters for the buyer, whose it is; once, and by an attaché of the market alone", async () => {
    const buyer = await world.makePerson();
    const request = await sendRequest(world.ctxOf(buyer), {}, requestInput({ market: "JP" }));
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const elsewhere = await world.makePerson({ roles: ["attache"], markets: ["TW"] });
    const listings = (await makeSellers(world, 2)).map(({ listing }) => listing);
    const path = `/en/requests/JP/${request.id}`;
    const browser = await world.browserOf(attache);
    expect(await textOf(browser.get(path))).toContain(`${path}/forward`);
    const query = listings.map(({ id }) => `ids=${id}`).join("&");
    const form = await textOf(browser.get(`${path}/forward?${query}`));
    expect(form).toContain("2 exporters are asked");
    expect(form).not.toContain('name="company.name"');
    // The request says for whom and where to: these the form does not ask.
    const fields = Object.fromEntries(
      Object.entries(fieldsOf(listings)).filter(([name]) => !/^(company\.|destinationCountry$)/.test(name)),
    );
    expect((await (await world.browserOf(elsewhere)).post(`${path}/forward`, fields)).status).toBe(404);
    const sent = await browser.post(`${path}/forward`, fields);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, path]);
    const again = await browser.post(`${path}/forward`, { ...fields, once: crypto.randomUUID() });
    expect(again.status).toBe(422);
    const { items } = await listMyRfqs(world.ctxOf(await world.reload(buyer)), {}, {});
    expect(items).toHaveLength(1);
    const [rfq] = items;
    expect(rfq).toMatchObject({
      destinationCountry: "JP",
      company: request.company,
      forwarded: { requestId: request.id, attacheName: attache.name },
    });
    await expect(getRfq(world.ctxOf(attache), { rfqId: rfq?.id ?? "" })).rejects.toMatchObject({
      status: 404,
    });
    const told = await textOf((await world.browserOf(buyer)).get(path));
    expect(told).toContain(`/en/rfqs/${rfq?.id}`);
    const desk = await textOf(browser.get("/en/desk/requests?market=JP"));
    for (const text of [told, desk]) {
      expect(text).toContain("forwarded to 2 exporters");
      expect(text).not.toContain(">Answered<");
    }
    expect(await textOf((await world.browserOf(buyer)).get(`/en/rfqs/${rfq?.id}`))).toContain(attache.name);
    const thread = { inquiryId: rfq?.invited[0]?.inquiryId ?? "" };
    expect(await getThread(world.ctxOf(buyer), thread)).toMatchObject({ side: "buyer" });
    await expect(getThread(world.ctxOf(attache), thread)).rejects.toMatchObject({ status: 404 });
  });
});
