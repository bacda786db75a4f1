import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readOutbox } from "#infra/local/gateway/outbox.ts";
import { product } from "./demo-product.ts";

const searchableWithinMs = 5000;

// A buyer looks for goods by pages alone, over the demo data; an exporter changes what there is to find.

/** Titles in English of what the API finds. */
async function found(question: string): Promise<string[]> {
  const address = `${product.rantau.url}/api/v1/search?q=${encodeURIComponent(question)}`;
  const { items, isFallback } = await (await fetch(address)).json();
  return isFallback ? [] : items.map((it: { text: { en?: { title: string } } }) => it.text.en?.title ?? "");
}

async function titlesOn(page: Page): Promise<string[]> {
  return page.locator(".listing-card :is(h2, h3)").allTextContents();
}

async function search(page: Page, question: string): Promise<void> {
  if (page.url() === "about:blank") await page.goto("/en");
  await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill(question);
  await page.locator(".search-box button").click();
  await page.waitForURL(
    ({ pathname, searchParams }) => pathname.endsWith("/search") && searchParams.get("q") === question,
  );
}

describe.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])("a buyer, %o", (options) => {
  let page: Page;
  beforeAll(async () => {
    page = await product.open({ ...options, viewport: { width: 1280, height: 900 } });
  });

  it("finds the same chair by words in seven languages and by its HS code", async () => {
    const [english = ""] = await found("rattan chair");
    expect(english).toContain("chair");
    for (const question of [
      ...["rattan chair", "kursi rotan", "籐椅", "ラタンチェア", "라탄 의자", "كرسي خيزران", "kerusi rotan"],
      "940153",
    ]) {
      await search(page, question);
      expect({ question, first: (await titlesOn(page))[0] }).toEqual({ question, first: english });
    }
  });

  it("narrows by filters that the address holds, and sees counts that stay right", async () => {
    await search(page, "kopi");
    const province = page.locator("details details", { has: page.locator('[name="province"]') });
    await province.locator("> summary").click();
    const choice = province.locator("label.choice").first();
    const count = Number(/\((\d+)\)/.exec((await choice.textContent()) ?? "")?.[1]);
    await choice.locator("input").check();
    await page.locator("#sort").selectOption("price");
    await page.locator("#currency").selectOption("JPY");
    await page.getByRole("button", { name: "Show results" }).click();
    await page.waitForURL(/province=\d\d/);
    expect(new URL(page.url()).searchParams.get("sort")).toBe("price");
    expect(await page.locator("#found").textContent()).toContain(String(count));
    expect(await titlesOn(page)).toHaveLength(count);
    expect(await page.locator("form.filters").textContent()).toMatch(/JPY\s\d/);
    await page.reload();
    expect(await titlesOn(page)).toHaveLength(count);
  });

  it("is told what was meant where a word is misspelt, and helped where nothing is found", async () => {
    await search(page, "ratan chiar");
    expect(await page.locator("main").textContent()).toContain("chair");
    expect((await titlesOn(page)).length).toBeGreaterThan(0);
    await search(page, '"purple helicopter"');
    expect(await page.locator("#nothing").textContent()).toBe("No results");
    await page.getByRole("link", { name: "Newest listings" }).click();
    await page.waitForURL(/\/newest$/);
    expect((await titlesOn(page)).length).toBeGreaterThan(5);
  });

  it("is told prices in the money that they choose, by the rate of a day", async () => {
    await page.goto("/en/newest");
    const note = page.locator(".rates");
    expect(await note.textContent()).toMatch(
      /a made-up demo rate of \d+ \w+ \d{4}; the exporter's price holds/,
    );
    await note.getByRole("link").click();
    await page.locator("#to").selectOption("KWD");
    await page.getByRole("button", { name: "Use this currency" }).click();
    await page.waitForURL(/\/en\/newest$/);
    expect(await page.locator(".price .about").first().textContent()).toMatch(/^about KWD\s\d+\.\d{3}$/);
    await page.goto("/en");
    expect(await page.locator(".price .about").first().textContent()).toMatch(/^about KWD\s/);
  });

  it("asks the trade attaché for what is not there, and signs in only to send", async () => {
    await search(page, '"lacquered abacus"');
    await page.getByRole("link", { name: "Send a request to the trade attaché" }).click();
    await page.locator('[name="text"]').fill("Abacuses of lacquered wood for a chain of museum shops.");
    await page.locator('[name="market"]').selectOption("JP");
    await page.locator('[name="company.name"]').fill("Museum shops (demo)");
    await page.locator('[name="company.kind"]').selectOption("retailer");
    await page.locator('[name="company.country"]').selectOption("JP");
    await page.getByRole("button", { name: "Continue and sign in" }).click();
    await page.locator('button[name="subject"][value="kenji"]').click();
    await page.waitForURL(/\/en\/requests\/new/);
    expect(await page.locator('[name="text"]').inputValue()).toContain("Abacuses");
    await page.getByRole("button", { name: "Send now" }).click();
    await page.waitForURL(/\/en\/requests\/JP\/req_/);
    expect(await page.locator("main").textContent()).toContain("Your request is sent");

    const attache = await product.open(options);
    await attache.goto("/sign-in?to=/en/desk/requests");
    await attache.locator('button[name="subject"][value="attache-tokyo"]').click();
    await attache.getByRole("link", { name: "lacquered abacus" }).first().click();
    await attache.locator('[name="text"]').fill("A carver in Jepara makes them to order.");
    await attache.getByRole("button", { name: "Send answer" }).click();
    await page.reload();
    expect(await page.locator("main").textContent()).toContain("A carver in Jepara");
    // Other windows asked the same before, so the mail is known by this request's address.
    const own = new URL(page.url()).pathname;
    const mail = await vi.waitUntil(
      async () =>
        (await readOutbox(product.rantau.outboxFolder)).find((it) => it.text.includes(`${own}#ans_`)),
      { timeout: 30_000, interval: 500 },
    );
    expect(mail.text).toContain("A carver in Jepara");
    await page.goto("/en/account");
    await page.getByRole("button", { name: "Sign out" }).click();
  });
});

