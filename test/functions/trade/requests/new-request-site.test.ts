import { beforeAll, describe, expect, it } from "vitest";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { startSession } from "#functions/people/sessions/sessions.service.ts";
import { listMyRequests } from "#functions/trade/requests/requests.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { makeThread } from "#test/support/inquiries.ts";
import { makeAttache, makeRequest, requestFields } from "#test/support/requests.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function requestsOf(person: Person) {
  return (await listMyRequests(world.ctxOf(await world.reload(person)), {}, { limit: 50 })).items;
}

async function pageFor(person: Person | undefined, path: string): Promise<string> {
  return (await (await world.browserOf(person)).get(path)).text();
}

describe("a search that finds little", () => {
  beforeAll(async () => {
    const { profile } = await makeExporter(world);
    await makeListing(world, profile);
    await rebuildSearch(world.ctxOf());
  });

  it("leads to the form at the end of a few results, too", async () => {
    const page = await pageFor(undefined, "/en/search?q=rattan");
    expect(page).toContain("1 result");
    expect(page).toContain('href="/en/requests/new?q=rattan"');
  });

  it("leads to the form with the question filled in, where it finds nothing", async () => {
    const page = await pageFor(undefined, "/en/search?q=zzyzx%26qqq");
    const address = /href="(\/en\/requests\/new[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(page).toContain("Send a request to the trade attaché");
    const form = await pageFor(undefined, address);
    expect(form).toMatch(/<textarea[^>]*>zzyzx&amp;qqq<\/textarea>/);
    expect(form).toContain('name="question" value="zzyzx&amp;qqq"');
  });
});

describe("GET /requests/new", () => {
  it("speaks Indonesian, and needs no table signed out and two operations at most signed in", async () => {
    expect(await pageFor(undefined, "/id/requests/new")).toContain(
      "Kirim permintaan kepada atase perdagangan",
    );
    const nobody = await world.browserOf();
    expect(await world.operationsOf(async () => nobody.get("/en/requests/new?q=pala"))).toEqual([]);
    const { buyer } = await makeRequest(world);
    const browser = await world.browserOf(buyer);
    const operations = await world.operationsOf(async () => browser.get("/en/requests/new"));
    expect(operations).toEqual(["BatchGetItem", "Query"]);
  });

  it("fills in the company and market of the last request, or of the last inquiry", async () => {
    const { buyer } = await makeRequest(world);
    const { buyer: asker } = await makeThread(world);
    for (const person of [buyer, asker]) {
      const page = await pageFor(person, "/en/requests/new");
      expect(page).toContain('value="Sakura Trading (demo)"');
      expect(page.match(/<option value="JP" selected/g)).toHaveLength(2);
    }
  });

  it("says before anything is typed that an unverified address cannot ask", async () => {
    const page = await pageFor(await world.makePerson({ emailVerified: false }), "/en/requests/new");
    expect(page).toContain("has not verified your email address");
    expect(page).not.toContain("<textarea");
  });

  it.each(["%00%F0%9F%92%A9", "%E2%80%8B", "%ED%A0%80", "%F0%9F%98%80".repeat(300), "x".repeat(5000)])(
    "takes the question %s for what can be kept of it",
    async (question) => {
      const buyer = await world.makePerson();
      const page = await pageFor(buyer, `/en/requests/new?q=${question}`);
      const kept = /name="question" value="([^"]*)"/.exec(page)?.[1] ?? "";
      expect(kept.length).toBeLessThanOrEqual(200);
      const browser = await world.browserOf(buyer);
      const answered = await browser.post("/en/requests/new", requestFields({ question: kept }));
      expect(answered.status).toBe(303);
    },
  );
});

