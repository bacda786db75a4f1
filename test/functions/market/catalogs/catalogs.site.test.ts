import { beforeAll, describe, expect, it } from "vitest";
import { getCatalog } from "#functions/market/catalogs/catalogs.service.ts";
import { pauseListing } from "#functions/market/listings/listings.service.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { change } from "#functions/platform/table/write.ts";
import { sendRequest } from "#functions/trade/requests/requests.service.ts";
import { photoKey } from "#shared/market/listings/photo.ts";
import { idsTwiceIn } from "#test/support/drawn-page.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { requestInput } from "#test/support/requests.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function makeDesk() {
  const { person, profile } = await makeExporter(world);
  const listings = [
    await makeListing(world, profile, { text: { en: { title: "First basket", description: "" } } }),
    await makeListing(world, profile, { text: { id: { title: "Keranjang kedua", description: "" } } }),
  ];
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP", "KR"] });
  const browser = await world.browserOf(attache);
  const draft = () => makeCatalog(world, attache, listings, { stage: "draft", publishedAt: undefined });
  return { exporter: person, profile, listings, attache, browser, draft };
}

const read = async (path: string) => (await (await world.browserOf()).get(path)).text();
const details = (slug: string) => ({ market: "JP", slug, "text.id.title": "Kopi untuk Jepang" });

describe("GET /catalogs/:slug", () => {
  it("shows the cards in the attaché's order, each leading on with the catalog's id", async () => {
    const { attache, listings } = await makeDesk();
    const [first, second] = listings;
    const catalog = await makeCatalog(world, attache, listings, {
      entries: [
        { listingId: second?.id ?? "", note: { en: "Chosen for <b>Osaka</b>." } },
        { listingId: first?.id ?? "" },
      ],
    });
    const page = await read(`/en/catalogs/${catalog.slug}`);
    expect(page.indexOf("Keranjang kedua")).toBeLessThan(page.indexOf("First basket"));
    expect(page).toContain(`/en/listings/${second?.id}?catalog=${catalog.id}`);
    expect(page).toContain("Chosen for &lt;b&gt;Osaka&lt;/b&gt;.");
    expect(page).toMatch(/<span lang="id"[^>]*>Keranjang kedua/);
  });

  it("is never blank in another language than it was written in", async () => {
    const { attache, listings } = await makeDesk();
    const text = { id: { title: "Kopi pilihan", introduction: "Dipilih satu per satu." } };
    const catalog = await makeCatalog(world, attache, listings, { text });
    const page = await read(`/en/catalogs/${catalog.slug}`);
    expect(page).toContain("<title>Kopi pilihan – Rantau</title>");
    expect(page).toMatch(/<h1><span lang="id"[^>]*>Kopi pilihan/);
    expect(page).toContain("Dipilih satu per satu.");
    expect(await read("/en/catalogs")).toContain("Kopi pilihan");
  });

  it("stands in lists with the photo on its cover, and with none while that listing is paused", async () => {
    const { attache, exporter, listings } = await makeDesk();
    const [first, second] = listings;
    const photoOf = (listing = first) => `/${photoKey(listing?.photos[0]?.id ?? "", 640, "webp")}`;
    await makeCatalog(world, attache, listings, { coverId: second?.id });
    for (const path of ["/en", "/zh-Hant/catalogs"]) {
      const covers = (await read(path)).split('class="covers"')[1];
      expect(covers).toContain(photoOf(second));
      expect(covers).not.toContain(photoOf(first));
    }
    await pauseListing(world.ctxOf(exporter), { listingId: second?.id ?? "" });
    expect(await read("/en/catalogs")).not.toContain(photoOf(second));
  });

  it("hides an entry while its listing is paused, and says so when nothing is left", async () => {
    const { attache, exporter, listings } = await makeDesk();
    const catalog = await makeCatalog(world, attache, listings);
    await pauseListing(world.ctxOf(exporter), { listingId: listings[0]?.id ?? "" });
    const page = await read(`/en/catalogs/${catalog.slug}`);
    expect(page).not.toContain("First basket");
    expect(page).toContain("Keranjang kedua");
    await pauseListing(world.ctxOf(exporter), { listingId: listings[1]?.id ?? "" });
    expect(await read(`/en/catalogs/${catalog.slug}`)).toContain("Nothing in this catalog is on offer");
  });

  it("counts the view of a reader, but not of its attaché, by a picture that nobody stores", async () => {
    const { attache, browser, listings } = await makeDesk();
    const catalog = await makeCatalog(world, attache, listings);
    const [, address = ""] =
      /src="([^"]*seen\.gif[^"]*)"/.exec(await read(`/en/catalogs/${catalog.slug}`)) ?? [];
    const picture = await (await world.browserOf()).get(address.replaceAll("&amp;", "&"));
    expect(picture.status).toBe(200);
    expect(picture.headers.get("content-type")).toBe("image/gif");
    expect(picture.headers.get("cache-control")).toBe("no-store");
    expect(await (await browser.get(`/en/catalogs/${catalog.slug}`)).text()).not.toContain("seen.gif");
    const insight = await (await browser.get(`/en/desk/catalogs/${catalog.id}/insight`)).text();
    expect(insight).toMatch(/Seen so far<\/dt><dd>1</);
    expect((await (await world.browserOf()).get(`/en/catalogs/${catalog.id}/seen.gif?mark=x`)).status).toBe(
      404,
    );
  });

  it("is a 404 for a draft, except to its attaché", async () => {
    const { browser, draft } = await makeDesk();
    const { slug } = await draft();
    expect((await (await world.browserOf()).get(`/en/catalogs/${slug}`)).status).toBe(404);
    expect(await (await browser.get(`/en/catalogs/${slug}`)).text()).toContain("This catalog is a draft");
  });
});

