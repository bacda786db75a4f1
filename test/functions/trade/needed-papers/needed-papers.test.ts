import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { importRates } from "#functions/market/rates/rates-import.ts";
import type { NeededPaperView } from "#functions/trade/needed-papers/needed-papers.api.ts";
import { siteLocales } from "#shared/locales.ts";
import { createWorld } from "#test/support/world.ts";

const world = await createWorld();

async function listed(query: string): Promise<Record<string, z.infer<typeof NeededPaperView>>> {
  const answer = await world.apiOf()("GET", `/needed-papers?${query}`);
  expect(answer.status).toBe(200);
  const { items } = (await answer.json()) as { items: z.infer<typeof NeededPaperView>[] };
  return Object.fromEntries(items.map((it) => [it.key, it]));
}

describe("GET /api/v1/needed-papers", () => {
  it("lists the papers of a shipment, each with what it is cited from", async () => {
    const papers = await listed(
      "destination=MY&entity=cooperative&hsCodes=0901.11,460212&grossGrams=45000&mode=sea",
    );
    expect(Object.keys(papers)).toEqual(expect.arrayContaining(["peb", "npe", "bill_of_lading"]));
    expect(papers.phytosanitary).toMatchObject({ need: "required", goods: ["0901.11"] });
    expect(papers.peb?.sources[0]).toEqual({ cited: expect.stringContaining("PMK"), certainty: "reported" });
    expect(papers.certificate_of_origin?.forms.map(({ form }) => form)).toEqual(["Form D", "Form RCEP"]);
  });

  it("tells the value in dollars by the rates that are kept", async () => {
    const asked = "destination=DE&entity=company&hsCodes=090111&currency=IDR&amountMinor=";
    expect((await listed(`${asked}500000000000`)).proceeds_account).toMatchObject({ need: "unknown" });
    const date = "2026-11-01";
    await importRates(world.platform.table, {
      isDemo: false,
      of: { IDR: { date, perDollar: "16000" }, EUR: { date, perDollar: "0.9" } },
    });
    expect((await listed(`${asked}500000000000`)).proceeds_account).toMatchObject({ need: "required" });
    expect((await listed(`${asked}1000000`)).proceeds_account).toBeUndefined();
    expect((await listed(`${asked}1000000`)).certificate_of_origin?.forms[0]?.registration).toBe(
      "not_needed",
    );
  });

  it.each([
    ["goods that go to Indonesia", "destination=ID&entity=company", "/destination", "destination_home"],
    ["no destination", "entity=company", "/destination", "value_required"],
    ["a code that is none", "destination=MY&entity=company&hsCodes=09", "/hsCodes/0", "hs_code_malformed"],
    [
      "a value without its currency",
      "destination=MY&entity=company&amountMinor=5",
      "/currency",
      "value_required",
    ],
    [
      "a weight below nothing",
      "destination=MY&entity=company&grossGrams=-5",
      "/grossGrams",
      "number_too_small",
    ],
    [
      "more than 200 codes",
      `destination=MY&entity=company&hsCodes=${"090111,".repeat(201)}`,
      "/hsCodes",
      "list_too_long",
    ],
  ])("refuses %s", async (_what, query, pointer, code) => {
    const answer = await world.apiOf()("GET", `/needed-papers?${query}`);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { pointer: string; code: string }[] };
    expect(errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });
});

describe("GET /needed-papers", () => {
  const page = async (path: string, locale = "en") => {
    const answer = await (await world.browserOf()).get(`/${locale}/needed-papers${path}`);
    expect(answer.status).toBe(200);
    return answer.text();
  };

  it("asks where goods go, and lists the papers once it knows", async () => {
    expect(await page("")).toContain("Which papers are needed?");
    const html = await page("?destination=JP&entity=sole_trader&hsCodes=4602.12&grossGrams=31&mode=post");
    expect(html).toContain("Papers for a shipment to Japan");
    expect(html).toContain("Form IJEPA");
    expect(html).toContain("Above 30 kg a business files a PEB.");
  });

  it("offers codes for a word, each with the rest of the question kept", async () => {
    const html = await page("?destination=JP&entity=company&hsCodes=coffee");
    expect(html).toContain("Which goods do you mean?");
    expect(html).toMatch(/href="\/en\/needed-papers\?hsCodes=0901\d\d&amp;destination=JP&amp;entity=company/);
  });

  it("keeps what was typed and says at its field what cannot be read", async () => {
    const html = await page("?destination=JP&entity=company&grossGrams=much&hsCodes=460212");
    expect(html).toContain('value="much"');
    expect(html).toContain('id="f-grossGrams-issue"');
  });

  it("reads a weight as it is written in the reader's language", async () => {
    const html = await page("?destination=JP&entity=company&grossGrams=30,5&mode=post", "id");
    expect(html).toContain("Badan usaha memberitahukan lebih dari 30 kg dengan PEB.");
  });

  it.each(siteLocales)("has a text in %s for all that a list can say", async (locale) => {
    for (const query of [
      "destination=KR&entity=company&hsCodes=090111,030617",
      "destination=SA&entity=person",
    ])
      expect(await page(`?${query}`, locale)).not.toMatch(/undefined|needed_/);
  });

  it("costs no operation of the table", async () => {
    const path = "?destination=JP&entity=company&hsCodes=090111&amountMinor=500&currency=USD";
    expect(await world.operationsOf(() => page(path))).toEqual([]);
  });
});
