import { beforeAll, describe, expect, it } from "vitest";
import { getListing } from "#functions/market/listings/listings.service.ts";
import { newId } from "#functions/platform/ids.ts";
import { certificateIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

/** A listing's form with everything filled in, as a browser sends it: blank fields too. */
const filled = {
  offerKind: "goods",
  hsCode: "4602.12",
  unit: "H87",
  originCountry: "ID",
  "text.en.title": "Rattan basket",
  "text.en.description": "Woven by hand.",
  "text.id.title": "",
  "text.id.description": "",
  minimumOrder: "1 500",
  orderMultiple: "10",
  leadTimeDays: "30",
  monthlyCapacity: "20000",
  "price.currency": "USD",
  "price.tiers.0.minQuantity": "1500",
  "price.tiers.0.unitAmountMinor": "4.50",
  "price.tiers.1.minQuantity": "",
  "price.tiers.1.unitAmountMinor": "",
  "price.tiers.2.minQuantity": "5000",
  "price.tiers.2.unitAmountMinor": "4,2",
  "price.delivery.incoterm": "FOB",
  "price.delivery.namedPlace": "Tanjung Perak",
  "price.sampleAmountMinor": "0",
  "certificates.0.kind": "",
  "certificates.0.number": "",
};

async function open() {
  const { person, profile } = await makeExporter(world);
  return { person, profile, browser: await world.browserOf(person) };
}

/** The page as text, entities of the few marks that matter undone. */
async function textOf(answer: Response): Promise<string> {
  return (await answer.text()).replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

async function listingAt(location: string | null): Promise<Listing> {
  const id = /lst_\w+/.exec(location ?? "")?.[0] ?? "";
  const admin = await world.makePerson({ roles: ["admin"] });
  return getListing(world.ctxOf(admin), { listingId: id });
}

describe("POST /business/:profileId/listings/new", () => {
  it("makes a draft of what was typed, blank rows left out", async () => {
    const { profile, browser } = await open();
    const answer = await browser.post(`/en/business/${profile.id}/listings/new`, { ...filled, once: "new" });
    expect(answer.status).toBe(303);
    const listing = await listingAt(answer.headers.get("location"));
    expect(listing).toMatchObject({
      stage: "draft",
      text: { en: { title: "Rattan basket" } },
      minimumOrder: 1500,
      price: {
        currency: "USD",
        tiers: [
          { minQuantity: 1500, unitAmountMinor: 450 },
          { minQuantity: 5000, unitAmountMinor: 420 },
        ],
        sampleAmountMinor: 0,
      },
      certificates: [],
    });
  });

  it("needs a title alone", async () => {
    const { profile, browser } = await open();
    const answer = await browser.post(`/id/business/${profile.id}/listings/new`, {
      offerKind: "service",
      originCountry: "ID",
      "text.id.title": "Jasa ukir",
      "price.currency": "IDR",
      once: "bare",
    });
    const listing = await listingAt(answer.headers.get("location"));
    expect(listing).toMatchObject({ chapter: "services", text: { id: { title: "Jasa ukir" } } });
    expect(listing.price).toBeUndefined();
  });

  it("makes one listing of a form that is sent 20 times", async () => {
    const { person, profile, browser } = await open();
    const send = () => browser.post(`/en/business/${profile.id}/listings/new`, { ...filled, once: "twenty" });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map((it) => it.headers.get("location"))).size).toBe(1);
    const list = await world.apiOf(person)("GET", `/profiles/${profile.id}/listings`);
    expect(((await list.json()) as { items: unknown[] }).items).toHaveLength(1);
  });

  it.each([
    ["price.tiers.2.unitAmountMinor", "-4.50", "Type an amount in digits, such as"],
    ["price.tiers.2.unitAmountMinor", "4.505", "Type an amount in digits, such as"],
    ["price.tiers.2.unitAmountMinor", "1,00,0.00", "Type an amount in digits, such as"],
    ["price.tiers.2.unitAmountMinor", "1.500", "This could be 1.5 or 1500."],
    ["minimumOrder", "1.500", "This could be 1.5 or 1500."],
    ["minimumOrder", "a dozen", "Write a whole number in digits"],
    ["price.tiers.2.unitAmountMinor", "Rp15.000", "marked in another currency"],
    ["price.tiers.2.unitAmountMinor", "four", "Type an amount in digits, such as"],
    ["price.tiers.2.unitAmountMinor", "0", "The price must be more than zero."],
    ["price.sampleAmountMinor", "-1", "Type an amount in digits, such as"],
    ["hsCode", "970300", "nomenclature"],
    ["minimumOrder", "30000", "more than you can make"],
    ["minimumOrder", "12.5", "whole number"],
    ["price.delivery.incoterm", "DAT", "no longer part of Incoterms 2020"],
    ["text.en.title", "", "Please fill this in."],
    ["price.currency", "", "Please fill this in."],
    ["colour", "brown", "There is no such field."],
  ])("draws the form again, all kept, where %s is %j", async (name, value, message) => {
    const { profile, browser } = await open();
    const answer = await browser.post(`/en/business/${profile.id}/listings/new`, {
      ...filled,
      [name]: value,
      once: "bad",
    });
    expect(answer.status).toBe(400);
    const page = await textOf(answer);
    expect(page).toContain(message);
    expect(page).toContain("Woven by hand.");
    if (name !== "colour") {
      const drawn = name.replace("tiers.2", "tiers.1").replaceAll(".", "-");
      expect(page).toContain(`href="#f-${drawn}"`);
      expect(page).toContain(`id="f-${drawn}-issue"`);
    }
    if (name.includes("unitAmount")) expect(page).toContain(`value="${value}"`);
  });

  it("reads an amount by its currency's decimals", async () => {
    const { profile, browser } = await open();
    const send = (currency: string, amount: string) =>
      browser.post(`/en/business/${profile.id}/listings/new`, {
        ...filled,
        "price.currency": currency,
        "price.tiers.0.unitAmountMinor": amount,
        "price.tiers.2.unitAmountMinor": "1",
        once: currency,
      });
    expect((await send("JPY", "450.5")).status).toBe(400);
    const kuwait = await listingAt((await send("KWD", "1.125")).headers.get("location"));
    expect(kuwait.price?.tiers[0]?.unitAmountMinor).toBe(1125);
  });

  it("answers 413 to 5 MB of text and 400 to broken UTF-8", async () => {
    const { profile, browser } = await open();
    const path = `/en/business/${profile.id}/listings/new`;
    const large = await browser.post(path, { ...filled, "text.en.description": "x".repeat(5_000_000) });
    expect(large.status).toBe(413);
    const broken = await browser.post(path, { ...filled, "text.en.title": "Rattan \uFFFD", once: "u" });
    expect(broken.status).toBe(400);
  });

  it("takes the likeliest code for a word, and refuses none for being one", async () => {
    const { profile, browser } = await open();
    const path = `/id/business/${profile.id}/listings/new`;
    const codeFor = async (hsCode: string) => {
      const saved = await browser.post(path, { ...filled, hsCode, once: hsCode });
      expect(saved.status).toBe(303);
      return (await listingAt(saved.headers.get("location"))).hsCode;
    };
    expect(await codeFor("keripik tempe")).toBe("210690");
    expect(await codeFor("HS 4602.12")).toBe("460212");
    expect(await codeFor("xyzzy")).toBeUndefined();
  });

  it("offers the codes beside one that nobody knows, and says so where a word means no goods", async () => {
    const { profile, browser } = await open();
    const path = `/en/business/${profile.id}/listings/new`;
    expect(await textOf(await browser.post(path, { ...filled, hsCode: "460299" }))).toContain("4602.12");
    const draft = await makeListing(world, profile, { stage: "draft" });
    const words = { ...filled, hsCode: "xyzzy", version: "1", once: "words" };
    const saved = await browser.post(`/en/listings/${draft.id}/edit`, words);
    const page = await textOf(await browser.get(saved.headers.get("location") ?? ""));
    expect(page).toContain("We know no goods called “xyzzy”.");
    expect(page).not.toContain('name="hsChoice"');
  });

  it("says of each field whether publishing needs it", async () => {
    const { profile, browser } = await open();
    const { id } = await makeListing(world, profile, { stage: "draft" });
    const page = await textOf(await browser.get(`/en/listings/${id}/edit`));
    const markOf = (name: string) =>
      new RegExp(`<label for="f-${name}">[^<]*<small class="optional"> \\(([^)]*)\\)`).exec(page)?.[1];
    for (const name of ["hsCode", "unit", "minimumOrder", "leadTimeDays", "price-currency"])
      expect(markOf(name), name).toBe("needed to publish");
    for (const name of ["orderMultiple", "monthlyCapacity", "price-sampleAmountMinor", "text-id-title"])
      expect(markOf(name), name).toBe("optional");
    expect(page).toMatch(/id="f-text-en-title"[^>]*required/);
  });

  it("is for members alone", async () => {
    const { profile } = await makeExporter(world);
    const { browser: other } = await open();
    const path = `/en/business/${profile.id}/listings/new`;
    expect((await other.get(path)).status).toBe(403);
    expect((await other.post(path, filled)).status).toBe(403);
    expect((await (await world.browserOf()).get(path)).headers.get("location")).toContain("/sign-in");
  });
});

