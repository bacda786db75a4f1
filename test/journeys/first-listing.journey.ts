import type { Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { signInAs } from "#test/support/product.ts";
import { product } from "./demo-product.ts";
import { untilFirstPhoto } from "./first-photo.ts";

const most = { answers: 12, screens: 4 };

/** A returnee with a phone, from the sign-in to a business and to its first listing. */
describe("a returnee's first listing, at 360 px", () => {
  let page: Page;
  let answers = 0;
  const screens = new Set<string>();
  const photo = () =>
    sharp({ create: { width: 900, height: 700, channels: 3, background: "#a86" } })
      .jpeg()
      .toBuffer();

  async function answer(act: () => Promise<unknown>): Promise<void> {
    answers++;
    screens.add((await page.locator("main h1").textContent()) ?? "");
    await act();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  }
  const fill = (name: string, text: string) => answer(() => page.locator(`[name="${name}"]`).fill(text));
  const next = async (address: RegExp) => {
    await page.locator('button[value="on"]').click();
    await page.waitForURL(address);
  };

  beforeAll(async () => {
    // Where nothing is asked for, pages move into each other.
    const phone = { viewport: { width: 360, height: 740 }, reducedMotion: "no-preference" } as const;
    page = await product.open({ ...phone, locale: "id-ID" });
    await page.goto("/sign-in?to=/id/business/new");
    await signInAs(page, "Rini (demo)", "rini-first@demo.example");
  });

  it("registers a business with four answers on one screen, and is led to the first listing", async () => {
    await fill("details.businessName", "Dapur Rini (demo)");
    await fill("details.text.id.makes", "Keripik tempe, digoreng sendiri");
    await answer(() => page.locator('[name="details.regencyCode"]').selectOption("35.04"));
    await answer(() => page.locator('[name="details.businessKind"][value="household"]').check());
    await page.locator('button[value="later"]').click();
    await page.waitForURL(/\/registered$/);
    expect({ answers, screens: screens.size }).toEqual({ answers: 4, screens: 1 });
    expect(await page.locator('a[href^="https://wa.me/"]').getAttribute("href")).toContain("dapur-rini-demo");
    await page.locator('main a[href$="/listings/new"]').click();
    await page.waitForURL(/\/listings\/new$/);
    screens.clear();
  });

  it("needs at most twelve answers in all and four screens for the listing, and is then on the market", async () => {
    const file = { name: "keripik.jpg", mimeType: "image/jpeg", buffer: await photo() };
    const text = { name: "catatan.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture") };
    await answer(() => page.locator('input[type="file"]').setInputFiles([text, file]));
    await page.locator("first-photos li.issue", { hasText: "catatan.jpg: " }).waitFor();
    await fill("text.id.title", "Keripik tempe ketumbar, kantong 100 g");
    const found = page.locator('goods-suggest input[value="2106.90"]');
    await found.waitFor();
    expect(await found.isChecked()).toBe(true);
    expect(await page.locator("listing-preview h3").textContent()).toContain("Keripik tempe");
    await next(/\/write\/about/);

    expect(await page.locator("main .card strong").textContent()).toContain("2106.90");
    await fill("text.id.description", "Tempe kedelai, ketumbar, minyak kelapa. 100 g.");
    await answer(() => page.locator('[name="unit"]').selectOption("BG"));
    await next(/\/write\/price/);

    await fill("price.tiers.0.unitAmountMinor", "Rp15.000");
    await fill("minimumOrder", "1.000");
    await fill("leadTimeDays", "2 minggu");
    await next(/\/write\/delivery/);

    await answer(() => page.locator('[name="price.delivery.incoterm"][value="FOB"]').check());
    expect(await page.locator('[name="price.delivery.namedPlace"]').inputValue()).toBe(
      "Tanjung Perak, Surabaya",
    );
    await untilFirstPhoto(page);
    await next(/\/published$/);
    const share = page.locator('a[href^="https://wa.me/"]');
    expect(await share.count()).toBe(1);
    expect({ answers, screens: screens.size }).toEqual({ answers: 12, screens: 4 });
    expect(answers <= most.answers && screens.size <= most.screens).toBe(true);
  });

  it.each(["with a photo", "without one"])(
    "is led back by the history to the draft it made %s",
    async (how) => {
      const title = `Sambal bawang ${how}`;
      await page.goto("/id/business");
      await page.locator('main a[href$="/listings/new"]').first().click();
      await page.waitForURL(/\/listings\/new$/);
      if (how === "with a photo") {
        const file = { name: "sambal.jpg", mimeType: "image/jpeg", buffer: await photo() };
        await page.locator('input[type="file"]').setInputFiles(file);
      }
      await page.locator('[name="text.id.title"]').fill(title);
      await next(how === "without one" ? /\/write\/first$/ : /\/write\/about/);
      if (how === "without one") {
        await page.getByText("Nama sudah disimpan").waitFor();
        await next(/\/write\/about/);
      }
      await page.goBack();
      await page.waitForURL(/\/listings\/lst_\w+\/write\/first$/);
      await page.waitForFunction(
        (typed) => document.querySelector<HTMLInputElement>('[name="text.id.title"]')?.value === typed,
        title,
      );
      expect(await page.locator("first-photos").count()).toBe(0);
      await page.goBack();
      await page.waitForURL(/\/id\/business\/prf_\w+$/);
    },
  );
});
