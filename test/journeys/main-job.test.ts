import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readOutbox } from "#infra/local/gateway/outbox.ts";
import { makePdf } from "#test/support/attachments.ts";
import { type Product, signInAs, startProduct } from "#test/support/product.ts";

/**
 * The whole main job by pages alone, as people do it: an admin makes an attaché, an exporter lists a product, an attaché
 * puts it into a catalog, a buyer finds it there and asks, and the exporter answers. Once without JavaScript, once with.
 */
describe.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])("the main job, %o", (options) => {
  let product: Product;
  let exporter: Page;
  let buyer: Page;
  let attache: Page;
  let catalogPath: string;
  let threadPath: string;

  beforeAll(async () => {
    product = await startProduct({ demo: false });
    exporter = await product.open({ ...options, viewport: { width: 360, height: 740 } });
    buyer = await product.open(options);
    attache = await product.open(options);
  });
  afterAll(() => product?.stop());

  async function save(page: Page, name: string | RegExp): Promise<void> {
    await page.locator("main").getByRole("button", { name }).first().click();
    await page.waitForLoadState();
    expect(await page.locator(".failure").allTextContents()).toEqual([]);
  }

  it("lets an admin make somebody an attaché for Japan", async () => {
    await attache.goto("/sign-in?to=/en/account");
    await signInAs(attache, "Attaché (demo)", "attache@demo.example");
    const admin = await product.open(options);
    await admin.goto("/sign-in?to=/en/admin/people");
    await admin.locator(`button[name="subject"][value="admin"]`).click();
    await admin.getByRole("link", { name: "Attaché (demo)" }).click();
    await admin.getByLabel("Trade attaché").check();
    await admin.locator("main summary").click();
    await admin.getByLabel("Japan", { exact: true }).check();
    await save(admin, "Save");
    await admin.goto("/en/admin/audit");
    expect(await admin.locator("main").textContent()).toContain("Trade attaché (Japan)");
  });

  it("lets an exporter register a business", async () => {
    await exporter.goto("/sign-in?to=/en/business/new");
    await signInAs(exporter, "Sari (demo)", "sari@demo.example");
    await exporter.locator('[name="details.businessName"]').fill("Anyaman Sari (demo)");
    await exporter.locator('[name="details.text.en.makes"]').fill("Rattan baskets");
    await exporter.locator('[name="details.regencyCode"]').selectOption("35.07");
    await exporter.locator('[name="details.businessKind"][value="household"]').check();
    await save(exporter, /^Next/);
    expect(exporter.url()).toMatch(/\/en\/business\/prf_\w+\/write\/road$/);
    await exporter.locator('[name="details.workedAbroad.0.country"]').selectOption("TW");
    await exporter.locator('[name="details.workedAbroad.0.trade"]').fill("Electronics factory");
    await exporter.locator('[name="details.workedAbroad.0.fromYear"]').fill("2009–2015");
    await save(exporter, /^Next/);
    await exporter
      .locator('[name="details.text.en.story"]')
      .fill("I came home from Taiwan and began to weave.");
    await save(exporter, /the rest later/);
    expect(exporter.url()).toMatch(/\/en\/business\/prf_\w+\/registered$/);
    expect(await exporter.locator('main a[href$="/exporters/anyaman-sari-demo"]').count()).toBe(1);
    expect(await exporter.locator('a[href^="https://wa.me/"]').count()).toBe(1);
  });

  it("lets the exporter list a product with a photo and publish it", async () => {
    await exporter.locator('main a[href$="/listings/new"]').click();
    await exporter.waitForURL(/\/listings\/new$/);
    await exporter.locator('[name="text.en.title"]').fill("Rattan basket for the kitchen");
    await exporter.locator('button[value="on"]').click();
    await exporter.waitForURL(/\/write\/first/);
    const firstPath = new URL(exporter.url()).pathname;
    const photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: "#a86" } })
      .jpeg()
      .toBuffer();
    await exporter
      .locator('input[type="file"]')
      .setInputFiles({ name: "basket.jpg", mimeType: "image/jpeg", buffer: photo });
    await exporter.locator('form:has(input[type="file"]) button').click();
    await vi.waitFor(
      async () => {
        const look = await exporter.context().newPage();
        await look.goto(firstPath);
        const count = await look.locator("#photo-list img").count();
        await look.close();
        expect(count).toBe(1);
      },
      { timeout: 20_000, interval: 500 },
    );
    await exporter.goto(firstPath);
    await save(exporter, /^Next/);
    expect(await exporter.locator("main .card strong").textContent()).toContain("4602.12");
    await exporter.locator('[name="text.en.description"]').fill("Woven by hand in Malang.");
    await exporter.locator('[name="unit"]').selectOption("H87");
    await save(exporter, /^Next/);
    await exporter.locator('[name="price.tiers.0.unitAmountMinor"]').fill("4.50");
    await exporter.locator('[name="price.currency"]').selectOption("USD");
    await exporter.locator('[name="minimumOrder"]').fill("100");
    await exporter.locator('[name="leadTimeDays"]').fill("1 month");
    await save(exporter, /^Next/);
    await exporter.locator('[name="price.delivery.incoterm"][value="FOB"]').check();
    await save(exporter, "Publish");
    await exporter.waitForURL(/\/published$/);
    const home = await product.open();
    await home.goto("/en");
    expect(await home.locator("main").textContent()).toContain("Rattan basket for the kitchen");
    const picture = home.locator("main picture").first();
    for (const type of ["image/avif", "image/webp"]) {
      const [address = ""] = (
        (await picture.locator(`source[type="${type}"]`).first().getAttribute("srcset")) ?? ""
      ).split(" ");
      expect((await home.request.get(address)).headers()["content-type"]).toBe(type);
    }
    const plain = await home.request.get((await picture.locator("img").getAttribute("src")) ?? "");
    expect(plain.headers()["content-type"]).toBe("image/jpeg");
  });

  it("lets the attaché publish a catalog with it", async () => {
    await attache.goto("/en");
    await attache
      .getByRole("link", { name: /Rattan basket/ })
      .first()
      .click();
    const listingPath = new URL(attache.url()).pathname;
    await attache.goto("/en/desk/catalogs/new");
    await attache.locator('[name="slug"]').fill("japanese-kitchens");
    await attache.locator('[name="market"]').selectOption("JP");
    await attache.locator('[name="text.en.title"]').fill("For Japanese kitchens");
    await save(attache, /create|make|save/i);
    await attache.locator('details:has([name="listing"]) > summary').last().click();
    await attache.locator('[name="listing"]').fill(`${product.rantau.url}${listingPath}`);
    await attache.locator('form:has([name="listing"]) button').click();
    await attache.waitForLoadState();
    await attache.locator('form[action$="/publish"] button').click();
    await attache.waitForLoadState();
    catalogPath = "/en/catalogs/japanese-kitchens";
    await attache.goto(catalogPath);
    expect(await attache.locator("h1").textContent()).toBe("For Japanese kitchens");
  });

  it("lets a buyer write first, sign in after, and lose nothing", async () => {
    await buyer.goto(catalogPath);
    await buyer
      .getByRole("link", { name: /Rattan basket/ })
      .first()
      .click();
    await buyer.locator('a[href*="/inquire"]').first().click();
    await buyer.locator('[name="quantity"]').fill("200");
    await buyer.locator('[name="destinationCountry"]').selectOption("JP");
    await buyer.locator('[name="message"]').fill("Could you ship 200 baskets to Osaka by March?");
    await buyer.locator('[name="company.name"]').fill("Osaka Zakka (demo)");
    await buyer.locator('[name="company.kind"]').selectOption("importer");
    await buyer.locator('[name="company.country"]').selectOption("JP");
    await buyer.locator('main form:has([name="message"]) button').last().click();
    await signInAs(buyer, "Kenji (demo)", "kenji@demo.example");
    await buyer.waitForURL(/\/inquire$/);
    expect(await buyer.locator('[name="message"]').inputValue()).toBe(
      "Could you ship 200 baskets to Osaka by March?",
    );
    expect(await buyer.locator('[name="quantity"]').inputValue()).toBe("200");
    await buyer.locator('main form:has([name="message"]) button').last().click();
    await buyer.waitForURL(/\/en\/inquiries\/inq_/);
    threadPath = new URL(buyer.url()).pathname;
  });

  it("tells the exporter by mail, and lets them answer", async () => {
    const mail = await vi.waitFor(
      async () => {
        const mails = await readOutbox(product.rantau.outboxFolder);
        const found = mails.find((it) => it.to.includes("sari@demo.example") && it.text.includes("Osaka"));
        if (!found) throw new Error("No mail yet.");
        return found;
      },
      { timeout: 15_000, interval: 250 },
    );
    const link = /https?:\/\/\S+\/inquiries\/inq_\w+/.exec(mail.text)?.[0] ?? "";
    expect(mail.html).toContain(link);
    await exporter.goto(link);
    await exporter.locator('[name="text"]').fill("Yes, by sea from Surabaya in February.");
    await exporter.locator('form:has([name="text"]) button').first().click();
    await exporter.waitForLoadState();
    await buyer.goto(threadPath);
    expect(await buyer.locator("main").textContent()).toContain("Yes, by sea from Surabaya in February.");
  });

  it("lets the buyer attach a photo and a PDF to what they write, which the exporter sees and keeps", async () => {
    const photo = await sharp({ create: { width: 700, height: 500, channels: 3, background: "#579" } })
      .png()
      .toBuffer();
    const files = [
      { name: "Our shelf.png", mimeType: "image/png", buffer: photo },
      { name: "Sizes.pdf", mimeType: "application/pdf", buffer: makePdf(40_000) },
    ];
    const names = () => buyer.locator(".attachments > li").count();
    await buyer.locator('[name="text"]').fill("These are the shelf and the sizes.");
    if (options.javaScriptEnabled) {
      await buyer.locator('attach-files input[type="file"]').setInputFiles(files);
      await vi.waitFor(async () => expect(await names()).toBe(2), { timeout: 20_000, interval: 250 });
    } else {
      await buyer.locator('button[value="attach"]').click();
      for (const [at, file] of files.entries()) {
        await buyer.locator('input[type="file"]').setInputFiles(file);
        await buyer.locator('form:has(input[type="file"]) button').click();
        await buyer.waitForURL(/uploaded=/);
        await vi.waitFor(
          async () => {
            await buyer.reload();
            expect(await names()).toBe(at + 1);
          },
          { timeout: 20_000, interval: 500 },
        );
      }
      await buyer.locator('main a[href$="#reply"]').last().click();
    }
    expect(await buyer.locator('[name="text"]').inputValue()).toBe("These are the shelf and the sizes.");
    await buyer.getByRole("button", { name: "Send message" }).click();
    await buyer.waitForURL(/#msg_/);

    await exporter.goto(threadPath);
    const shelf = exporter.getByRole("img", { name: "Photo: Our shelf.jpg" });
    await shelf.scrollIntoViewIfNeeded();
    await vi.waitFor(async () =>
      expect(await shelf.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBe(480),
    );
    const sizes = exporter.getByRole("link", { name: /Sizes\.pdf/ });
    const [download] = await Promise.all([exporter.waitForEvent("download"), sizes.click()]);
    expect(download.suggestedFilename()).toBe("Sizes.pdf");
    expect(await readFile(await download.path())).toHaveLength(40_000);
    expect(new URL(exporter.url()).pathname).toBe(threadPath);
  });

  it("shows the attaché what came of the catalog, and the exporter where they are featured", async () => {
    await vi.waitFor(
      async () => {
        await attache.goto("/en/desk");
        await attache.locator('a[href$="/insight"]').first().click();
        expect(await attache.locator("main").textContent()).toContain("Rattan basket for the kitchen");
      },
      { timeout: 15_000, interval: 500 },
    );
    await exporter.goto("/en/business");
    await exporter.locator('a[href$="/featured"]').first().click();
    expect(await exporter.locator("main").textContent()).toContain("For Japanese kitchens");
  });
});
