import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { product } from "./demo-product.ts";

/** An attaché puts the entries of a catalog in order; what the page shows is what the server keeps. */
describe("an attaché's catalog, put in order without a reload", () => {
  let page: Page;
  const entries = () =>
    page.locator("li[data-entry]").evaluateAll((items) => items.map((it) => it.getAttribute("data-entry")));
  const told = () => page.locator("entry-order [role=status]");

  beforeAll(async () => {
    page = await product.open({ viewport: { width: 1280, height: 900 } });
    await page.goto("/sign-in?to=/en/desk");
    await page.locator('button[name="subject"][value="attache-tokyo"]').click();
    await page.waitForURL(/\/en\/desk$/);
    await page.locator('a[href*="/desk/catalogs/cat_"]').first().click();
    await page.waitForURL(/\/desk\/catalogs\/cat_/);
  });

  it("follows a drag to where it ends", async () => {
    const [first, second, third, ...rest] = await entries();
    const [from, to] = [0, 2].map((nth) => page.locator("li[data-entry]").nth(nth));
    const handle = await from?.locator(".handle").boundingBox();
    const target = await to?.boundingBox();
    if (!handle || !target) throw new Error("The entries are not there.");
    await page.mouse.move(handle.x + 5, handle.y + 5);
    await page.mouse.down();
    await page.mouse.move(handle.x + 5, target.y + target.height - 2, { steps: 20 });
    await page.mouse.up();
    await told().filter({ hasText: "number 3" }).waitFor({ state: "attached" });
    expect(await entries()).toEqual([second, third, first, ...rest]);
    await page.reload();
    expect(await entries()).toEqual([second, third, first, ...rest]);
  });

  it("follows the keyboard, which keeps the button that it pressed", async () => {
    const [first, second, third, ...rest] = await entries();
    await page.locator('li[data-entry] button[data-by="1"]').first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await told().filter({ hasText: "number 3" }).waitFor({ state: "attached" });
    const focused = await page.evaluate(() => document.activeElement?.closest("li")?.dataset.entry);
    expect(focused).toBe(first);
    await page.reload();
    expect(await entries()).toEqual([second, third, first, ...rest]);
  });
});
