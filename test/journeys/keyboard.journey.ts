import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { product } from "./demo-product.ts";
import { enter, tabTo } from "./keys.ts";

/** Without motion, for a scroll that is under way shows nothing yet. */
const still = { reducedMotion: "reduce" } as const;
const phone = { ...still, viewport: { width: 360, height: 740 } };
const focusedIn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((it) => it.matches(":focus"));

async function signInByKeys(page: Page, subject: string, to: string): Promise<void> {
  await page.goto(`/sign-in?to=${to}`);
  await tabTo(page, `button[value="${subject}"]`);
  await enter(page, new RegExp(to));
}

describe("a buyer with the keyboard alone, at 360 px", () => {
  let page: Page;
  const titles = () => page.locator(".listing-card h3").allTextContents();
  const filters = ".filters > details";
  const narrowed = /&offer=goods/;
  const isOpen = (fold: string) => page.locator(fold).evaluate((it: HTMLDetailsElement) => it.open);

  beforeAll(async () => {
    page = await product.open(phone);
    await page.goto("/en");
  });

  it("skips what stands on every page", async () => {
    await tabTo(page, ".skip");
    await enter(page);
    await tabTo(page, 'main [name="q"]');
  });

  it("leaves a menu by Escape, and is where it was opened", async () => {
    for (const menu of ["details.languages", "details.menu"]) {
      await tabTo(page, `${menu} > summary`, menu === "details.menu" ? "Tab" : "Shift+Tab");
      await enter(page);
      await tabTo(page, `${menu} a`);
      await page.keyboard.press("Escape");
      expect([await isOpen(menu), await focusedIn(page, `${menu} > summary`)]).toEqual([false, true]);
    }
    await enter(page);
    await tabTo(page, 'main [name="q"]');
    expect(await isOpen("details.menu")).toBe(false);
  });

  it("searches: Escape takes the suggestions away and leaves what is typed", async () => {
    await page.keyboard.type("rattan");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await page.locator('main [name="q"]').inputValue()).toBe("rattan");
    await enter(page, /\/en\/search\?q=rattan/);
  });

  it("narrows what is found", async () => {
    await tabTo(page, `${filters} > summary`);
    await enter(page);
    await tabTo(page, '[name="category"]');
    await page.keyboard.press("Escape");
    expect([await isOpen(filters), await focusedIn(page, `${filters} > summary`)]).toEqual([false, true]);
    await enter(page);
    await tabTo(page, '.facet:has([name="offer"]) > summary');
    await enter(page);
    await tabTo(page, '[name="offer"]');
    await page.keyboard.press("Space");
    await tabTo(page, ".filters .stack > button");
    await enter(page, narrowed);
    expect((await titles()).length).toBeGreaterThan(5);
  });

  it("comes back to the same results at the same height", async () => {
    await tabTo(page, ".found li:nth-child(4) a.whole");
    const [before, height] = [await titles(), await page.evaluate(() => scrollY)];
    expect(height).toBeGreaterThan(100);
    await enter(page, /\/listings\/lst_\w+$/);
    await page.goBack();
    await page.waitForURL(narrowed);
    expect(await titles()).toEqual(before);
    await vi.waitFor(async () => expect(await page.evaluate(() => scrollY)).toBe(height));
  });

  it("opens a listing, its photos in full, and the form to ask, and writes", async () => {
    await tabTo(page, ".found li:nth-child(5) a.whole");
    await enter(page, /\/listings\/lst_\w+$/);
    await tabTo(page, "#photo-2 a");
    await enter(page, /\/photos\//);
    await page.goBack();
    await page.waitForURL(/\/listings\/lst_\w+$/);
    await tabTo(page, ".ask-bar a");
    await enter(page, /\/inquire$/);
    await tabTo(page, '[name="quantity"]');
    await page.keyboard.type("500");
    await tabTo(page, '[name="destinationCountry"]');
    await page.keyboard.type("Japan");
    await tabTo(page, '[name="message"]');
    await page.keyboard.type("Do you pack for sea freight?");
    await tabTo(page, '[name="company.name"]');
    await page.keyboard.type("Keys (demo)");
    await tabTo(page, '[name="company.kind"]');
    await page.keyboard.press("ArrowDown");
    await tabTo(page, '[name="company.country"]');
    await page.keyboard.type("Japan");
    await tabTo(page, "main form button:not([name])");
    await enter(page, /\/interaction\//);
    await tabTo(page, 'button[value="kenji"]');
    await enter(page, /\/inquire/);
    await tabTo(page, "main form button:not([name])");
    await enter(page, /\/inquiries\/inq_\w+$/);
    expect(await page.locator("main").textContent()).toContain("Do you pack for sea freight?");
  });
});

describe("an exporter with the keyboard alone, at 360 px", () => {
  it("answers from the inbox", async () => {
    const page = await product.open(phone);
    await signInByKeys(page, "sari", "/en/business");
    await tabTo(page, 'main a[href$="/inquiries"]');
    await enter(page, /\/inquiries$/);
    await tabTo(page, 'main a[href*="/inquiries/inq_"]');
    await enter(page, /\/inquiries\/inq_/);
    const answer = "We can, from March on.";
    await tabTo(page, 'textarea[name="text"]');
    await page.keyboard.type(answer);
    await tabTo(page, 'form:has([name="text"]) .row > button:not([name])');
    await enter(page);
    await page.getByText(answer).locator("visible=true").first().waitFor();
    expect(await page.locator('textarea[name="text"]').inputValue()).toBe("");
  });
});

describe("an attaché with the keyboard alone", () => {
  it("puts a catalog in order", async () => {
    const page = await product.open({ ...still, viewport: { width: 1280, height: 800 } });
    await signInByKeys(page, "attache-taipei", "/en/desk");
    await tabTo(page, 'main a[href*="/desk/catalogs/cat_"]');
    await enter(page, /\/desk\/catalogs\/cat_/);
    const entries = () =>
      page.locator("li[data-entry]").evaluateAll((all) => all.map((it) => it.getAttribute("data-entry")));
    const [first, second, ...rest] = await entries();
    await tabTo(page, 'li[data-entry] button[data-by="1"]');
    await enter(page);
    await page
      .locator("entry-order [role=status]")
      .filter({ hasText: "number 2" })
      .waitFor({ state: "attached" });
    expect(await entries()).toEqual([second, first, ...rest]);
    await page.reload();
    expect(await entries()).toEqual([second, first, ...rest]);
  });
});
