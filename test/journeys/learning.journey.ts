import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Line, layLine } from "#test/support/line.ts";
import { modules } from "#web/learning/generated/modules.ts";
import { product } from "./demo-product.ts";
import { lookAt } from "./looked-at.ts";
import { patience, signIn, untilDone } from "./offline-phone.ts";
import { budgets, weightOf } from "./weight.ts";

const [first, second] = modules;
if (!first || !second) throw new Error("There are too few lessons.");

describe("lessons on a phone of 360 px, on a line that breaks", () => {
  let page: Page;
  let line: Line;

  beforeEach(async () => {
    line = await layLine();
    page = await product.open({
      viewport: { width: 360, height: 740 },
      proxy: line.proxy,
      serviceWorkers: "allow",
    });
    return async () => {
      await page.context().close();
      await line.stop();
    };
  });

  async function untilKept(...paths: string[]): Promise<void> {
    await vi.waitFor(async () => {
      const kept = await page.evaluate(async () => {
        const keys = await (await caches.open("lessons")).keys();
        return keys.map(({ url }) => new URL(url).pathname);
      });
      expect(kept).toEqual(expect.arrayContaining(paths));
    }, patience);
  }

  /** Answers each question, rightly or not, and reads what it came to. */
  async function answer(isRight: boolean): Promise<string> {
    const right =
      (await page.locator("lesson-quiz").getAttribute("data-right"))?.split(",").map(Number) ?? [];
    for (const [at, it] of right.entries())
      await page.locator(`[name="q${at}"][value="${isRight ? it : Number(it === 0)}"]`).check();
    await page.getByRole("button", { name: "Check my answers" }).click();
    const result = page.locator(".lesson .result:not([hidden])");
    await result.waitFor();
    return (await result.textContent()) ?? "";
  }

  async function isWithinScreen(): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }

  async function untilPassed(count: number): Promise<void> {
    await vi.waitFor(async () => {
      await page.goto("/en/account/learning");
      expect(await page.locator("main").textContent()).toContain(
        `Lessons passed: ${count} of ${modules.length}`,
      );
    }, patience);
  }

  it("are read and answered without a connection by somebody unknown, and go with them when they sign in", async () => {
    await page.goto("/en/learn");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, untilDone);
    await untilKept("/en/learn");
    await page.goto(`/en/learn/${first.slug}`);
    await untilKept(`/en/learn/${first.slug}`, `/en/learn/${first.slug}/quiz`);
    line.cut();
    await page.goto(`/en/learn/${first.slug}`);
    expect(await page.locator("h1").textContent()).toBe(first.title.en);
    expect(await page.locator(".drawing svg").count()).toBeGreaterThan(0);
    await isWithinScreen();
    await page.getByRole("link", { name: "Answer the questions" }).click(untilDone);
    await page.waitForURL(/\/quiz$/, untilDone);
    expect(await answer(false)).toMatch(/^0 of \d+ are right/);
    expect(await page.locator(".is-wrong .why:visible").count()).toBe(first.right.length);
    await isWithinScreen();
    expect(await answer(true)).toMatch(/^Passed/);
    expect(await page.locator(".is-wrong").count()).toBe(0);
    await page.goto("/en/learn");
    await page.locator(`[data-slug="${first.slug}"] [data-passed]:visible`).waitFor();
    line.mend();
    await signIn(page, "daniel");
    await untilPassed(1);
  });

  it("add what was answered offline to what the site knows, and lose no pass", async () => {
    await signIn(page, "aminah");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, untilDone);
    await page.goto(`/en/learn/${first.slug}/quiz`);
    await answer(true);
    await untilPassed(1);
    await page.goto(`/en/learn/${second.slug}`);
    await untilKept(`/en/learn/${second.slug}/quiz`, `/en/learn/${first.slug}/quiz`);
    line.cut();
    await page.goto(`/en/learn/${second.slug}/quiz`);
    expect(await answer(true)).toMatch(/^Passed/);
    await page.goto(`/en/learn/${first.slug}/quiz`);
    expect(await answer(false)).toMatch(/^0 of/);
    line.mend();
    await untilPassed(2);
  });
});

describe("the pages of learning", () => {
  it("weigh within a public page's bounds, each lesson in both its languages", async () => {
    for (const locale of ["en", "id"])
      for (const { slug } of modules)
        for (const path of [`/learn/${slug}`, `/learn/${slug}/quiz`]) {
          const weight = await weightOf(`${product.rantau.url}/${locale}${path}`);
          const isLight = weight.markup <= budgets.markupBytes && weight.script <= budgets.scriptBytes;
          expect({ locale, path, isLight, weight }).toMatchObject({ isLight: true });
        }
  });

  it("have no accessibility fault, light and dark, from either side", async () => {
    const page = await product.open({});
    for (const locale of ["id", "ar"])
      for (const path of [
        "/learn",
        `/learn/${second.slug}`,
        `/learn/${second.slug}/quiz`,
        `/learn/${second.slug}/result?q0=0&q1=1`,
      ])
        await lookAt(page, path, [locale, ["light and wide", "dark and narrow"]]);
  });

  it("show an officer numbers and no name", async () => {
    const page = await product.open({ viewport: { width: 1280, height: 800 } });
    await signIn(page, "officer");
    await vi.waitFor(async () => {
      await page.goto("/en/officer/learning");
      expect(await page.locator("main").textContent()).toContain("Jawa Tengah");
    }, patience);
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text).toContain("fewer than 5");
    expect(text).not.toMatch(/Sari|\(demo\)/);
  });
});
