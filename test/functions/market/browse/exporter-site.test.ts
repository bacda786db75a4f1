import { beforeAll, describe, expect, it } from "vitest";
import { snapshotOf } from "#functions/market/listings/listing-parts.ts";
import { updateDetails } from "#functions/market/profiles/profiles.service.ts";

import { newBusiness } from "#test/functions/market/profiles/profile-forms.ts";

import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { someCover, somePortrait } from "#test/support/photos.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const xss = `<script>alert("1")</script>`;

describe("/exporters/:handle", () => {
  it("leads from a handle that the business gave up to the one that it has", async () => {
    const { person, profile } = await makeExporter(world);
    const { id: profileId, businessName, businessKind, text, regencyCode } = profile;
    const handle = `${profile.handle}-baru`;
    const details = { businessName, businessKind, text, regencyCode, handle };
    await updateDetails(world.ctxOf(person), { profileId }, { details }, 1);
    const answer = await (await world.browserOf()).get(`/id/exporters/${profile.handle}?x=1`);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, `/id/exporters/${handle}?x=1`]);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    const found = await world.apiOf()("GET", `/exporters/${profile.handle}`);
    expect(await found.json()).toMatchObject({ id: profileId, handle });
  });

  it("costs three table operations signed out and four signed in, however many listings", async () => {
    const { profile } = await makeExporter(world);
    const path = `/en/exporters/${profile.handle}`;
    const stranger = await world.browserOf(await world.makePerson());
    const nobody = await world.browserOf();
    expect(await world.operationsOf(async () => nobody.get(path))).toEqual(["GetItem", "GetItem", "Query"]);
    await Promise.all(Array.from({ length: 30 }, () => makeListing(world, profile)));
    expect(await world.operationsOf(async () => nobody.get(path))).toHaveLength(3);
    expect(await world.operationsOf(async () => stranger.get(path))).toEqual([
      "BatchGetItem",
      "GetItem",
      "GetItem",
      "Query",
    ]);
  });

  it("tells the story, the facts, and shows what is published, page by page", async () => {
    const { profile } = await makeExporter(world, {
      sizeClass: "micro",
      isDemo: true,
      answerTimes: { samples: [], medianMinutes: 125 },
      yearlyCapacity: { quantity: 12_000, unit: "H87" },
      certificates: [
        {
          id: `crt_${"0".repeat(26)}`,
          kind: "halal",
          issuer: "BPJPH",
          number: "A1",
          validFrom: "2020-01-01",
          covers: [],
          validTo: "2021-01-01",
        },
      ],
    });
    const titles = { en: { title: "Published basket", description: "" } };
    await Promise.all(Array.from({ length: 25 }, () => makeListing(world, profile, { text: titles })));
    await makeListing(world, profile, {
      stage: "draft",
      text: { en: { title: "A draft", description: "" } },
    });
    const browser = await world.browserOf();
    const page = await (await browser.get(`/en/exporters/${profile.handle}`)).text();
    expect(page).toMatch(
      /href="#listings".*id="listings">[^<]*<\/h2><p class="hint">To ask the maker, open/s,
    );
    for (const text of [
      "We came home and began to weave.",
      "Rattan baskets",
      "Malang",
      "Micro",
      "Taiwan: Factory work",
      "Usually answers within 3 hours",
      "12,000 pieces a year",
      "Demo: people and goods are made up.",
      "Published basket",
      `rel="next"`,
    ])
      expect(page).toContain(text);
    expect(page).not.toContain("A draft");
    expect(page).toMatch(/<div lang="en" dir="auto"><p>We came home/);
    const next = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(await (await browser.get(next)).text()).toContain(`rel="prev"`);
    const indonesian = await (await browser.get(`/id/exporters/${profile.handle}`)).text();
    expect(indonesian).toContain("Biasanya menjawab dalam 3 jam");
    expect(indonesian).toContain("12.000 buah per tahun");
  });

  it("opens with the cover that they chose, their portrait on it, each in a place of its own size", async () => {
    const cover = someCover({ alt: "The kitchen", altIn: { id: "Dapur" } });
    const portrait = somePortrait();
    const { person, profile } = await makeExporter(world, { cover, portrait });
    await makeListing(world, profile);
    const path = `/exporters/${profile.handle}`;
    const page = await (await (await world.browserOf()).get(`/en${path}`)).text();
    const [first = "", second = ""] = page.match(/<img class="photo".*?>/g) ?? [];
    expect(first).toContain(`src="/photos/${cover.id}/640.jpeg"`);
    expect(first).toContain(
      'alt="The kitchen" width="1920" height="640" loading="eager" fetchpriority="high"',
    );
    expect(second).toContain(`src="/photos/${portrait.id}/640.jpeg"`);
    expect(second).toContain('alt="" width="640" height="640" loading="eager"');
    expect(second).not.toContain("fetchpriority");
    expect(page).toContain(`srcset="/photos/${portrait.id}/160.avif 160w`);
    expect(page).toContain(
      `property="og:image" content="${world.config.siteUrl}/photos/${cover.id}/share.jpeg"`,
    );
    expect(page).not.toContain('class="cloth"');
    // To its own members too: everybody has these.
    const own = await (await (await world.browserOf(person)).get(`/id${path}`)).text();
    expect(own).toContain('alt="Dapur"');
    expect(own).toContain(`src="/photos/${cover.id}/640.jpeg"`);
  });

  it("shows a cloth and a letter where they chose nothing, and is shared by what they make", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const page = await (await (await world.browserOf()).get(`/en/exporters/${profile.handle}`)).text();
    expect(page).toContain('<svg class="cloth"');
    expect(page).toContain('<span class="face" aria-hidden="true">');
    expect(page).toContain(`content="${world.config.siteUrl}/photos/${listing.photos[0]?.id}`);
  });

  it("stands by its portrait in the list of makers, on its goods, and in a catalog of them", async () => {
    const portrait = somePortrait();
    const { profile } = await makeExporter(world, { portrait });
    const listing = await makeListing(world, profile, {
      exporter: snapshotOf(profile, "").exporter,
    });
    const curator = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const catalog = await makeCatalog(world, curator, [listing]);
    const browser = await world.browserOf();
    for (const path of ["exporters", `listings/${listing.id}`, `catalogs/${catalog.slug}`, ""]) {
      const page = await (await browser.get(`/en/${path}`.replace(/\/$/, ""))).text();
      const small = `<picture class="face"><source type="image/avif" srcset="/photos/${portrait.id}/160.avif"/><img src="/photos/${portrait.id}/160.webp" alt="" width="160" height="160" loading="lazy"`;
      expect(page, path).toContain(small);
    }
  });

  it("tells of each certificate which of the listings it covers, and of one that covers none, that it does", async () => {
    const { person, profile } = await makeExporter(world);
    const sauce = await makeListing(world, profile, {
      text: { en: { title: "Chilli sauce", description: "" } },
    });
    await makeListing(world, profile, { text: { en: { title: "Briquettes", description: "" } } });
    const stated = { kind: "halal", issuer: "MUIS", validFrom: "2020-01-01" } as const;
    const { businessName, handle } = profile;
    const details = {
      ...newBusiness({ businessName, handle }).details,
      certificates: [
        { ...stated, number: "A1", covers: [sauce.id] },
        { ...stated, number: "A2", covers: [] },
      ],
    };
    await updateDetails(world.ctxOf(person), { profileId: profile.id }, { details }, 1);
    const browser = await world.browserOf();
    const page = await (await browser.get(`/en/exporters/${profile.handle}`)).text();
    const [, first = "", second = ""] = page.split("No. A");
    expect(first).toContain("Covers:");
    expect(first).toContain(`<a href="/en/listings/${sauce.id}" dir="auto">Chilli sauce</a>`);
    expect(first).not.toContain("Briquettes");
    expect(second.slice(0, second.indexOf("</li>"))).toContain("Covers none of the listings on this page.");
  });

  it("shows a certificate to its last day, as stated or as an office found it, and never after", async () => {
    const stated = { kind: "organic", issuer: "An office", validFrom: "2020-01-01" } as const;
    const check = { office: "trade", checkedOn: "2026-01-31" } as const;
    const { person, profile } = await makeExporter(world, {
      certificates: [
        {
          ...stated,
          id: `crt_${"0".repeat(26)}`,
          covers: [],
          number: "Q-ended",
          validTo: "2021-01-01",
          check,
        },
        { ...stated, id: `crt_${"1".repeat(26)}`, covers: [], number: "Q-checked", check },
        { ...stated, id: `crt_${"2".repeat(26)}`, covers: [], number: "Q-stated" },
      ],
    });
    const page = await (await (await world.browserOf()).get(`/en/exporters/${profile.handle}`)).text();
    expect(page).not.toContain("Q-ended");
    const partOf = (number: string) => page.split(number)[1]?.split("</li>")[0];
    expect(partOf("Q-checked")).toContain("Checked by");
    expect(partOf("Q-stated")).toContain("As the maker states, not checked");
    const numbersFor = async (whom?: typeof person) => {
      const answer = await world.apiOf(whom)("GET", `/profiles/${profile.id}`);
      const { certificates } = (await answer.json()) as { certificates: { number: string }[] };
      return certificates.map(({ number }) => number);
    };
    expect(await numbersFor()).toEqual(["Q-checked", "Q-stated"]);
    expect(await numbersFor(person)).toEqual(["Q-ended", "Q-checked", "Q-stated"]);
  });

  it("shows what people wrote as text, never as markup", async () => {
    const { profile } = await makeExporter(world, {
      businessName: xss,
      text: { en: { story: `${xss}\n\n"quoted"`, makes: `" onmouseover="alert(1)` } },
      workedAbroad: [{ country: "HK", trade: xss }],
    });
    const page = await (await (await world.browserOf()).get(`/en/exporters/${profile.handle}`)).text();
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain(`" onmouseover="alert(1)"`);
  });

  it("is not there for an unknown handle, and refuses a forged cursor", async () => {
    const { profile } = await makeExporter(world);
    const browser = await world.browserOf();
    expect((await browser.get("/en/exporters/nobody-here")).status).toBe(404);
    expect((await browser.get(`/en/exporters/${profile.handle}?cursor=abc.def`)).status).toBe(400);
  });
});
