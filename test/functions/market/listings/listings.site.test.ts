import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { changeOf } from "#functions/market/search/search.documents.ts";
import { newId } from "#functions/platform/ids.ts";
import { catalogIds, certificateIds, photoIds } from "#shared/market/ids.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function open() {
  const { person, profile } = await makeExporter(world);
  return { person, profile, browser: await world.browserOf(person) };
}

/** The page as text, entities of the few marks that matter undone. */
async function textOf(answer: Response): Promise<string> {
  return (await answer.text()).replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

describe("GET /listings/:listingId", () => {
  it("shows a buyer what it is, its terms and its exporter", async () => {
    const { profile } = await makeExporter(world, {
      answerTimes: { samples: [], medianMinutes: 125 },
    });
    const listing = await makeListing(world, profile, {
      text: {
        id: { title: "Keranjang rotan", description: "Dianyam dengan tangan." },
        ja: { title: "籐のかご", description: "手編み" },
      },
      price: {
        currency: "IDR",
        tiers: [
          { minQuantity: 100, unitAmountMinor: 4_500_000 },
          { minQuantity: 1000, unitAmountMinor: 4_000_050 },
        ],
        delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
        sampleAmountMinor: 0,
      },
      certificates: [
        {
          id: newId(certificateIds, new Date()),
          kind: "svlk",
          issuer: "LVLK",
          number: "SVLK-001",
          validFrom: "2020-01-01",
          validTo: "2099-01-01",
        },
        {
          id: newId(certificateIds, new Date()),
          ...{ kind: "iso", issuer: "ISO", number: "ISO-9" },
          ...{ validFrom: "2020-01-01", validTo: "2021-01-01" },
        },
      ],
    });
    const page = await textOf(await (await world.browserOf()).get(`/en/listings/${listing.id}`));
    expect(page).toContain('<span lang="id" dir="auto">Keranjang rotan</span>');
    for (const text of [
      "IDR per piece",
      "1,000 pieces",
      "<bdi>45,000.00</bdi>",
      "<bdi>40,000.50</bdi>",
      "FOB Tanjung Perak – Free On Board, Incoterms 2020",
      "30 days",
      "2,000 pieces a month",
      "Free",
      "Jawa Timur, Indonesia",
      '<a href="/en/categories/46">',
      "4602.12",
      "SVLK (legal timber)",
      "Valid until 1 Jan 2099",
      `<a class="maker" href="/en/exporters/${profile.handle}" dir="auto">${profile.businessName}</a>`,
      "Usually answers within 3 hours",
      "Ask the maker",
    ])
      expect(page.replaceAll("\u00a0", " ")).toContain(text);
    expect(page).not.toContain("ISO-9");
  });

  it("shows the business's certificates that cover it, each number once, and no others", async () => {
    const stated = { kind: "iso", issuer: "ISO", validFrom: "2020-01-01" } as const;
    const own = { ...stated, id: newId(certificateIds, new Date()), number: "OWN-1" };
    const { profile } = await makeExporter(world);
    const { exporter } = await makeListing(world, profile);
    const covering = { ...stated, id: newId(certificateIds, new Date()), number: "FIRM-1" };
    const { id } = await makeListing(world, profile, {
      certificates: [own],
      exporter: { ...exporter, certificates: [covering, { ...own, id: newId(certificateIds, new Date()) }] },
    });
    const bare = await makeListing(world, {
      ...profile,
      certificates: [{ ...covering, number: "FIRM-2", covers: [id] }],
    });
    const page = await textOf(await (await world.browserOf()).get(`/en/listings/${id}`));
    expect(page.match(/No\. [A-Z]+-\d/g)).toEqual(["No. OWN-1", "No. FIRM-1"]);
    const other = await textOf(await (await world.browserOf()).get(`/en/listings/${bare.id}`));
    expect(other).not.toContain("FIRM-2");
  });

  it.each([
    ["2026-12-31T16:59:00Z", "Valid until 31 Dec 2026", ["halal"]],
    ["2026-12-31T17:00:00Z", undefined, []],
    ["2026-01-31T16:59:00Z", "Valid from 1 Feb 2026 on", []],
    ["2026-01-31T17:00:00Z", "Valid until 31 Dec 2026", ["halal"]],
  ])("and search count a certificate by Jakarta's day: at %s it is %s", async (time, shown, kinds) => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, {
      certificates: [
        {
          ...{ id: newId(certificateIds, new Date()), kind: "halal", issuer: "BPJPH", number: "A1" },
          ...{ validFrom: "2026-02-01", validTo: "2026-12-31" },
        },
      ],
    });
    world.clock.now = new Date(time);
    onTestFinished(() => {
      world.clock.now = undefined;
    });
    const page = await textOf(await (await world.browserOf()).get(`/en/listings/${listing.id}`));
    if (shown === undefined) expect(page).not.toContain("No. A1");
    else expect(page).toContain(shown);
    expect(changeOf(listing, undefined, world.platform.now()).document?.certificates).toEqual(kinds);
  });

  it("offers each photo in two formats and three widths, sized, and only the first at once", async () => {
    const { profile } = await makeExporter(world);
    const [first] = (await makeListing(world, profile)).photos;
    if (!first) throw new Error("The factory makes a photo.");
    const second = { ...first, id: newId(photoIds, new Date()), alt: "Two baskets" };
    const listing = await makeListing(world, profile, { photos: [first, second] });
    const page = await textOf(await (await world.browserOf()).get(`/en/listings/${listing.id}`));
    for (const format of ["avif", "webp"])
      expect(page).toContain(
        `srcset="${[320, 640, 1280].map((width) => `/photos/${first.id}/${width}.${format} ${width}w`).join(", ")}"`,
      );
    const [own = ""] = page.split('id="related"');
    const images = own.match(/<img[^>]*>/g) ?? [];
    // Each once to be looked at, and once small to be picked.
    expect(images).toHaveLength(4);
    for (const image of images) expect(image).toMatch(/width="1280" height="960"/);
    expect(images[0]).toMatch(/data-tone="#aa8855"/);
    expect(images.map((it) => /loading="(\w+)"/.exec(it)?.[1])).toEqual(["eager", "lazy", "lazy", "lazy"]);
    expect(images.map((it) => /fetchpriority="(\w+)"/.exec(it)?.[1])).toEqual([
      "high",
      undefined,
      undefined,
      undefined,
    ]);
    // Made by an earlier version: no JPEG, and shared as it is.
    expect(images[0]).toContain(`src="/photos/${first.id}/640.webp"`);
    expect(page).toMatch(new RegExp(`og:image" content="http[^"]+/photos/${first.id}/1280.webp"`));
  });

  it("gives phones the photo that the page opens with at 640 px, whoever knows no newer format a JPEG, and shares a cut one", async () => {
    const { profile } = await makeExporter(world);
    const [old] = (await makeListing(world, profile)).photos;
    if (!old) throw new Error("The factory makes a photo.");
    const photo = {
      ...old,
      id: newId(photoIds, new Date()),
      formats: ["avif" as const, "webp" as const, "jpeg" as const],
    };
    const listing = await makeListing(world, profile, { photos: [photo] });
    const page = await textOf(await (await world.browserOf()).get(`/en/listings/${listing.id}`));
    for (const format of ["avif", "webp"])
      expect(page).toMatch(
        new RegExp(`<source type="image/${format}" media="[^"]+" srcset="/photos/${photo.id}/640.${format}"`),
      );
    expect(page).toContain(`src="/photos/${photo.id}/640.jpeg"`);
    expect(page).not.toContain('type="image/jpeg"');
    expect(page).toMatch(new RegExp(`og:image" content="http[^"]+/photos/${photo.id}/share.jpeg"`));
    const draft = await makeListing(world, profile, { photos: [photo], stage: "paused" });
    expect(await textOf(await (await world.browserOf()).get(`/en/listings/${draft.id}`))).not.toContain(
      "og:image",
    );
  });

  it("takes at most 3 table operations signed out and 4 signed in", async () => {
    const { profile, browser } = await open();
    const listing = await makeListing(world, profile);
    const anyone = await world.browserOf();
    const count = async (visit: () => Response | Promise<Response>) =>
      (await world.operationsOf(async () => visit())).length;
    expect(await count(() => anyone.get(`/en/listings/${listing.id}`))).toBeLessThanOrEqual(3);
    expect(await count(() => browser.get(`/en/listings/${listing.id}`))).toBeLessThanOrEqual(4);
  });

  it("carries the catalog that the reader came through, and nothing else, to the inquiry", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const anyone = await world.browserOf();
    const linkOf = async (query: string) =>
      /href="([^"]*\/inquire[^"]*)"/.exec(
        await textOf(await anyone.get(`/en/listings/${listing.id}${query}`)),
      )?.[1];
    const catalogId = newId(catalogIds, new Date());
    expect(await linkOf(`?catalog=${catalogId}`)).toBe(
      `/en/listings/${listing.id}/inquire?catalog=${catalogId}`,
    );
    expect(await linkOf('?catalog="><script>')).toBe(`/en/listings/${listing.id}/inquire`);
  });

  it("shows members their draft, not to be asked about, and others nothing", async () => {
    const { profile, browser } = await open();
    const draft = await makeListing(world, profile, {
      stage: "draft",
      price: undefined,
      unit: undefined,
      minimumOrder: undefined,
      hsCode: undefined,
      chapter: undefined,
      photos: [],
    });
    const page = await textOf(await browser.get(`/en/listings/${draft.id}`));
    expect(page).toContain("Only your business sees this page");
    expect(page).not.toContain("/inquire");
    expect(page).toContain('content="noindex"');
    expect((await (await world.browserOf()).get(`/en/listings/${draft.id}`)).status).toBe(404);
    const { browser: other } = await open();
    expect((await other.get(`/en/listings/${draft.id}`)).status).toBe(404);
  });
});