describe("a buyer who comes again", () => {
  it("sees suggestions while typing, and opens one by the keyboard", async () => {
    const page = await product.open({ viewport: { width: 360, height: 740 } });
    await page.goto("/en");
    await page.getByRole("combobox").pressSequentially("ratt");
    await page.getByRole("option").first().waitFor();
    const texts = await page.getByRole("option").allTextContents();
    expect(texts.some((it) => /rattan/i.test(it))).toBe(true);
    for (let at = 0; at <= texts.findIndex((it) => /rattan/i.test(it)); at++)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/en\/listings\/lst_/);
  });

  it("saves a search, signing in on the way, and ends its mail by the link in it", async () => {
    const page = await product.open({ viewport: { width: 360, height: 740 } });
    await page.goto("/en/search?q=rattan&offer=goods");
    await page.getByRole("link", { name: "Save this search" }).click();
    await page.locator('button[name="subject"][value="yating"]').click();
    await page.waitForURL(/\/en\/searches\/new\?q=rattan/);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.waitForURL(/\/en\/searches\?saved=1/);
    expect(await page.locator("main h2").allTextContents()).toEqual(["“rattan” · Goods"]);
    await page.getByRole("link", { name: "“rattan” · Goods" }).click();
    await page.waitForURL(/\/search\?/);
    expect((await titlesOn(page)).length).toBeGreaterThan(1);

    // The demo's buyer in Tokyo saved searches weeks ago, so that their first mail is due.
    const outbox = () => readOutbox(product.rantau.outboxFolder);
    const mail = await vi.waitUntil(
      async () => (await outbox()).find((it) => it.subject.includes("your saved searches")),
      { timeout: 30_000, interval: 500 },
    );
    const address = /https?:\/\/\S+\/digest\/\S+/.exec(mail.text)?.[0] ?? "";
    const stranger = await product.open({ viewport: { width: 360, height: 740 } });
    await stranger.goto(address);
    await stranger.getByRole("button", { name: "Stop the weekly email" }).click();
    expect(await stranger.locator("[role=status]").textContent()).toContain("Stopped");
  });
});

describe("an exporter's change", () => {
  it("is searchable within five seconds: paused goods vanish, published ones come back", async () => {
    const exporter = await product.open();
    const [title = ""] = await found("rattan chair");
    const api = `${product.rantau.url}/api/v1/search?q=${encodeURIComponent(title)}`;
    const [{ id, exporter: maker }] = (await (await fetch(api)).json()).items;
    const owner = product.rantau.demoPeople.find((it) => it.about?.includes(maker.businessName));
    await exporter.goto(`/sign-in?to=/en/listings/${id}/edit`);
    await exporter.locator(`button[name="subject"][value="${owner?.subject}"]`).click();
    await exporter.waitForURL(/\/edit$/);
    for (const [button, isThere] of [
      [/^Pause/, false],
      [/^Publish/, true],
    ] as const) {
      await exporter.getByRole("button", { name: button }).first().click();
      await exporter.waitForLoadState();
      await vi.waitUntil(async () => (await found(title)).includes(title) === isThere, {
        timeout: searchableWithinMs,
        interval: 50,
      });
    }
    // The site's search is a reader of its own: whoever looks at its pages next shall find what the API finds.
    const page = `${product.rantau.url}/en/search?q=${encodeURIComponent(title)}`;
    await vi.waitUntil(async () => (await (await fetch(page)).text()).includes(id), { timeout: 20_000 });
  });
});