describe("POST /requests/new", () => {
  it("keeps the request, goes to it, and says that it lies with those who serve the market", async () => {
    await makeAttache(world, "JP");
    const buyer = await world.makePerson();
    const browser = await world.browserOf(buyer);
    const answered = await browser.post(
      "/en/requests/new",
      requestFields({ question: "candied nutmeg", quantity: "200 jars", neededBy: "" }),
    );
    const [request] = await requestsOf(buyer);
    expect(answered.status).toBe(303);
    expect(answered.headers.get("location")).toBe(`/en/requests/JP/${request?.id}`);
    expect(request).toMatchObject({ question: "candied nutmeg", quantity: "200 jars" });
    const page = await pageFor(buyer, `/en/requests/JP/${request?.id}`);
    expect(page).toContain("It is with those who serve Japan");
    expect(page).toContain('<div lang="en" dir="auto"><p>Candied nutmeg in jars');
  });

  it("says honestly where nobody serves the market, and that the request waits", async () => {
    const buyer = await world.makePerson();
    const browser = await world.browserOf(buyer);
    const answered = await browser.post("/en/requests/new", requestFields({ market: "IS" }));
    const path = answered.headers.get("location") ?? "";
    expect(await pageFor(buyer, path)).toContain(
      "Nobody serves Iceland on Rantau yet: it waits for the first",
    );
    await makeAttache(world, "IS");
    expect(await pageFor(buyer, path)).toContain("It is with those who serve Iceland");
  });

  it("makes one request of the same form sent 20 times at once, and answers all of them the same", async () => {
    const buyer = await world.makePerson();
    const browser = await world.browserOf(buyer);
    const fields = requestFields();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser.post("/en/requests/new", fields)),
    );
    expect(new Set(answers.map((it) => `${it.status} ${it.headers.get("location")}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(303);
    expect(await requestsOf(buyer)).toHaveLength(1);
  });

  it("draws the form again with all that was typed and each fault beside its field", async () => {
    const buyer = await world.makePerson();
    const browser = await world.browserOf(buyer);
    const fields = requestFields({
      text: "Tell me <b>more</b>",
      question: "pala",
      market: "XX",
      "company.kind": "",
    });
    const answered = await browser.post("/en/requests/new", fields);
    const page = await answered.text();
    expect(answered.status).toBe(400);
    expect(page).toContain("Tell me &lt;b&gt;more&lt;/b&gt;");
    expect(page).toContain('name="question" value="pala"');
    expect(page).toContain('id="f-market-issue"');
    expect(page).toContain('id="f-company-kind-issue"');
    const past = await browser.post("/id/requests/new", requestFields({ neededBy: "2020-01-31" }));
    expect(past.status).toBe(422);
    expect(await past.text()).toContain("Tanggal ini sudah lewat.");
    expect(await requestsOf(buyer)).toEqual([]);
  });

  it("refuses broken UTF-8, a field that there is not, and 5 MB of text", async () => {
    const buyer = await world.makePerson();
    const browser = await world.browserOf(buyer);
    const send = async (changes: Record<string, string>) =>
      (await browser.post("/en/requests/new", requestFields(changes))).status;
    expect(await send({ text: "\uFFFD and ten more letters" })).toBe(400);
    expect(await send({ stage: "answered" })).toBe(400);
    expect(await send({ text: "x".repeat(5_000_000) })).toBe(413);
    expect(await requestsOf(buyer)).toEqual([]);
  });

  it("asks once more, with all that was typed, where a form filler filled in what nobody sees", async () => {
    const buyer = await world.makePerson();
    const fields = requestFields({ homepage: "https://kedai.example" });
    for (const browser of [await world.browserOf(buyer), await world.browserOf()]) {
      const asked = await browser.post("/id/requests/new", fields);
      const page = await asked.text();
      expect(asked.status).toBe(422);
      expect(page).toContain("Candied nutmeg in jars, for a tea room in Kobe.");
      expect(page).toContain('name="sentAgain" value="yes"');
      expect(page).toContain("Silakan periksa, lalu tekan tombolnya sekali lagi.");
    }
    expect(await requestsOf(buyer)).toEqual([]);
    const sent = await (await world.browserOf(buyer)).post("/en/requests/new", {
      ...fields,
      sentAgain: "yes",
    });
    const [request] = await requestsOf(buyer);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `/en/requests/JP/${request?.id}`]);
  });

  it("tells whoever sends too many to wait, and keeps what was typed", async () => {
    const browser = await world.browserOf(await world.makePerson());
    world.clock.now = new Date(Date.UTC(2030, 0, 1, 12, 1));
    const signedIn = await world.browserOf(await world.makePerson());
    for (let nth = 0; nth < 5; nth++)
      expect((await signedIn.post("/en/requests/new", requestFields())).status).toBe(303);
    const refused = await signedIn.post("/en/requests/new", requestFields());
    world.clock.now = undefined;
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "540"]);
    expect(await refused.text()).toContain("Candied nutmeg in jars");
    expect((await browser.post("/en/requests/new", requestFields())).status).toBe(303);
  });
});

describe("writing a request first and signing in after", () => {
  it("loses nothing: the form waits filled in, is sent from there, and is then forgotten", async () => {
    const path = "/en/requests/new";
    const typed = requestFields({ text: "Typed before signing in.", question: "pala" });
    const kept = await (await world.browserOf()).post(path, typed);
    expect(kept.status).toBe(303);
    expect(kept.headers.get("location")).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    const draft = kept.headers.getSetCookie().join().split(";")[0];

    const buyer = await world.makePerson();
    const token = await startSession(world.ctxOf(buyer), buyer, "id-token");
    const headers = { cookie: `${draft}; __Host-session=${token}`, origin: siteUrl };
    const page = await (await world.site.request(`${siteUrl}${path}`, { headers })).text();
    expect(page).toContain("Typed before signing in.");
    expect(page).toContain("Send now");
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const body = new URLSearchParams({ ...typed, csrf });
    const sent = await world.site.request(`${siteUrl}${path}`, { method: "POST", headers, body });
    expect(sent.status).toBe(303);
    expect(await requestsOf(buyer)).toMatchObject([{ text: "Typed before signing in.", question: "pala" }]);
    const after = await (await world.site.request(`${siteUrl}${path}`, { headers })).text();
    expect(after).not.toContain("Typed before signing in.");
  });

  it("shows what was kept to whoever cannot send it yet, beside the reason", async () => {
    const path = "/en/requests/new";
    const kept = await (await world.browserOf()).post(path, requestFields({ text: "Written by Daniel." }));
    const daniel = await world.makePerson({ emailVerified: false });
    const token = await startSession(world.ctxOf(daniel), daniel, "id-token");
    const draft = kept.headers.getSetCookie().join().split(";")[0];
    const headers = { cookie: `${draft}; __Host-session=${token}` };
    const page = await (await world.site.request(`${siteUrl}${path}`, { headers })).text();
    expect(page).toContain('class="failure"');
    expect(page).toContain("Written by Daniel.</textarea>");
  });

  it("shows faults before it asks to sign in", async () => {
    const browser = await world.browserOf();
    const answered = await browser.post("/en/requests/new", requestFields({ neededBy: "2020-01-31" }));
    expect(answered.status).toBe(422);
    expect(answered.headers.getSetCookie()).toEqual([]);
  });
});
