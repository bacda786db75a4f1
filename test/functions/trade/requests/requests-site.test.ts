import { beforeAll, describe, expect, it } from "vitest";
import { getRequest } from "#functions/trade/requests/requests.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { addressOf, answer, makeAttache, makeRequest } from "#test/support/requests.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function pageFor(person: Person | undefined, path: string): Promise<string> {
  return (await (await world.browserOf(person)).get(path)).text();
}

describe("the pages of a request", () => {
  it("let the attaché find it on their desk and answer, and the buyer read that and close it", async () => {
    const { attache, buyer, request } = await makeRequest(world, {
      text: "Kue pala untuk toko saya.",
      language: "id",
    });
    const desk = await pageFor(attache, "/en/desk/requests?market=JP");
    expect(desk).toContain("Requests from buyers in Japan");
    expect(desk).toContain(`href="/en/requests/JP/${request.id}"`);
    expect(desk).toContain('<span lang="id" dir="auto">Kue pala untuk toko saya.</span>');
    const path = `/en/requests/JP/${request.id}`;
    const atDesk = await pageFor(attache, path);
    expect(atDesk).toContain("Send answer");
    expect(atDesk).not.toContain("Close this request");
    expect(atDesk).not.toContain(buyer.email);

    const browser = await world.browserOf(attache);
    const fields = { once: "a", text: "Tanya <i>Banda</i>.", language: "id" };
    const answers = await Promise.all([1, 2, 3].map(() => browser.post(`${path}/answers`, fields)));
    expect(new Set(answers.map((it) => it.headers.get("location"))).size).toBe(1);
    expect(answers[0]?.headers.get("location")).toMatch(/^\/en\/requests\/JP\/req_\w+#ans_\w+$/);

    const own = await pageFor(buyer, "/en/requests");
    expect(own).toContain("1 answer");
    const page = await pageFor(buyer, path);
    expect(page).toContain('<div lang="id" dir="auto"><p>Tanya &lt;i&gt;Banda&lt;/i&gt;.</p></div>');
    expect(page).toContain(attache.name);
    expect(page).not.toContain(attache.email);
    expect(page).not.toContain("Send answer");
    const closed = await (await world.browserOf(buyer)).post(`${path}/close`, { once: "b" });
    expect(closed.headers.get("location")).toBe(path);
    expect(await pageFor(buyer, path)).toContain("This request is closed.");
    const late = await browser.post(`${path}/answers`, { ...fields, once: "c" });
    expect(late.status).toBe(422);
    const refused = await late.text();
    expect(refused).toContain("so nobody can answer it");
    expect(refused).toContain("Tanya &lt;i&gt;Banda&lt;/i&gt;.</blockquote>");
    expect(await getRequest(world.ctxOf(buyer), addressOf(request))).toMatchObject({ stage: "closed" });
  });

  it("draw the answer again with what was typed where it is refused", async () => {
    const { attache, request } = await makeRequest(world);
    const browser = await world.browserOf(attache);
    const path = `/en/requests/JP/${request.id}/answers`;
    const refused = await browser.post(path, { once: "d", text: "Yes & no", language: "xx" });
    expect(refused.status).toBe(400);
    const page = await refused.text();
    expect(page).toContain("Yes &amp; no</textarea>");
    expect(page).toContain('id="f-language-issue"');
  });

  it("give an attaché a tab for each market served, and another's market is not there", async () => {
    const attache = await makeAttache(world, "TW", { markets: ["TW", "HK"] });
    const page = await pageFor(attache, "/id/desk/requests");
    expect(page).toContain("Permintaan pembeli di Taiwan");
    expect(page).toContain('href="/id/desk/requests?market=HK"');
    const browser = await world.browserOf(attache);
    expect((await browser.get("/en/desk/requests?market=JP")).status).toBe(404);
    expect((await browser.get("/en/desk/requests?market=")).status).toBe(404);
    expect((await browser.get("/en/desk/requests?cursor=x.y")).status).toBe(400);
  });

  it("go from page to page by cursors", async () => {
    const attache = await makeAttache(world, "MY");
    for (let nth = 0; nth < 25; nth++)
      await makeRequest(world, { market: "MY", text: `Request number ${nth}.` });
    const browser = await world.browserOf(attache);
    const first = await (await browser.get("/en/desk/requests?market=MY")).text();
    expect(first).toContain("Request number 24.");
    expect(first).not.toContain("Request number 0.");
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(await (await browser.get(next)).text()).toContain("Request number 0.");
  });

  it("cost a known number of table operations", async () => {
    const { attache, buyer, request } = await makeRequest(world);
    const path = `/en/requests/JP/${request.id}`;
    const costOf = async (person: Person, address: string) => {
      const browser = await world.browserOf(person);
      return world.operationsOf(async () => browser.get(address));
    };
    expect(await costOf(buyer, path)).toEqual(["BatchGetItem", "GetItem", "Query"]);
    await answer(world, attache, request);
    expect(await costOf(buyer, path)).toEqual(["BatchGetItem", "GetItem"]);
    expect(await costOf(attache, path)).toEqual(["BatchGetItem", "GetItem"]);
    expect(await costOf(buyer, "/en/requests")).toEqual(["BatchGetItem", "Query"]);
    expect(await costOf(attache, "/en/desk/requests?market=JP")).toEqual(["BatchGetItem", "Query"]);
  });
});
