import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Locale, withoutLocale } from "#shared/locales.ts";
import { type Messages, messagesIn } from "#web/messages.ts";
import { product } from "./demo-product.ts";
import { lookAt } from "./looked-at.ts";
import { signIn } from "./offline-phone.ts";

/** Somebody at their browser, in their language. */
export class Trader {
  readonly t: Messages;
  readonly locale: Locale;
  private readonly subject: string;
  private readonly way: { width: number; javaScriptEnabled: boolean };
  page!: Page;

  constructor(subject: string, locale: Locale, way: { width: number; javaScriptEnabled: boolean }) {
    this.subject = subject;
    this.locale = locale;
    this.way = way;
    this.t = messagesIn(locale);
  }

  async come(): Promise<void> {
    const { width, javaScriptEnabled } = this.way;
    this.page = await product.open({
      javaScriptEnabled,
      viewport: { width, height: width < 400 ? 740 : 900 },
    });
    await signIn(this.page, this.subject);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`/${this.locale}${path}`);
  }

  /** Presses what is called so, and waits for where it leads. */
  async press(name: string, to: RegExp): Promise<void> {
    const { page } = this;
    const target = page
      .locator("main")
      .getByRole("button", { name, exact: true })
      .or(page.locator("main").getByRole("link", { name, exact: true }));
    await target.first().click();
    await page.waitForURL((url) => to.test(withoutLocale(url.pathname + url.search)));
  }

  async fill(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields))
      await this.page.locator(`main [name="${name}"]`).first().fill(value);
  }

  async choose(name: string, value: string): Promise<void> {
    await this.page.locator(`main [name="${name}"][value="${value}"]`).first().check();
  }

  async sees(text: string): Promise<void> {
    await this.page.locator("main").getByText(text).first().waitFor();
  }

  /** As every page is to be, in their language; what looks at it needs JavaScript. */
  async looksAt(path: string): Promise<void> {
    const { width, javaScriptEnabled } = this.way;
    const page = javaScriptEnabled ? this.page : await product.open();
    if (page !== this.page) await signIn(page, this.subject);
    await lookAt(page, path, [this.locale, [width < 400 ? "dark and narrow" : "light and wide"]]);
  }
}

export const order = /^\/orders\/ord_\w+$/;

/** The road of one order, from what was asked to what each says of the other. */
export class OrderRoad {
  readonly buyer: Trader;
  readonly exporter: Trader;
  private inquiry = "";
  order = "";

  constructor(buyer: Trader, exporter: Trader) {
    this.buyer = buyer;
    this.exporter = exporter;
  }

  async begins(): Promise<void> {
    await this.buyer.come();
    await this.exporter.come();
  }

  /** What is asked is another journey's. */
  async isAsked(slug: string): Promise<void> {
    const { page } = this.buyer;
    const found = await page.request.get(`/api/v1/search?q=${encodeURIComponent(slug)}`);
    const [listing] = (await found.json()).items;
    const asked = await page.request.post(`/api/v1/listings/${listing.id}/inquiries`, {
      headers: { origin: new URL(page.url()).origin },
      data: {
        ...{ quantity: 1000, destinationCountry: "SA", language: "en", message: "Please quote." },
        company: { name: "Journey Trading (demo)", kind: "importer", country: "SA" },
      },
    });
    this.inquiry = `/inquiries/${(await asked.json()).id}`;
  }

  async isQuoted(): Promise<void> {
    const { exporter } = this;
    await exporter.goTo(this.inquiry);
    await exporter.press(exporter.t.quotations_send(), /\/quotations\/new$/);
    await exporter.press(exporter.t.quotations_send_button(), /^\/quotations\/qtn_/);
  }

