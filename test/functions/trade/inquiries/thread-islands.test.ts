import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "#test/support/browser.ts";
import { makeThread } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([createWorld(), openBrowser()]);
}, 60_000);
afterAll(() => browser?.close());

/** The page of a thread as its exporter sees it in Tokyo, with the site's own script. */
async function openThread(): Promise<Page> {
  const { exporter, inquiry } = await makeThread(world, { language: "ja" });
  const html = await (await (await world.browserOf(exporter)).get(`/en/inquiries/${inquiry.id}`)).text();
  const islands = await build({ entryPoints: ["web/islands/site.ts"], bundle: true, write: false });
  const context = await browser.newContext({ timezoneId: "Asia/Tokyo" });
  const page = await context.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: islands.outputFiles[0]?.text ?? "" });
  return page;
}

describe("a thread with JavaScript", () => {
  it("tells moments by the reader's clock, and keeps at hand how they were told before", async () => {
    const time = (await openThread()).locator("ol time").first();
    const at = new Date((await time.getAttribute("datetime")) ?? "");
    const there = new Intl.DateTimeFormat("en", {
      dateStyle: "medium",
      timeStyle: "short",
      timeZone: "Asia/Tokyo",
    });
    const plain = (text: string | null) => text?.replaceAll(/\s/g, " ");
    expect(plain(await time.textContent())).toBe(plain(there.format(at)));
    expect(await time.getAttribute("title")).toMatch(/WIB \(.*UTC\)$/);
  });

  it("puts a ready text behind what is typed, in the language of its link", async () => {
    const page = await openThread();
    await page.locator('textarea[name="text"]').fill("Hello.");
    await page.locator("ready-texts summary").click();
    const link = page.locator('ready-texts a[data-language="ja"]').first();
    const text = await link.getAttribute("data-text");
    await link.click();
    expect(await page.locator('textarea[name="text"]').inputValue()).toBe(`Hello.\n\n${text}`);
    expect(await page.locator('select[name="language"]').inputValue()).toBe("ja");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("text");
  });
});
