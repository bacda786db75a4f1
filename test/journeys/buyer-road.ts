import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Locale, pickLocalized, withoutLocale } from "#shared/locales.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { isWhole } from "#test/soak/size.ts";
import { type Messages, messagesIn } from "#web/messages.ts";
import { product } from "./demo-product.ts";
import { accessibilityFaults, bringAxe } from "./looked-at.ts";
import { signIn } from "./offline-phone.ts";
import { owesNothing } from "./owed.ts";

/** Who comes, in what language, and what they look for. */
export interface Buyer {
  subject: string;
  locale: Locale;
  /** What their browser says that they read. */
  accepts: string;
  question: string;
  currency: Currency;
  country: string;
}

export interface Way {
  width: number;
  javaScriptEnabled: boolean;
}

/** Signed in as its owner, once for all roads that lead to the same maker. */
const windows = new Map<string, Promise<Page>>();

function windowOf(business: string): Promise<Page> {
  const open = windows.get(business) ?? openWindow(business);
  windows.set(business, open);
  return open;
}

async function openWindow(business: string): Promise<Page> {
  const owner = product.rantau.demoPeople.find(({ about }) => about === `Owner of ${business}`);
  const page = await product.open();
  await signIn(page, owner?.subject ?? "");
  return page;
}

/** A buyer's road through the site, by what their own language calls each thing on it. */
export class BuyerRoad {
  readonly t: Messages;
  readonly buyer: Buyer;
  private readonly way: Way;
  page!: Page;
  private results = "";
  private listing!: ListingSummary;
  private threadPath = "";

  constructor(buyer: Buyer, way: Way) {
    this.buyer = buyer;
    this.way = way;
    this.t = messagesIn(buyer.locale);
  }

  async open(): Promise<void> {
    const { width, javaScriptEnabled } = this.way;
    this.page = await product.open({
      ...{ javaScriptEnabled, viewport: { width, height: width < 400 ? 740 : 900 } },
      // A locale of the browser's would take the place of what it accepts.
      locale: undefined as unknown as string,
      extraHTTPHeaders: { "accept-language": this.buyer.accepts },
    });
  }

  async comesHome(): Promise<void> {
    await this.page.goto("/");
    await this.isAt(/^$/);
  }

  async searches(): Promise<void> {
    const { page, t, buyer } = this;
    await page
      .locator("main")
      .or(page.locator("header"))
      .locator('input[name="q"]')
      .first()
      .fill(buyer.question);
    await this.press(t.search_do());
    await this.isAt(/^\/search\?q=/);
    const { items } = await this.asked(`/search?q=${encodeURIComponent(buyer.question)}`);
    this.listing = items[0];
    expect(await this.titles()).toEqual(items.map((it: ListingSummary) => this.titleOf(it)));
    this.results = page.url();
  }

  /** By the first choice of the first filter, and back by the cross of its chip. */
  async refines(): Promise<void> {
    const { page, t } = this;
    const before = await this.titles();
    if (this.way.width < 400) await page.locator(".filters > details > summary").click();
    const choice = page.locator('.filters label:has([name="category"])').first();
    const count = Number(/\((\p{Nd}+)\)/u.exec((await choice.textContent()) ?? "")?.[1]);
    await choice.click();
    await this.press(t.search_apply());
    await this.isAt(/category=\d\d/);
    expect(await this.titles()).toHaveLength(count);
    expect(count).toBeLessThan(before.length);
    const chip = page.locator(".chip.on");
    expect(await chip.textContent()).toContain(t.search_take_off());
    await chip.click();
    await this.isAt(/^\/search\?(?!.*category=)/);
    expect(await this.titles()).toEqual(before);
  }

  async seesPricesInOwnMoney(): Promise<void> {
    const { page, buyer } = this;
    await page.locator(".rates a").first().click();
    await this.isAt(/^\/currency\?/);
    await page.locator("#to").selectOption(buyer.currency);
    await page.locator("main form button").last().click();
    await this.isAt(/^\/search\?/);
    const beside = await page.locator(".price .about").allTextContents();
    expect(beside.length).toBeGreaterThan(0);
    const others = currencies.filter((it) => it !== buyer.currency).join("|");
    for (const text of beside) expect(text).toMatch(new RegExp(`^(?!.*(${others})).*${buyer.currency}`));
  }

  async opensTheListing(): Promise<void> {
    await this.page.locator(".listing-card a.whole").first().click();
    await this.isAt(/^\/listings\/lst_\w+$/);
    expect(await this.page.locator("h1").textContent()).toContain(this.titleOf(this.listing));
  }