  async isAccepted(): Promise<void> {
    const { buyer, exporter } = this;
    const path = withoutLocale(new URL(exporter.page.url()).pathname);
    await buyer.goTo(path);
    await buyer.press(buyer.t.quotations_accept(), /^\/quotations\/qtn_/);
    await buyer.press(buyer.t.quotations_to_order(), order);
    this.order = withoutLocale(new URL(buyer.page.url()).pathname);
    await buyer.press(buyer.t.orders_address_write(), /\/address$/);
    await buyer.fill({ address: "King Abdulaziz Rd 0\nJeddah 00000", phone: "+966 12 555 0100" });
    await buyer.press(buyer.t.orders_address_button(), order);
  }

  async isInvoiced(): Promise<void> {
    const { buyer, exporter } = this;
    await exporter.goTo(this.order);
    await exporter.press(exporter.t.orders_proforma(), /\/proforma$/);
    await exporter.fill({ "bank.holder": "Demo", "bank.bank": "Bank Demo", "bank.account": "0012345678" });
    await exporter.press(exporter.t.orders_proforma_button(), order);
    await buyer.goTo(this.order);
    const link = buyer.page.locator('main a[href$="/file"]').first();
    const file = await buyer.page.request.get((await link.getAttribute("href")) ?? "");
    expect([file.status(), (await file.body()).subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
  }

  async isPaid(): Promise<void> {
    const { buyer, exporter } = this;
    await buyer.goTo(this.order);
    await buyer.fill({ paidOn: new Date().toISOString().slice(0, 10), reference: "FT-77" });
    await buyer.press(buyer.t.orders_pay_button(), order);
    await exporter.goTo(this.order);
    await exporter.press(exporter.t.orders_acknowledge(), order);
  }

  async isMade(): Promise<void> {
    const { buyer, exporter } = this;
    await exporter.press(exporter.t.orders_start(), order);
    await exporter.fill({ text: "Separuh sudah selesai." });
    await exporter.press(exporter.t.orders_note_button(), order);
    await exporter.press(exporter.t.orders_finish(), order);
    await buyer.goTo(this.order);
    await buyer.sees("Separuh sudah selesai.");
  }

  async isShipped(): Promise<void> {
    const { exporter } = this;
    await exporter.goTo(this.order);
    await exporter.press(exporter.t.orders_ship(), /\/ship$/);
    await exporter.choose("mode", "sea");
    const carton = { unitsPerCarton: "50", lengthMm: "60", widthMm: "40", heightMm: "40" };
    const packing = { ...carton, netGrams: "12", grossGrams: "13,5" };
    await exporter.page.locator("main details:has([name='packing.0.unitsPerCarton']) > summary").click();
    await exporter.fill(
      Object.fromEntries(Object.entries(packing).map(([name, it]) => [`packing.0.${name}`, it])),
    );
    await exporter.fill({ "packages.0.carrier": "KMTC", "packages.0.trackingNumber": "KMTC0012345" });
    await exporter.press(exporter.t.orders_ship_button(), order);
    await exporter.press(exporter.t.orders_issue_shipping(), order);
    await exporter.sees(exporter.t.paper_packing_list());
  }

  async isReceived(): Promise<void> {
    const { buyer } = this;
    await buyer.goTo(this.order);
    await buyer.sees("KMTC0012345");
    await buyer.press(buyer.t.orders_receive_all(), order);
    await buyer.press(buyer.t.orders_complete(), order);
    await buyer.sees(buyer.t.orders_now_completed_buyer());
  }

  async isJudged(): Promise<void> {
    const { buyer, exporter } = this;
    await buyer.press(buyer.t.reviews_to(), /\/reviews$/);
    await buyer.choose("score", "5");
    await buyer.fill({ text: "ممتاز" });
    await buyer.press(buyer.t.reviews_button(), /\/reviews$/);
    await exporter.goTo(`${this.order}/reviews`);
    await exporter.sees("ممتاز");
    await exporter.fill({ text: "Terima kasih!" });
    await exporter.press(exporter.t.reviews_answer_button(), /\/reviews$/);
    await buyer.page.reload();
    await buyer.sees("Terima kasih!");
  }

  async looksRight(): Promise<void> {
    await this.buyer.looksAt(this.order);
    await this.exporter.looksAt(this.order);
    await this.exporter.looksAt(`${this.order}/proforma`);
  }
}
