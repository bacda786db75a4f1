import { describe, expect, it } from "vitest";
import { product } from "./demo-product.ts";
import { signIn } from "./offline-phone.ts";

/** An attaché looks at a catalog as its readers will see it, before they do. */
describe("a catalog that is a draft", () => {
  it("says so above its cover, which covers nothing of it", async () => {
    const page = await product.open();
    await signIn(page, "attache-tokyo");
    await page.goto("/en/desk/catalogs/new");
    await page.locator('[name="market"]').selectOption("JP");
    await page.locator('[name="slug"]').fill("not-yet-shown");
    await page.locator('[name="text.en.title"]').fill("Not yet shown");
    await page.locator("main form button").last().click();
    await page.waitForURL(/\/desk\/catalogs\/cat_/);
    await page.goto("/en/catalogs/not-yet-shown");
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 740 });
      const [notice, front] = await Promise.all(
        [".notice", ".front"].map((part) => page.locator(`main > ${part}`).boundingBox()),
      );
      if (!notice || !front) throw new Error("The page does not show both.");
      expect(front.y).toBeGreaterThan(notice.y + notice.height);
    }
  });
});
