import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { allListingsOfProfile } from "#functions/market/listings/listings.records.ts";
import { readListingForm, valuesOf } from "#functions/market/own-listings/listing-form.ts";
import type { Locale } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { asDetails, listingInputs } from "#test/support/listing-arbitrary.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const typed = {
  offerKind: "goods",
  unit: "KGM",
  originCountry: "ID",
  "text.id.title": "Kopi Gayo",
  minimumOrder: "100",
  "price.currency": "IDR",
  "price.tiers.0.minQuantity": "1",
  "price.tiers.0.unitAmountMinor": "15000",
};

/** A new listing's form, sent in one of the languages: the page again, or the listing. */
async function send(locale: string, fields: Record<string, string>) {
  const { person, profile } = await makeExporter(world);
  const browser = await world.browserOf(person);
  const path = `/${locale}/business/${profile.id}/listings/new`;
  const answer = await browser.post(path, { ...typed, ...fields, once: "new" });
  const page = (await answer.text()).replaceAll("&#39;", "'").replaceAll("&quot;", '"');
  const { items } = await allListingsOfProfile(world.platform.table, profile.id, { limit: 1 });
  return { status: answer.status, page, listing: items[0], browser };
}

describe("a listing's form", () => {
  it.each([
    ["id", "1.000", 1000],
    ["id", "1 000", 1000],
    ["id", "1.000.000", 1_000_000],
    ["en", "1,000", 1000],
    ["en", "1 000", 1000],
  ])("reads in %s the quantity %s", async (locale, minimumOrder, quantity) => {
    expect((await send(locale, { minimumOrder })).listing?.minimumOrder).toBe(quantity);
  });

  it.each([
    ["id", "2,5", "Tulis angka utuh, tanpa koma."],
    ["id", "seratus", "Tulis angkanya saja, tanpa kata dan tanpa koma, misalnya 1500."],
    ["id", "1,000", "Ini bisa berarti 1 atau 1000."],
    ["en", "1.000", "This could be 1 or 1000."],
    ["en", "1E+3", "A spreadsheet has shortened this number."],
  ])(
    "tells in %s what is wrong with the quantity %s, and nothing else",
    async (locale, minimumOrder, text) => {
      const { status, page } = await send(locale, { minimumOrder });
      expect(status).toBe(400);
      expect(page).toContain(text);
      expect(page).not.toMatch(/berupa number|berupa string|must be a number/);
      expect(page.match(/class="issue"/g)).toHaveLength(1);
    },
  );

  it.each([
    ["id", "IDR", "15.000", 1_500_000],
    ["id", "IDR", "15.000,00", 1_500_000],
    ["id", "IDR", "Rp15.000", 1_500_000],
    ["en", "IDR", "Rp 15.000", 1_500_000],
    ["en", "IDR", "15,000", 1_500_000],
    ["id", "USD", "4,50", 450],
    ["id", "USD", "$4.50", 450],
    ["en", "USD", "0.500", 50],
    ["id", "KWD", "1.234,567", 1_234_567],
    ["en", "KWD", "1.125", 1125],
    ["id", "KWD", "1,125", 1125],
  ])("reads in %s the amount of %s %s", async (locale, currency, amount, minor) => {
    const { listing } = await send(locale, {
      "price.currency": currency,
      "price.tiers.0.unitAmountMinor": amount,
    });
    expect(listing?.price?.tiers[0]?.unitAmountMinor).toBe(minor);
  });

  it.each([
    ["id", "USD", "1.500", "Ini bisa berarti 1,5 atau 1500."],
    ["en", "USD", "1,500", "This could be 1.5 or 1500."],
    ["id", "KWD", "1.500", "Ini bisa berarti 1,5 atau 1500."],
    ["en", "IDR", "$4.50", "marked in another currency"],
  ])("asks in %s about the amount of %s %s", async (locale, currency, amount, text) => {
    const { page } = await send(locale, {
      "price.currency": currency,
      "price.tiers.0.unitAmountMinor": amount,
    });
    expect(page).toContain(text);
    expect(page).toContain(`value="${amount}"`);
  });

  it("shows amounts as its language writes them, and saves them unchanged in either", async () => {
    const { listing, browser } = await send("id", {
      "price.currency": "KWD",
      "price.tiers.0.unitAmountMinor": "1,125",
    });
    for (const [locale, shown] of [
      ["id", "1,125"],
      ["en", "1.125"],
    ]) {
      const page = await (await browser.get(`/${locale}/listings/${listing?.id}/edit`)).text();
      expect(page).toContain(`value="${shown}"`);
    }
  });

  it("gives back every listing that it shows, in both languages", () => {
    fc.assert(
      fc.property(listingInputs, fc.constantFrom("id", "en"), (input, locale) => {
        const values = valuesOf(asDetails(input) as Listing, locale as Locale);
        expect(readListingForm(values, locale as Locale)).toEqual(input);
      }),
      { numRuns: 200 },
    );
  });

  it("reads days as they are written where a browser has no field for days", async () => {
    const fields = {
      "certificates.0.kind": "halal",
      "certificates.0.issuer": "BPJPH",
      "certificates.0.number": "ID31110000123450120",
    };
    const { listing } = await send("id", { ...fields, "certificates.0.validFrom": "31/01/2026" });
    expect(listing?.certificates[0]?.validFrom).toBe("2026-01-31");
    const asked = await send("id", { ...fields, "certificates.0.validFrom": "01/02/2026" });
    expect(asked.page).toContain("Ini bisa berarti 2026-02-01 atau 2026-01-02.");
    const cut = await send("id", {
      ...fields,
      "certificates.0.number": "3,11100E+16",
      "certificates.0.validFrom": "2026-01-31",
    });
    expect(cut.page).toContain("Lembar kerja telah memendekkan nomor ini");
  });
});

describe("what a page says of a form that failed", () => {
  it("is that all typed is kept where something was typed, and not where nothing was", async () => {
    const kept = await send("en", { minimumOrder: "ten" });
    expect(kept.page).toContain("Everything you typed is still here.");
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const blank = await browser.post(`/en/business/${profile.id}/listings/new`, { offerKind: "goods" });
    const page = await blank.text();
    expect(blank.status).toBe(400);
    expect(page).toContain("Please look at these fields again.");
    expect(page).not.toContain("Everything you typed");
    const noFile = await (await browser.post(`/id/business/${profile.id}/import`, { text: "" })).text();
    expect(noFile).not.toContain("Semua yang Anda tulis");
  });

  it("names what a button found missing, and leads to each that is on the page", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, {
      ...{ stage: "draft", publishedAt: undefined, hsCode: undefined, photos: [] },
    });
    const browser = await world.browserOf(person);
    const answer = await browser.post(`/en/listings/${listing.id}/publish`, {
      version: String(listing.version),
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Some things are still missing before buyers may see this.");
    expect(page).not.toContain("Everything you typed");
    expect(page).toContain('<a href="#f-photos">Photos: Add at least one photo.</a>');
    expect(page).toContain('<a href="#f-hsCode">');
  });

  it("leads nowhere where the field is none of the page", async () => {
    const { page } = await send("en", { colour: "brown" });
    expect(page).toContain("<li>There is no such field.</li>");
  });

  it("names no codes that the page has names for", async () => {
    const { page } = await send("en", { unit: "gunny", offerKind: "ware" });
    expect(page).toContain("Choose one from the list.");
    expect(page).not.toMatch(/Choose one of: /);
  });
});
