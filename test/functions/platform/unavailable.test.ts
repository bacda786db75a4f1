import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listMyInquiries } from "#functions/trade/inquiries/inquiries.service.ts";
import { inquiryFields, makeMarket } from "#test/support/inquiries.ts";
import { calm, sometimes, startWeather, type WeatherProxy } from "#test/support/weather.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let proxy: WeatherProxy;
let world: World;
beforeAll(async () => {
  world = await createWorld({
    table: "engine",
    environment: { TABLE_TRY_MS: "700" },
    through: async (engine) => {
      proxy = await startWeather(engine);
      return proxy.endpoint;
    },
  });
});
afterEach(() => proxy.change(calm));
afterAll(() => proxy.stop());

const nothingAnswers = sometimes(1, ["error", "throttle"], /^(?!BatchGetItem)/);
const nothingIsWritten = sometimes(1, ["throttle"], /TransactWriteItems/);

/** The fields of a page's form, hidden ones too, as a browser sends them. */
function fieldsIn(page: string): Record<string, string> {
  const main = page.slice(page.indexOf("<main"));
  const fields = [
    ...main.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g),
    ...main.matchAll(/<textarea name="([^"]+)" hidden[^>]*>\n?([^<]*)<\/textarea>/g),
  ];
  return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value]));
}

describe("while the table does not answer", () => {
  it("a page says so in the reader's language, and when to come again", async () => {
    proxy.change(nothingAnswers);
    for (const [locale, said] of [
      ["en", "Please try again in a few seconds."],
      ["id", "Silakan coba lagi beberapa detik lagi."],
    ]) {
      const answer = await world.site.request(`${siteUrl}/${locale}/newest`);
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
      const page = await answer.text();
      expect(page).toContain(`<html lang="${locale}"`);
      expect(page).toContain(said);
    }
  });

  it("the API says so as a problem, in the language that was asked for", async () => {
    proxy.change(nothingAnswers);
    const answer = await world.apiOf()("GET", "/listings", undefined, { "accept-language": "id" });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({
      status: 503,
      code: "unavailable",
      detail: expect.stringContaining("Silakan coba lagi"),
    });
  });

  it("a form that cannot be written is drawn again with all that was typed, and is done once when it comes again", async () => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const form = inquiryFields({ message: "Is <this> kept?" });
    proxy.change(nothingIsWritten);
    const failed = await browser.post(`/id/listings/${listing.id}/inquire`, form);
    expect([failed.status, failed.headers.get("retry-after")]).toEqual([503, "5"]);
    const page = await failed.text();
    expect(page).toContain("Is &lt;this&gt; kept?");
    expect(page).toContain("Silakan coba lagi beberapa detik lagi.");
    expect(fieldsIn(page).once).toBe(form.once);
    proxy.change(calm);
    expect((await browser.post(`/id/listings/${listing.id}/inquire`, form)).status).toBe(303);
    expect((await listMyInquiries(world.ctxOf(buyer), {}, { limit: 10 })).items).toHaveLength(1);
  });

  it("a form whose session cannot be read is given back whole, and can be sent from there", async () => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const form = inquiryFields({ message: "Two\nlines" });
    // The session and its person are one batch.
    proxy.change(sometimes(1, ["error"]));
    const failed = await browser.post(`/en/listings/${listing.id}/inquire`, form);
    expect([failed.status, failed.headers.get("retry-after")]).toEqual([503, "5"]);
    const { csrf, ...kept } = fieldsIn(await failed.text());
    expect(kept).toEqual(form);
    proxy.change(calm);
    const again = await world.site.request(`${siteUrl}/en/listings/${listing.id}/inquire`, {
      method: "POST",
      headers: { origin: siteUrl, cookie: browser.cookie },
      body: new URLSearchParams({ ...kept, csrf: csrf ?? "" }),
    });
    expect(again.status).toBe(303);
  });
});
