import { beforeAll, describe, expect, it } from "vitest";
import { getListing } from "#functions/market/listings/listings.service.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { listingScreens } from "#web/pages/market/listings/listing-screens.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const bare = {
  stage: "draft",
  hsCode: undefined,
  price: undefined,
  unit: undefined,
  minimumOrder: undefined,
  leadTimeDays: undefined,
  publishedAt: undefined,
} as const;

const whole = {
  ...{ hsCode: "460212", unit: "H87", minimumOrder: 100, leadTimeDays: 30 },
  price: {
    currency: "USD",
    tiers: [{ minQuantity: 100, unitAmountMinor: 450 }],
    delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
  },
} satisfies Partial<Listing>;

async function openDraft(changes: Partial<Listing> = {}) {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile, { ...bare, ...changes });
  const browser = await world.browserOf(person);
  return {
    profile,
    browser,
    path: (screen: string) => `/id/listings/${listing.id}/write/${screen}`,
    now: () => getListing(world.ctxOf(person), { listingId: listing.id }),
  };
}

describe("the first screen", () => {
  it.each([
    ["Keripik tempe ketumbar, kantong 100 g", "210690"],
    ["Tas rotan", "460212"],
    ["Kerajinan bambu", "442191"],
  ])("makes a draft of %s, its code found by the name", async (title, hsCode) => {
    const { profile, browser } = await openDraft();
    const typed = { offerKind: "goods", originCountry: "ID", "text.id.title": title };
    const sent = await browser.post(`/id/business/${profile.id}/listings/new`, {
      ...typed,
      act: "on",
      once: "1",
    });
    expect(sent.headers.get("location")).toMatch(/\/id\/listings\/lst_\w+\/write\/first$/);
    const page = await (
      await browser.get(sent.headers.get("location")?.replace("first", "about") ?? "")
    ).text();
    expect(page).toContain(`<strong>${hsCode.slice(0, 4)}.${hsCode.slice(4)}`);
  });
});

describe("the first screen of a draft", () => {
  it("says that the name is kept and a photo comes next, while there is none", async () => {
    const told = "Nama sudah disimpan. Berikutnya foto";
    const bare = await openDraft({ photos: [] });
    expect(await (await bare.browser.get(bare.path("first"))).text()).toContain(told);
    const pictured = await openDraft();
    expect(await (await pictured.browser.get(pictured.path("first"))).text()).not.toContain(told);
  });
});

