import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, beforeEach, expect, vi } from "vitest";
import { type Line, layLine } from "#test/support/line.ts";
import { product } from "./demo-product.ts";
import { photosTold } from "./first-photo.ts";

export const patience = { timeout: 30_000, interval: 300 };
export const untilDone = { timeout: 40_000 };

/** Over lines of their own that hold: who asks, and who sees what has come of a listing. */
let buyer: Page;
let owner: Page;

/** A maker of snacks with a phone of 360 px on a line that breaks: a new one for each journey of the suite. */
export class Phone {
  page!: Page;
  line!: Line;
  inboxPath = "";
  /** An inquiry and a listing that the phone keeps. */
  threadPath = "";
  editPath = "";

  constructor() {
    beforeAll(async () => {
      buyer ??= await signedIn("mei");
      owner ??= await signedIn("sari");
    });
    beforeEach(async () => {
      await this.open();
      return async () => {
        await this.page.context().close();
        await this.line.stop();
      };
    });
  }

  /** Signed in, with the inbox and the listings looked at once. */
  private async open(): Promise<void> {
    this.line = await layLine();
    this.page = await product.open({
      viewport: { width: 360, height: 740 },
      proxy: this.line.proxy,
      serviceWorkers: "allow",
    });
    const { page } = this;
    await signIn(page, "sari");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${await pathOf(page.locator('main a[href$="/listings"]').first())}?stage=published`);
    this.editPath = await pathOf(page.locator('main a[href$="/edit"]').first());
    await page.goto("/en/business");
    await page.locator('main a[href$="/inquiries"]').first().click();
    this.inboxPath = new URL(page.url()).pathname;
    this.threadPath = await pathOf(page.locator('main a[href*="/inquiries/inq_"]').first());
    await this.untilKept(this.threadPath, this.editPath);
  }

  /** A new inquiry about the listing, as the exporter's phone keeps it. */
  async aThread(): Promise<string> {
    const asked = await buyer.evaluate(async (listing) => {
      const answer = await fetch(`/api/v1/listings/${listing}/inquiries`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          ...{ quantity: 5000, destinationCountry: "HK", language: "en", message: "Do you ship in spring?" },
          company: { name: "Toko Mei (demo)", kind: "importer", country: "HK" },
        }),
      });
      return answer.json();
    }, this.editPath.split("/")[3]);
    const path = `/en/inquiries/${asked.id}`;
    await this.page.goto(path);
    await this.untilKept(path);
    return path;
  }

  async leave(): Promise<void> {
    await this.page.locator("details.menu summary").click();
    await this.page.getByRole("button", { name: "Sign out" }).click();
  }

  /** A photo of the site is on the page, from it or from the device. */
  async untilPhoto(): Promise<void> {
    await this.page.locator("#photo-list img").first().scrollIntoViewIfNeeded();
    await this.page.waitForFunction(
      () => document.querySelector<HTMLImageElement>("#photo-list img")?.naturalWidth,
    );
  }

  async sendNow(): Promise<void> {
    this.line.mend();
    const button = this.page.getByRole("button", { name: "Send now" }).first();
    // It sends by itself too: the button may be gone before it is reached.
    await button.click().catch(async (error) => {
      if ((await button.count()) > 0) throw error;
    });
  }

  /** Where the page of what waits leads once all of it was sent. */
  async onward(): Promise<string> {
    const link = this.page.getByRole("link", { name: "Sent. Go on from there" });
    await link.waitFor(untilDone);
    const { pathname, search } = new URL((await link.getAttribute("href")) ?? "", this.page.url());
    return pathname + search;
  }

  async untilKept(...paths: string[]): Promise<void> {
    await vi.waitFor(
      async () => expect(await this.keptPaths()).toEqual(expect.arrayContaining(paths)),
      patience,
    );
  }

  async reply(text: string): Promise<void> {
    await this.page.locator('[name="text"]').fill(text);
    await this.page.locator('form:has([name="text"]) .row > button:not([name])').click();
  }

  async sendPhoto(): Promise<void> {
    await this.page.locator('photo-upload input[type="file"]').setInputFiles(await photoFile());
    await this.page.locator("photo-upload form button").click();
  }

  async keptPaths(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const keys = await (await caches.open("own-pages")).keys();
      return keys.map(({ url }) => new URL(url).pathname);
    });
  }
}

/** As somebody else of the business sees it. */
export function photosOf(editPath: string): Promise<number> {
  return photosTold(owner, editPath.split("/")[3]);
}

async function signedIn(subject: string): Promise<Page> {
  const page = await product.open();
  await signIn(page, subject);
  return page;
}

export async function signIn(page: Page, subject: string): Promise<void> {
  await page.goto("/sign-in?to=/en/business");
  await page.locator(`button[name="subject"][value="${subject}"]`).click();
  await page.waitForURL(/\/en\/business/);
}

export async function photoFile() {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: "#68a", noise } });
  return { name: "basket.jpg", mimeType: "image/jpeg", buffer: await picture.jpeg().toBuffer() };
}

export async function pathOf(link: Locator): Promise<string> {
  return new URL((await link.getAttribute("href")) ?? "", product.rantau.url).pathname;
}

export async function timesOn(page: Page, text: string): Promise<number> {
  return ((await page.locator("main").textContent()) ?? "").split(text).length - 1;
}