describe("/listings/:listingId/edit", () => {
  it("sends back, unchanged, what it shows", async () => {
    const { person, profile, browser } = await open();
    const listing = await makeListing(world, profile, {
      price: {
        currency: "USD",
        tiers: [
          { minQuantity: 100, unitAmountMinor: 450 },
          { minQuantity: 200, unitAmountMinor: 5 },
        ],
        delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
        sampleAmountMinor: 1000,
      },
      certificates: [
        {
          id: newId(certificateIds, new Date()),
          kind: "halal",
          issuer: "BPJPH",
          number: "ID35110000123456720",
          validFrom: "2025-01-01",
        },
      ],
    });
    const page = await textOf(await browser.get(`/en/listings/${listing.id}/edit`));
    const fields = fieldsOf(page);
    expect(fields).toMatchObject({
      "price.tiers.1.unitAmountMinor": "0.05",
      "price.sampleAmountMinor": "10",
      hsCode: "4602.12",
    });
    const answer = await browser.post(`/en/listings/${listing.id}/edit`, fields);
    expect(answer.status).toBe(303);
    const after = await getListing(world.ctxOf(person), { listingId: listing.id });
    expect(after).toEqual({ ...listing, version: 2, updatedAt: after.updatedAt });
  });

  it("leads each missing thing to a field that is there", async () => {
    const { profile, browser } = await open();
    const bare = { hsCode: undefined, price: undefined, unit: undefined, minimumOrder: undefined };
    const draft = await makeListing(world, profile, { ...bare, stage: "draft", leadTimeDays: undefined });
    const page = await textOf(await browser.get(`/en/listings/${draft.id}/edit`));
    const checklist = /<section[^>]*aria-labelledby="checklist".*?<\/section>/s.exec(page)?.[0] ?? "";
    const anchors = [...checklist.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(anchors).toHaveLength(9);
    for (const id of anchors) expect(page).toContain(`id="${id}"`);
    expect(checklist.match(/class="open"/g)).toHaveLength(6);
  });

  it("refuses to leave a published listing incomplete, and says what it would lack", async () => {
    const { profile, browser } = await open();
    const listing = await makeListing(world, profile);
    const answer = await browser.post(`/id/listings/${listing.id}/edit`, {
      ...filled,
      leadTimeDays: "",
      version: "1",
      once: "poorer",
    });
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain("Isi waktu pengerjaan.");
  });

  it("keeps what was typed where somebody else was faster", async () => {
    const { profile, browser } = await open();
    const listing = await makeListing(world, profile, { version: 2 });
    const answer = await browser.post(`/en/listings/${listing.id}/edit`, {
      ...filled,
      version: "1",
      once: "late",
    });
    expect(answer.status).toBe(409);
    const page = await textOf(answer);
    expect(page).toContain("Somebody changed this in the meantime.");
    expect(page).toContain("Woven by hand.");
  });

  it("saves one group over the rest, and says what it led to", async () => {
    const { person, profile, browser } = await open();
    const listing = await makeListing(world, profile);
    const path = `/en/listings/${listing.id}/edit`;
    const sent = { group: "price", ...pricesOf(listing), minimumOrder: "50", leadTimeDays: "2 weeks" };
    const saved = await browser.post(path, { ...sent, version: "1", once: "group" });
    expect(saved.headers.get("location")).toBe(`${path}?saved=price`);
    const after = await getListing(world.ctxOf(person), { listingId: listing.id });
    expect(after).toMatchObject({ text: listing.text, minimumOrder: 50, leadTimeDays: 14 });
    const page = await textOf(await browser.get(`${path}?saved=price`));
    expect(page).toMatch(/role="status">\s*Saved: Price and time\.\s*Buyers see it from now on\./);
  });

  it("opens the group that is wrong or lacks something, and shows how buyers see it", async () => {
    const { profile, browser } = await open();
    const draft = await makeListing(world, profile, { stage: "draft", leadTimeDays: undefined });
    const path = `/en/listings/${draft.id}/edit`;
    const page = await textOf(await browser.get(path));
    expect(page).toMatch(/id="group-price" open/);
    expect(page).not.toMatch(/id="group-delivery" open/);
    expect(page).toContain("<listing-preview ");
    const wrong = { group: "about", unit: "H87", hsCode: "970300", version: "1", once: "wrong" };
    const again = await textOf(await browser.post(path, wrong));
    expect(again).toMatch(/id="group-about" open/);
    expect(again).toContain('href="#f-hsCode"');
    expect(again).toContain('value="970300"');
    const saved = await textOf(await browser.get(`${path}?saved=first`));
    expect(saved).toContain("it still needs: Lead time");
  });

  it.each([
    ["draft", ["publish", "duplicate", "withdraw"]],
    ["published", ["pause", "duplicate", "withdraw"]],
    ["paused", ["publish", "duplicate", "withdraw"]],
    ["withdrawn", ["duplicate"]],
  ] as const)("offers a %s listing the steps that are open to it", async (stage, steps) => {
    const { profile, browser } = await open();
    const listing = await makeListing(world, profile, { stage });
    const page = await textOf(await browser.get(`/en/listings/${listing.id}/edit`));
    const actions = [...page.matchAll(/action="\/en\/listings\/lst_\w+\/(\w+)"/g)].map(([, it]) => it);
    expect(actions.filter((it) => it !== "edit" && it !== "photos")).toEqual(steps);
  });

  it("is for members alone", async () => {
    const { profile } = await makeExporter(world);
    const { browser: other } = await open();
    const listing = await makeListing(world, profile);
    const draft = await makeListing(world, profile, { stage: "draft" });
    expect((await other.get(`/en/listings/${listing.id}/edit`)).status).toBe(403);
    expect((await other.get(`/en/listings/${draft.id}/edit`)).status).toBe(404);
    for (const step of ["edit", "publish", "pause", "withdraw", "duplicate"]) {
      expect((await other.post(`/en/listings/${listing.id}/${step}`, { once: step })).status).toBe(403);
      expect((await other.post(`/en/listings/${draft.id}/${step}`, { once: step })).status).toBe(404);
    }
  });
});

describe("the steps of a listing's life", () => {
  it("publishes, pauses, copies and withdraws by its buttons", async () => {
    const { person, profile, browser } = await open();
    const { id } = await makeListing(world, profile, { stage: "draft", publishedAt: undefined });
    const stage = async () => (await getListing(world.ctxOf(person), { listingId: id })).stage;
    const published = await browser.post(`/en/listings/${id}/publish`, { once: "1" });
    expect([published.headers.get("location"), await stage()]).toEqual([
      `/en/listings/${id}/published`,
      "published",
    ]);
    await browser.post(`/en/listings/${id}/pause`, { once: "2" });
    expect(await stage()).toBe("paused");
    const copied = await browser.post(`/en/listings/${id}/duplicate`, { once: "3" });
    expect((await listingAt(copied.headers.get("location"))).stage).toBe("draft");
    await browser.post(`/en/listings/${id}/withdraw`, { once: "4" });
    expect(await stage()).toBe("withdrawn");
  });

  it("publishes once on a double click, and says so both times", async () => {
    const { profile, browser } = await open();
    const { id } = await makeListing(world, profile, { stage: "draft" });
    const click = () => browser.post(`/en/listings/${id}/publish`, { once: "double" });
    const [one, two] = await Promise.all([click(), click()]);
    expect([one.status, two.status]).toEqual([303, 303]);
  });

  it("shows what is missing, at its fields, where publishing is too early", async () => {
    const { profile, browser } = await open();
    const { id } = await makeListing(world, profile, { stage: "draft", unit: undefined });
    const answer = await browser.post(`/en/listings/${id}/publish`, { once: "early" });
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toMatch(/id="f-unit"[^>]*aria-invalid="true"/);
  });
});

describe("GET /business/:profileId/listings", () => {
  it("lists every stage to members, by stage where asked, in at most 4 table operations", async () => {
    const { profile, browser } = await open();
    const draft = await makeListing(world, profile, { stage: "draft" });
    const shown = await makeListing(world, profile);
    const path = `/en/business/${profile.id}/listings`;
    const operations = await world.operationsOf(async () => {
      const page = await textOf(await browser.get(path));
      for (const { id } of [draft, shown]) expect(page).toContain(`/en/listings/${id}/edit`);
    });
    expect(operations.length).toBeLessThanOrEqual(4);
    const drafts = await textOf(await browser.get(`${path}?stage=draft`));
    expect(drafts).toContain(draft.id);
    expect(drafts).not.toContain(shown.id);
    expect((await browser.get(`${path}?cursor=forged`)).status).toBe(400);
    const { browser: other } = await open();
    expect((await other.get(path)).status).toBe(403);
  });
});

/** The price group's fields, as they stand. */
function pricesOf({ price }: Listing): Record<string, string> {
  const [tier] = price?.tiers ?? [];
  return {
    "price.currency": price?.currency ?? "",
    "price.tiers.0.minQuantity": String(tier?.minQuantity),
    "price.tiers.0.unitAmountMinor": "4.50",
  };
}

/** What a browser would send of all the page's groups, as they are filled in. */
function fieldsOf(page: string): Record<string, string> {
  const form = [...page.matchAll(/<form[^>]*action="[^"]*\/edit".*?<\/form>/gs)].map(([it]) => it).join("");
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const inputs = [...form.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(radio|checkbox)"/.test(tag) || /\bchecked/.test(tag))
    .map((tag) => [attribute(tag, "name") ?? "", attribute(tag, "value") ?? ""]);
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
  const selects = [...form.matchAll(/<select[^>]*name="([^"]+)".*?<\/select>/gs)].map(
    ([whole, name = ""]) => [name, /<option value="([^"]*)" selected/.exec(whole)?.[1] ?? ""],
  );
  const {
    csrf: _csrf,
    group: _group,
    ...fields
  } = Object.fromEntries([
    ...inputs,
    ...areas.map(([, name = "", text = ""]) => [name, text.trim()]),
    ...selects,
  ]) as Record<string, string>;
  return fields;
}