describe("a listing's screens", () => {
  it("lead from one to the next and publish, with what need not be asked filled in", async () => {
    const { browser, path, now } = await openDraft();
    const send = async (screen: string, fields: Record<string, string>) => {
      const sent = { ...fields, act: "on", once: screen };
      return (await browser.post(path(screen), sent)).headers.get("location");
    };
    const about = { "text.en.description": "Dianyam tangan.", unit: "H87", hsCode: "", hsChoice: "4602.12" };
    expect(await send("about", about)).toBe(path("price"));
    const price = {
      "price.tiers.0.unitAmountMinor": "Rp15.000",
      "price.currency": "IDR",
      minimumOrder: "1.000",
      leadTimeDays: "2 minggu",
    };
    expect(await send("price", price)).toBe(path("delivery"));
    const term = { "price.delivery.incoterm": "EXW", "price.delivery.namedPlace": "" };
    expect(await send("delivery", term)).toMatch(/\/published$/);
    const listing = await now();
    expect(listing).toMatchObject({
      stage: "published",
      hsCode: "460212",
      minimumOrder: 1000,
      leadTimeDays: 14,
      price: { currency: "IDR", tiers: [{ minQuantity: 1000, unitAmountMinor: 1_500_000 }] },
    });
    expect(listing.price?.delivery?.namedPlace).toBeTruthy();
    const told = await (await browser.get(path("x").replace("write/x", "published"))).text();
    expect(told).toContain("https://wa.me/?");
  });

  it("keep on the server what cannot be read yet, as it was typed", async () => {
    const { browser, path } = await openDraft();
    const typed = { minimumOrder: "seratus", leadTimeDays: "cepat", "price.currency": "IDR" };
    const refused = await browser.post(path("price"), { ...typed, act: "on", once: "a" });
    expect(refused.status).toBe(400);
    const backAfter = async (sent: Response) => {
      const [kept] = sent.headers.getSetCookie().map((it) => it.split(";")[0]);
      const headers = { cookie: `${browser.cookie}; ${kept}` };
      return (await world.site.request(`${world.config.siteUrl}${path("price")}`, { headers })).text();
    };
    expect(await backAfter(refused)).toMatch(/value="seratus".*value="cepat"/s);
    const more = { ...typed, minimumOrder: "dua ratus" };
    const later = await browser.post(path("price"), { ...more, act: "later", once: "b" });
    expect(later.status).toBe(303);
    expect(await backAfter(later)).toContain('value="dua ratus"');
  });

  it("lead back with all that was typed kept, whether it can be read yet or not", async () => {
    const { browser, path, now } = await openDraft();
    const goBack = (screen: string, typed: Record<string, string>) =>
      browser.post(path(screen), { ...typed, act: "back", once: screen });
    expect(await (await browser.get(path("first"))).text()).not.toContain('value="back"');
    expect(await (await browser.get(path("about"))).text()).toMatch(
      /<button[^>]*value="back" formnovalidate[^>]*>Kembali: Foto dan nama</,
    );
    const about = { "text.en.description": "Dianyam tangan.", unit: "", hsCode: "tas rotan" };
    expect((await goBack("about", about)).headers.get("location")).toBe(path("first"));
    expect((await now()).text.en?.description).toBe("Dianyam tangan.");
    const sent = await goBack("price", { minimumOrder: "seratus", "price.currency": "IDR" });
    expect(sent.headers.get("location")).toBe(path("about"));
    const [kept] = sent.headers.getSetCookie().map((it) => it.split(";")[0]);
    const headers = { cookie: `${browser.cookie}; ${kept}` };
    const again = await world.site.request(`${world.config.siteUrl}${path("price")}`, { headers });
    expect(await again.text()).toContain('value="seratus"');
  });

  it("tell once of a smallest order that cannot be, at its field", async () => {
    const { browser, path } = await openDraft();
    const price = { "price.tiers.0.unitAmountMinor": "Rp15.000", "price.currency": "IDR", leadTimeDays: "7" };
    for (const minimumOrder of ["-1", "0", "100000001"]) {
      const sent = { ...price, minimumOrder, act: "on", once: minimumOrder };
      const page = await (await browser.post(path("price"), sent)).text();
      const [summary = ""] = page.match(/<div class="failure[\s\S]*?<\/div>/) ?? [];
      expect(summary.match(/<li>/g)).toHaveLength(1);
      expect(summary).toContain('<li><a href="#f-minimumOrder">');
    }
  });

  it("show words for a code once more, with what they were taken for", async () => {
    const { browser, path, now } = await openDraft();
    const sent = { "text.en.description": "x", unit: "H87", hsCode: "tas rotan", act: "on" };
    const answer = await browser.post(path("about"), { ...sent, once: "w" });
    expect(answer.headers.get("location")).toContain("/write/about?words=tas+rotan");
    expect((await now()).hsCode).toBe("460212");
  });

  it("say what is missing where it cannot be published yet, and where it is filled in", async () => {
    const { browser, path, now } = await openDraft({ photos: [] });
    const fields = { act: "on", once: "p", "price.currency": "IDR" };
    const answer = await browser.post(path("delivery"), fields);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const screen of ["first", "about", "price"]) expect(page).toContain(`/write/${screen}"`);
    const [summary = ""] = page.match(/id="failure"[\s\S]*?<\/ul>/) ?? [];
    expect(summary).toContain(`<a href="${path("about")}">Tentang barang: Pilih satuan`);
    expect(summary).toContain(`<a href="${path("price")}">`);
    expect(summary.match(/<li>/g)).toHaveLength(summary.match(/<li><a /g)?.length ?? 0);
    expect((await now()).stage).toBe("draft");
  });

  it.each([
    ["a photo", { photos: [] }, "first"],
    ["delivery alone", { ...whole, price: { ...whole.price, delivery: undefined } }, "delivery"],
    ["its price too", { ...whole, price: undefined }, "price"],
    ["nothing", whole, "delivery"],
  ] satisfies [string, Partial<Listing>, string][])(
    "are gone on with from the first that lacks something: %s",
    async (_, changes, screen) => {
      const { browser, path } = await openDraft(changes);
      const page = await (await browser.get(path("x").replace("write/x", "edit"))).text();
      expect(page).toContain(`<a class="button" href="${path(screen)}">`);
    },
  );

  it("explain each Incoterm where it is chosen", async () => {
    const { browser, path } = await openDraft();
    const page = await (await browser.get(path("delivery"))).text();
    expect(page.match(/type="radio" name="price.delivery.incoterm"/g)).toHaveLength(11);
    expect(page).toContain("Pembeli menjemput di tempat Anda.");
  });

  it("are drawn in order, four of them", async () => {
    const { browser, path } = await openDraft();
    for (const [at, screen] of listingScreens.entries())
      expect(await (await browser.get(path(screen))).text()).toContain(`Langkah ${at + 1} dari 4`);
  });
});
