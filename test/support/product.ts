import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Rantau, startRantau } from "#infra/local/rantau.ts";
import { openBrowser } from "./browser.ts";

/** The whole product on free ports, with the bundles of the last build, and a browser. */
export interface Product {
  rantau: Rantau;
  browser: Browser;
  /** A browser window of somebody's own, signed in nowhere. */
  open(options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

export async function startProduct({ demo }: { demo: boolean }): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), "rantau-journey-"));
  const rantau = await startRantau({
    dataFolder: folder,
    inMemory: true,
    build: false,
    demo,
    ports: { site: 0, signIn: 0, stripe: 0 },
    scheduleEveryMs: 1000,
  });
  const browser = await openBrowser();
  return {
    rantau,
    browser,
    async open(options = {}) {
      const context = await browser.newContext({
        ...{ baseURL: rantau.url, locale: "en-GB", serviceWorkers: "block" },
        // Each way from page to page would else be drawn some fifteen times, by a machine without a graphics card.
        reducedMotion: "reduce",
        ...options,
      });
      context.setDefaultTimeout(15_000);
      return context.newPage();
    },
    async stop() {
      await browser.close();
      await rantau.stop();
      // A picture that was being drawn may still be put into it.
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

/** From the provider's page back to the site, as somebody new with a verified address. */
export async function signInAs(page: Page, name: string, email: string): Promise<void> {
  await page.locator('input[name="name"]').fill(name);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('form:has(input[name="email"]) button').click();
}