describe("the desk", () => {
  it("sends whoever is not signed in to sign in, and refuses whoever is no attaché", async () => {
    const nobody = await (await world.browserOf()).get("/en/desk");
    expect(nobody.headers.get("location")).toBe("/sign-in?to=%2Fen%2Fdesk");
    const buyer = await world.browserOf(await world.makePerson({ roles: ["buyer"] }));
    expect((await buyer.get("/en/desk")).status).toBe(403);
    expect((await buyer.post("/en/desk/catalogs/new", details("by-a-buyer"))).status).toBe(403);
  });

  it("makes one catalog of a form that is sent twice, and shows it on the desk", async () => {
    const { browser } = await makeDesk();
    const posted = await Promise.all(
      [1, 2].map(() => browser.post("/en/desk/catalogs/new", { ...details("twice-sent"), once: "o1" })),
    );
    expect(posted.map((it) => it.status)).toEqual([303, 303]);
    expect(new Set(posted.map((it) => it.headers.get("location"))).size).toBe(1);
    expect((await (await browser.get("/en/desk")).text()).match(/Kopi untuk Jepang/g)).toHaveLength(1);
  });

  it("draws the form again with all that was typed when the market is another's or the slug is taken", async () => {
    const { browser } = await makeDesk();
    await browser.post("/en/desk/catalogs/new", { ...details("is-taken"), once: "a" });
    const taken = await browser.post("/en/desk/catalogs/new", { ...details("is-taken"), once: "b" });
    expect(taken.status).toBe(409);
    expect(await taken.text()).toMatch(/value="Kopi untuk Jepang"/);
    const elsewhere = await browser.post("/id/desk/catalogs/new", {
      ...details("elsewhere"),
      market: "SA",
      once: "c",
    });
    expect(elsewhere.status).toBe(403);
    expect(await elsewhere.text()).toContain("Anda tidak melayani pasar ini.");
  });

  it("leads from a form without any text back to its texts", async () => {
    const { browser } = await makeDesk();
    const answer = await browser.post("/en/desk/catalogs/new", { market: "JP", slug: "no-text" });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toMatch(/<a href="#f-text">Texts: Write it in at least one language\.<\/a>/);
    expect(page).toContain('id="f-text"');
  });

  it("marks a language as done where it is written, and not while something of it is wrong", async () => {
    const { browser } = await makeDesk();
    const sent = { market: "JP", slug: "half-text", "text.id.title": "Kopi", "text.en.introduction": "Dear" };
    const page = await (await browser.post("/en/desk/catalogs/new", sent)).text();
    expect(page).toContain('<summary class="done">Indonesian</summary>');
    expect(page).toContain("<summary>English</summary>");
  });

  it("adds a listing by its pasted address, moves it, notes why, and removes it", async () => {
    const { browser, draft, profile, attache } = await makeDesk();
    const catalog = await draft();
    const third = await makeListing(world, profile);
    const own = `/en/desk/catalogs/${catalog.id}`;
    const listing = `https://rantau.example/en/listings/${third.id}?catalog=x`;
    const added = await browser.post(`${own}/entries`, { listing, once: "a" });
    expect(added.headers.get("location")).toBe(`${own}#entry-${third.id}`);
    const entry = `${own}/entries/${third.id}`;
    expect((await browser.post(`${entry}/up`, { once: "b" })).status).toBe(303);
    expect((await browser.post(`${entry}/note`, { "note.en": " Fits.\r\nWell. ", once: "c" })).status).toBe(
      303,
    );
    const entries = async () => (await getCatalog(world.ctxOf(attache), { catalogId: catalog.id })).entries;
    expect((await entries())[1]).toEqual({ listingId: third.id, note: { en: "Fits.\nWell." } });
    const noted = await (await browser.get(`${entry}/note`)).text();
    expect(noted).toContain("Fits.\nWell.");
    expect(idsTwiceIn(noted)).toEqual([]);
    expect((await browser.post(`${entry}/remove`, { once: "d" })).status).toBe(303);
    expect(await entries()).toHaveLength(2);
  });

  it("finds goods with their pictures, adds all that is ticked at once, and tells what is in already", async () => {
    const { browser, draft, profile, attache } = await makeDesk();
    const catalog = await draft();
    const word = `Zirbelholz${crypto.randomUUID().slice(0, 6)}`;
    const text = (title: string) => ({ text: { en: { title, description: "" } } });
    const [one, two] = [
      await makeListing(world, profile, text(`${word} bowl`)),
      await makeListing(world, profile, text(`${word} tray`)),
    ];
    await rebuildSearch(world.ctxOf());
    const own = `/en/desk/catalogs/${catalog.id}`;
    const found = await (await browser.get(`${own}?q=${word}`)).text();
    for (const { id } of [one, two]) expect(found).toContain(`name="chosen" value="${id}"`);
    const added = await browser.post(`${own}/entries`, { chosen: [one.id, two.id], q: word, once: "many" });
    expect(added.headers.get("location")).toBe(`${own}#entry-${two.id}`);
    const { entries } = await getCatalog(world.ctxOf(attache), { catalogId: catalog.id });
    expect(entries.slice(-2).map((it) => it.listingId)).toEqual([one.id, two.id]);
    expect(
      (await (await browser.get(`${own}?q=${word}`)).text()).match(/In the catalog already/g),
    ).toHaveLength(2);
    const nothing = await browser.post(`${own}/entries`, { q: word, once: "none" });
    expect(nothing.status).toBe(400);
    const told = await nothing.text();
    expect(told).toContain("Tick at least one");
    expect(told).not.toContain("no published listing");
    expect(told).toContain(`name="chosen" value="${one.id}"`);
  });

  it("shows a blank in place of a hidden listing's photo, which is not for its attaché", async () => {
    const { browser, draft, listings, exporter } = await makeDesk();
    const catalog = await draft();
    const [{ id = "", photos: [photo] = [] } = {}] = listings;
    const editor = async () => (await browser.get(`/en/desk/catalogs/${catalog.id}`)).text();
    expect(await editor()).toContain(`/photos/${photo?.id}/`);
    await pauseListing(world.ctxOf(exporter), { listingId: id });
    const page = await editor();
    expect(page).toContain("Hidden: this listing is not published now.");
    expect(page).not.toContain(`/photos/${photo?.id}/`);
  });

  it("puts an entry at any place, and its photo on the cover until it is taken out", async () => {
    const { browser, draft, listings, attache } = await makeDesk();
    const catalog = await draft();
    const last = listings[1]?.id ?? "";
    const entry = `/en/desk/catalogs/${catalog.id}/entries/${last}`;
    const now = () => getCatalog(world.ctxOf(attache), { catalogId: catalog.id });
    expect((await browser.post(`${entry}/place`, { to: "0", once: "a" })).status).toBe(303);
    expect((await now()).entries[0]?.listingId).toBe(last);
    for (const to of ["-1", "60", "x"])
      expect((await browser.post(`${entry}/place`, { to, once: `to${to}` })).status).toBe(400);
    await browser.post(`${entry}/cover`, { once: "b" });
    expect((await now()).coverId).toBe(last);
    await browser.post(`${entry}/remove`, { once: "c" });
    expect((await now()).coverId).toBeUndefined();
  });

  it("counts the requests that wait in the attaché's markets", async () => {
    const { attache, browser } = await makeDesk();
    const buyer = await world.makePerson({ roles: ["buyer"] });
    const markets = ["IS"];
    await world.platform.table.transact([change(personRecord, attache, { markets })]);
    await sendRequest(world.ctxOf(buyer), {}, requestInput({ market: "IS" }));
    expect(await (await browser.get("/en/desk")).text()).toContain("1 waits for an answer");
  });

  it("says what is wrong with a pasted text beside its field, and keeps it", async () => {
    const { browser, draft, listings } = await makeDesk();
    const { id } = await draft();
    for (const listing of ["rattan basket", listings[0]?.id ?? ""]) {
      const answer = await browser.post(`/en/desk/catalogs/${id}/entries`, { listing });
      expect([400, 422]).toContain(answer.status);
      const page = await answer.text();
      expect(page).toContain('id="f-listing-issue"');
      expect(page).toContain(`value="${listing}"`);
    }
  });

  it("publishes, and tells the second of two that it is done already", async () => {
    const { browser, draft } = await makeDesk();
    const { id, slug } = await draft();
    expect((await browser.post(`/en/desk/catalogs/${id}/publish`, { once: "a" })).status).toBe(303);
    const again = await browser.post(`/en/desk/catalogs/${id}/publish`, { once: "b" });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("This catalog is published already.");
    expect(await read("/en/catalogs")).toContain(`/en/catalogs/${slug}`);
  });

  it("refuses every change of another attaché's catalog, even in the same market", async () => {
    const { listings, attache } = await makeDesk();
    const catalog = await makeCatalog(world, attache, listings);
    const other = await world.browserOf(await world.makePerson({ roles: ["attache"], markets: ["JP"] }));
    const own = `/en/desk/catalogs/${catalog.id}`;
    for (const path of ["", "/publish", "/unpublish", "/entries", `/entries/${listings[0]?.id}/remove`])
      expect(
        (await other.post(`${own}${path}`, { ...details("x-y-z"), listing: listings[0]?.id ?? "" })).status,
      ).toBe(403);
    expect((await other.get(own)).status).toBe(403);
    expect((await getCatalog(world.ctxOf(), { catalogId: catalog.id })).version).toBe(1);
  });

  it("adds from a listing's own page", async () => {
    const { browser, draft, profile, attache } = await makeDesk();
    const catalog = await draft();
    const listing = await makeListing(world, profile);
    const page = await (await browser.get(`/en/listings/${listing.id}`)).text();
    expect(page).toContain(`/en/desk/add?listing=${listing.id}`);
    expect(await read(`/en/listings/${listing.id}`)).not.toContain("/desk/add");
    expect(await (await browser.get(`/en/desk/add?listing=${listing.id}`)).text()).toContain(catalog.id);
    const fields = { catalogId: catalog.id, listingId: listing.id, once: "a" };
    expect((await browser.post("/en/desk/add", fields)).status).toBe(303);
    const { entries } = await getCatalog(world.ctxOf(attache), { catalogId: catalog.id });
    expect(entries.at(-1)?.listingId).toBe(listing.id);
    const again = await browser.post("/en/desk/add", { ...fields, once: "b" });
    expect(again.status).toBe(400);
    expect(await again.text()).toContain("in the catalog already");
  });
});

