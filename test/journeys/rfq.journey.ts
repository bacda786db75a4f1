import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { messagesIn } from "#web/messages.ts";
import { product } from "./demo-product.ts";
import { accessibilityFaults, bringAxe } from "./looked-at.ts";
import { pathOf, signIn } from "./offline-phone.ts";
import { owesNothing } from "./owed.ts";

const t = messagesIn("en");

/** Exporters of the demo, a listing of theirs, and what each asks for a piece. */
const sellers = [
  { subject: "agus", slug: "Folding garden chair", price: "49.17" },
  { subject: "dedi", slug: "Rattan lounge chair", price: "63.29" },
  { subject: "hasanah", slug: "Round ketak tray", price: "11.83" },
];

/** A buyer on a small phone without scripts asks three exporters, who quote; nobody sees a figure before it is opened. */
describe("a buyer who asks three exporters for quotes", () => {
  let buyer: Page;
  let looking: Page;
  let path = "";
  const threads: string[] = [];
  const exporters: Page[] = [];

  const at = async (pattern: RegExp) => buyer.waitForURL(pattern);
  /** The buyer's page owes what each page does; axe needs scripts, so a second window of theirs looks at the same. */
  const owes = async () => {
    await owesNothing(buyer, "en");
    await looking.goto(path);
    await bringAxe(looking);
    expect(await accessibilityFaults(looking)).toEqual([]);
  };

  beforeAll(async () => {
    const page = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
    buyer = await product.open(page);
    await buyer.goto("/sign-in?to=/en/saved");
    await buyer.locator('button[name="subject"][value="mei"]').click();
    await at(/\/en\/saved$/);
    looking = await product.open({ viewport: { width: 360, height: 740 } });
    await signIn(looking, "mei");
  });

  it("picks goods that three searches found, and comes by their exporters to the form", async () => {
    await buyer.goto("/en/search?q=chair");
    await buyer.getByRole("link", { name: t.rfqs_ask_several() }).click();
    await at(/\/rfqs\/pick\?q=chair/);
    for (const { slug } of sellers) {
      await buyer.locator('input[name="q"][type="search"]').last().fill(slug);
      await buyer.locator("main").getByRole("button", { name: t.search_do() }).click();
      await buyer.locator(`label:has-text("${slug}") input[name="ids"]`).first().check();
    }
    await buyer.getByRole("button", { name: t.rfqs_pick_on() }).click();
    await at(/\/rfqs\/new\?/);
    expect(await buyer.locator("legend").first().textContent()).toContain("3 exporters are asked");
  });

  it("is told what is wrong with all that was typed kept, and sends it", async () => {
    await buyer.locator('[name="text"]').fill("Seats and trays for a garden café, 200 of each kind.");
    await buyer.locator('[name="quantity"]').fill("200");
    await buyer.locator('[name="destinationCountry"]').selectOption("HK");
    const day = await buyer.locator('[name="closesOn"]').inputValue();
    await buyer.locator('[name="closesOn"]').fill("9999-12-31");
    await buyer.getByRole("button", { name: t.rfqs_send() }).click();
    await buyer.locator("#failure").waitFor();
    expect(await buyer.locator('[name="text"]').inputValue()).toContain("garden café");
    await buyer.locator('[name="closesOn"]').fill(day);
    await buyer.getByRole("button", { name: t.rfqs_send() }).click();
    await at(/\/rfqs\/rfq_/);
    path = new URL(buyer.url()).pathname;
    expect(await buyer.locator("main").textContent()).toContain("0 of 3 have quoted");
    for (const { slug } of sellers) {
      const link = buyer.locator(`li.card:has-text("${slug}") a[href*="/inquiries/inq_"]`);
      threads.push(await pathOf(link));
    }
    expect(new Set(threads).size).toBe(3);
  });

  it.each([0, 1, 2])(
    "is quoted by the exporter %i, each in a thread of their own that names no other",
    async (nth) => {
      const seller = sellers[nth];
      const page = await product.open();
      await signIn(page, seller?.subject ?? "");
      exporters.push(page);
      await page.goto(threads[nth] ?? "");
      expect(await page.locator("main").textContent()).toContain(t.rfqs_thread_open_exporter());
      for (const other of threads.filter((it) => it !== threads[nth]))
        expect((await page.request.get(other)).status()).toBe(404);
      await page.getByRole("link", { name: t.quotations_send() }).click();
      await page.locator('[name="lines.0.unitAmountMinor"]').fill(seller?.price ?? "");
      await page.getByRole("button", { name: t.quotations_send_button() }).click();
      await page.waitForURL(/\/quotations\/qtn_/);
      expect(await page.locator("main").textContent()).toContain(t.rfqs_sealed_until());
    },
  );

  it("sees that all have quoted, and no figure of it, wherever they look", async () => {
    await buyer.goto(path);
    const own = [path, "/en/rfqs", "/en/quotations", "/en/inquiries", ...threads];
    for (const address of own) {
      await buyer.goto(address);
      // A moment's seconds may look like a price.
      const text = (await buyer.content()).replaceAll(/T[\d:]+\.\d+Z/g, "");
      for (const { price } of sellers) expect(text).not.toContain(price);
    }
    await buyer.goto(path);
    expect(await buyer.locator("main").textContent()).toContain("3 of 3 have quoted");
    await owes();
  });

  it("opens them, and has them side by side", async () => {
    await buyer.getByRole("button", { name: t.rfqs_close() }).click();
    await buyer.locator("table.offers").waitFor();
    const text = await buyer.locator("table.offers").textContent();
    for (const { price } of sellers) expect(text).toContain(price);
    const [needed, room] = await buyer
      .locator("section.scroll:has(table.offers)")
      .evaluate((it) => [it.scrollWidth, it.clientWidth]);
    expect(needed).toBe(room);
    const named = buyer.locator("table.offers tbody td").first();
    expect(await named.evaluate((it) => getComputedStyle(it, "::before").content)).toContain("About, in");
    await owes();
  });

  it("chooses one, who is told, and the others are told politely", async () => {
    await buyer.locator("table.offers th", { hasText: "Ketak" }).locator('[name="winners"]').check();
    await buyer.getByRole("button", { name: t.rfqs_award() }).click();
    await buyer.getByText(t.rfqs_now_decided()).waitFor();
    const seen = [];
    for (const page of exporters) {
      await page.reload();
      seen.push(await page.locator("main").textContent());
    }
    expect(seen[2]).toContain(t.quotations_stage_accepted());
    for (const text of seen.slice(0, 2)) expect(text).toContain(t.quotations_reason_rfq_decided());
    await buyer.goto(path);
    await owes();
  });
});
