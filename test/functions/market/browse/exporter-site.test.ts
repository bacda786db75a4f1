import { beforeAll, describe, expect, it } from "vitest";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const xss = `<script>alert("1")</script>`;

describe("/exporters/:handle", () => {
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
    for (const text of [
      "We came home and began to weave.",
      "Rattan baskets",
      "Malang",
      "Micro",
      "Taiwan: Factory work",
      "Usually answers within 3 hours",
      "12,000 pieces a year",
      "Expired on Jan 1, 2021",
      "Demo data: not a real business.",
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