describe("GET /business/:profileId/featured", () => {
  it("is for the business's members", async () => {
    const { exporter, profile } = await makeDesk();
    const page = await (await world.browserOf(exporter)).get(`/id/business/${profile.id}/featured`);
    expect(page.status).toBe(200);
    const stranger = await world.browserOf(await world.makePerson());
    expect((await stranger.get(`/id/business/${profile.id}/featured`)).status).toBe(403);
  });
});

describe("the address of a catalog that its attaché took back", () => {
  it("says so, and leads on; of one that was never shown it tells nothing", async () => {
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const catalog = await makeCatalog(world, attache, []);
    const path = `/catalogs/${catalog.id}`;
    expect((await world.apiOf(attache)("POST", `${path}/unpublish`)).status).toBe(200);
    const answer = await (await world.browserOf()).get(`/en/catalogs/${catalog.slug}`);
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain("has taken this catalog from view");
    expect(page).toContain('href="/en/catalogs"');
    expect(await (await world.apiOf()("GET", path)).json()).toMatchObject({ code: "catalog_unpublished" });
    const draft = await makeCatalog(world, attache, [], { stage: "draft", publishedAt: undefined });
    expect(await (await world.apiOf()("GET", `/catalogs/${draft.id}`)).json()).toMatchObject({
      code: "not_found",
    });
  });
});
