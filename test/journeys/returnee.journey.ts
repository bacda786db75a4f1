import type { Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { makePdf } from "#test/support/attachments.ts";
import { signInAs } from "#test/support/product.ts";
import { modules } from "#web/learning/generated/modules.ts";
import { messagesIn } from "#web/messages.ts";
import { product } from "./demo-product.ts";
import { untilFirstPhoto } from "./first-photo.ts";
import { patience, signIn, untilDone } from "./offline-phone.ts";
import { owesNothing } from "./owed.ts";

const t = messagesIn("id");
const en = messagesIn("en");
const name = "Kerupuk Marni (demo)";

/** A returnee with a phone: registers, is verified, learns three lessons, and puts up a listing that shows her seal. */
describe("a returnee's road, at 360 px", () => {
  let page: Page;
  let officer: Page;
  let business = "";
  let request = "";

  beforeAll(async () => {
    [page, officer] = await Promise.all([
      product.open({ viewport: { width: 360, height: 740 }, locale: "id-ID" }),
      product.open(),
    ]);
    await page.goto("/sign-in?to=/id/business/new");
    await signInAs(page, "Marni (demo)", "marni-road@demo.example");
    await signIn(officer, "officer");
  });

  it("registers a business", async () => {
    await page.locator('[name="details.businessName"]').fill(name);
    await page.locator('[name="details.text.id.makes"]').fill("Kerupuk bawang, dijemur sendiri");
    await page.locator('[name="details.regencyCode"]').selectOption("35.04");
    await page.locator('[name="details.businessKind"][value="household"]').check();
    await page.locator('button[value="later"]').click();
    await page.waitForURL(/\/registered$/);
    business = new URL(page.url()).pathname.replace("/registered", "");
    await page.goto(business);
    await page.getByRole("heading", { name: t.checks_next() }).waitFor();
  });

  it("tells of her work abroad, and shows a stamp that only officers can open", async () => {
    await page.goto(`${business}/verification`);
    await page.locator('[name="stays.0.country"]').selectOption("HK");
    await page.locator('[name="stays.0.fromYear"]').fill("th. 2011");
    await page.locator('[name="stays.0.toYear"]').fill("2018");
    await page.locator('[name="stays.0.trade"]').fill("Pengasuh");
    await page.locator('[name="stays.0.employerKind"]').selectOption("household");
    await page.locator('[name="consent"]').check();
    await owesNothing(page, "id");
    await page.getByRole("button", { name: t.verification_begin() }).click();
    await page.waitForURL(/\/verifications\/ver_/);
    request = new URL(page.url()).pathname;
    const stamp = t.verification_shows_passport_stamp();
    await page.getByRole("link", { name: t.verification_add({ what: stamp }) }).click();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "paspor.pdf", mimeType: "application/pdf", buffer: makePdf() });
    await page.getByRole("button", { name: t.attachments_upload() }).click();
    await page.waitForURL(/\/verifications\/ver_\w+\?uploaded=/);
    await vi.waitFor(async () => {
      await page.goto(request);
      expect(await page.getByRole("button", { name: t.verification_file_remove() }).count()).toBe(1);
    }, patience);
    await owesNothing(page, "id");
    await page.getByRole("button", { name: t.verification_send() }).click();
    await page.getByText(t.verification_now_asked()).waitFor();
  });

  it("is verified by an officer, and sees who looked", async () => {
    const path = request.replace("/id/", "/en/officer/");
    await officer.goto("/en/officer/verifications");
    await officer.locator(`a[href="${path}"]`).click();
    await officer.getByLabel(en.checks_method_papers()).check();
    await owesNothing(officer, "en");
    await officer.getByRole("button", { name: en.verification_verify(), exact: true }).click();
    await officer.locator(".badge", { hasText: en.verification_stage_verified() }).waitFor();
    await page.goto(request);
    const told = await page.locator("main").textContent();
    expect(told).toContain(t.verification_looked_at_case());
    expect(told).toContain(t.office_migrant_workers());
  });

  it("passes three lessons", async () => {
    for (const { slug, right } of modules.slice(0, 3)) {
      await page.goto(`/id/learn/${slug}/quiz`);
      for (const [at, it] of right.entries()) await page.locator(`[name="q${at}"][value="${it}"]`).check();
      await page.locator("lesson-quiz button").first().click();
      await page.locator(".lesson .result.is-passed").waitFor();
    }
    await vi.waitFor(async () => {
      await page.goto("/id/account/learning");
      expect(await page.locator("main").textContent()).toMatch(/\b3 dari \d+/);
    }, patience);
  });

  it("puts up a listing, and everybody sees her seal beside it", async () => {
    await page.goto(`${business}/listings/new`);
    const picture = sharp({ create: { width: 900, height: 700, channels: 3, background: "#a86" } });
    const buffer = await picture.jpeg().toBuffer();
    await page.locator('input[type="file"]').setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer });
    await page.locator('[name="text.id.title"]').fill("Kerupuk bawang, kantong 200 g");
    await page.locator('goods-suggest input[type="radio"]').first().waitFor();
    await page.locator('goods-suggest input[type="radio"]').first().check();
    await page.locator('button[value="on"]').click();
    await page.waitForURL(/\/write\/about/, untilDone);
    await page.locator('[name="text.id.description"]').fill("Tepung tapioka, bawang putih. 200 g.");
    await page.locator('[name="unit"]').selectOption("BG");
    await page.locator('button[value="on"]').click();
    await page.waitForURL(/\/write\/price/);
    await page.locator('[name="price.tiers.0.unitAmountMinor"]').fill("Rp12.000");
    await page.locator('[name="minimumOrder"]').fill("500");
    await page.locator('[name="leadTimeDays"]').fill("2 minggu");
    await page.locator('button[value="on"]').click();
    await page.waitForURL(/\/write\/delivery/);
    await page.locator('[name="price.delivery.incoterm"][value="FOB"]').check();
    await untilFirstPhoto(page);
    await page.locator('button[value="on"]').click();
    await page.waitForURL(/\/published$/);
    const listing = new URL(page.url()).pathname
      .replace("/published", "")
      .replace(/.*(lst_\w+).*/, "/listings/$1");
    const stranger = await product.open({ viewport: { width: 360, height: 740 } });
    await vi.waitFor(async () => {
      await stranger.goto(`/en${listing}`);
      expect(await stranger.locator(".who-makes").textContent()).toContain(en.checks_returnee());
    }, patience);
    await owesNothing(stranger, "en");
    await stranger.locator(".who-makes a.maker").click();
    await stranger.getByRole("heading", { name: en.checks_heading() }).waitFor();
    expect(await stranger.locator("main").textContent()).toContain(en.office_migrant_workers());
  });
});