  async zoomsIn(): Promise<void> {
    const { page, way } = this;
    if (way.width > 400) await page.locator('.thumbs a[href="#photo-2"]').click();
    await page.locator("#photo-2 a").click();
    await page.waitForURL(/\/photos\//);
    expect(await page.locator("img").evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1280);
    await page.goBack();
    await this.isAt(/^\/listings\/lst_/);
  }

  /** Writes first and is asked who they are after it; nothing that was written is lost by that. */
  async asks(): Promise<void> {
    const { page, t, buyer, listing } = this;
    const message = `${buyer.question}?`;
    await this.press(t.listings_ask(), "link");
    await this.isAt(/\/inquire$/);
    await page.locator('[name="quantity"]').fill(String(listing.minimumOrder ?? 1));
    await page.locator('[name="destinationCountry"]').selectOption(buyer.country);
    await page.locator('[name="message"]').fill(message);
    await page.locator('[name="company.name"]').fill(`${buyer.question} (demo)`);
    await page.locator('[name="company.kind"]').selectOption("importer");
    await page.locator('[name="company.country"]').selectOption(buyer.country);
    await this.press(t.inquiries_continue());
    expect(await page.getAttribute("html", "lang")).toBe(buyer.locale);
    await page.locator(`button[name="subject"][value="${buyer.subject}"]`).click();
    await this.isAt(/\/inquire/);
    expect(await page.locator('[name="message"]').inputValue()).toBe(message);
    await this.press(t.inquiries_send_now());
    await this.isAt(/^\/inquiries\/inq_\w+$/);
    const thread = await page.locator("main").textContent();
    for (const text of [t.inquiries_sent(), message]) expect(thread).toContain(text);
    this.threadPath = new URL(page.url()).pathname;
  }

  /** From another window, by whom the goods belong to. */
  async isAnswered(text: string): Promise<void> {
    const exporter = await windowOf(this.listing.exporter.businessName);
    const status = await exporter.evaluate(
      async ([thread, body = ""]) =>
        (
          await fetch(`/api/v1${thread}/messages`, {
            method: "POST",
            body,
            headers: { "Content-Type": "application/json" },
          })
        ).status,
      [withoutLocale(this.threadPath), JSON.stringify({ text, language: "id" })],
    );
    expect(status).toBe(201);

    const { page } = this;
    await page.goto(`/${this.buyer.locale}/inquiries`);
    await this.isAt(/^\/inquiries$/);
    await page.locator(`main a[href="${this.threadPath}"]`).first().click();
    await this.isAt(/^\/inquiries\/inq_/);
    expect(await page.locator("main").textContent()).toContain(text);
  }

  async savesAndCompares(): Promise<void> {
    const { page, t, buyer } = this;
    await page.goto(this.results);
    const cards = page.locator(".listing-card a.whole");
    const second = await cards.nth(1).getAttribute("href");
    await cards.first().click();
    await this.isAt(/^\/listings\/lst_/);
    await this.press(t.saved_goods_save(), "link");
    await this.isAt(/^\/saved\/new\?/);
    await this.press(t.saved_goods_save());
    await this.isAt(/^\/saved\?saved=1$/);
    await page.goto(`/${buyer.locale}/saved/new?listing=${second?.split("/").at(-1)}`);
    await this.press(t.saved_goods_save());
    await this.isAt(/^\/saved\?saved=1$/);
    for (const tick of await page.locator('main [name="ids"]').all()) await tick.check();
    await page.locator("form#compare button:not([formaction])").click();
    await this.isAt(/^\/compare\?ids=/);
    const inView = await page.locator("table.compared th[scope=col]").evaluateAll((all) =>
      all.map((it) => {
        const { left, right } = it.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      }),
    );
    expect(inView).toEqual([true, true]);
  }

  async savesTheSearch(): Promise<void> {
    const { page, t, buyer } = this;
    await page.goto(this.results);
    await this.press(t.saved_this(), "link");
    await this.isAt(/^\/searches\/new\?/);
    await this.press(t.saved_save());
    await this.isAt(/^\/searches(\?|$)/);
    expect(await page.locator("main h2").allTextContents()).toContainEqual(
      expect.stringContaining(buyer.question),
    );
  }

  private async press(name: string, role: "button" | "link" = "button"): Promise<void> {
    await this.page.getByRole(role, { name, exact: true }).locator("visible=true").first().click();
  }

  /** Waits until there, and holds the page to what it owes. */
  private async isAt(path: RegExp): Promise<void> {
    const { page, buyer } = this;
    await page.waitForURL(({ pathname, search }) => {
      const [start, rest] = [`/${buyer.locale}`, `${pathname}${search}`];
      return rest.startsWith(start) && path.test(rest.slice(start.length));
    });
    await owesNothing(page, buyer.locale);
    if (!isWhole || !this.way.javaScriptEnabled) return;
    await bringAxe(page);
    expect({ at: page.url(), faults: await accessibilityFaults(page) }).toEqual({
      at: page.url(),
      faults: [],
    });
  }

  private async asked(path: string) {
    return (await fetch(`${product.rantau.url}/api/v1${path}`)).json();
  }

  private titleOf({ text }: ListingSummary): string | undefined {
    return pickLocalized(text, this.buyer.locale)?.value.title;
  }

  private titles(): Promise<string[]> {
    return this.page.locator(".found .listing-card :is(h2, h3)").allTextContents();
  }
}
