import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { messagesIn } from "#web/messages.ts";
import { product } from "./demo-product.ts";
import { accessibilityFaults, bringAxe } from "./looked-at.ts";
import { signIn } from "./offline-phone.ts";
import { owesNothing } from "./owed.ts";

const t = messagesIn("en");
const company = "Slow Lane Roasters (demo)";
/** Well-formed by Taiwan's rule, and nobody's. */
const number = "00000000";

/** An exporter on a small phone without scripts asks who a buyer is; the attaché in Taipei answers; the buyer learns of nothing. */
describe("an exporter who asks about a buyer", () => {
  let exporter: Page;
  let attache: Page;
  let buyer: Page;
  let looking: Page;
  let thread = "";

  /** Without scripts nothing can be looked at by axe: a second window of the exporter's looks at the same page. */
  const owes = async () => {
    await owesNothing(exporter, "en");
    await looking.goto(new URL(exporter.url()).pathname);
    await bringAxe(looking);
    expect(await accessibilityFaults(looking)).toEqual([]);
  };

  beforeAll(async () => {
    exporter = await product.open({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    await exporter.goto("/sign-in?to=/en/account");
    await exporter.locator('button[name="subject"][value="syam"]').click();
    await exporter.waitForURL(/\/en\/account$/);
    [looking, attache, buyer] = await Promise.all([product.open(), product.open(), product.open()]);
    await signIn(looking, "syam");
    await signIn(attache, "attache-taipei");
    await signIn(buyer, "yating");
  });

  it("finds in the thread that the buyer has given no number, until the buyer gives one", async () => {
    await exporter.goto("/en/business");
    thread = new URL(
      await exporter
        .locator(`a[href*="/inquiries/inq_"]`)
        .first()
        .evaluate((it: HTMLAnchorElement) => it.href),
    ).pathname;
    await exporter.goto(thread);
    expect(await exporter.locator("main").textContent()).toContain(t.buyer_checks_number_none());
    await buyer.goto("/en/account");
    await buyer.getByRole("link", { name: t.buyer_checks_own_title() }).click();
    await buyer.locator('[name="company.name"]').fill(company);
    await buyer.locator('[name="company.kind"]').selectOption("importer");
    await buyer.locator('[name="company.country"]').selectOption("TW");
    await buyer.locator('[name="number"]').fill(`統一編號：${number}`);
    await buyer.getByRole("button", { name: t.buyer_checks_own_save() }).click();
    await buyer.getByText(t.buyer_checks_form_checked_digit()).waitFor();
    await exporter.reload();
    const told = await exporter.locator("main").textContent();
    expect(told).toContain(t.buyer_checks_formed_checked());
    expect(told).not.toContain(number);
    await owes();
  });

  it("asks, and lets the messages be read", async () => {
    await exporter.getByRole("link", { name: t.buyer_checks_ask_title() }).click();
    await exporter.waitForURL(/\/buyer-check$/);
    await exporter.locator('[name="note"]').fill("A first order. Are they known in Taipei?");
    await exporter.locator('[name="sharesMessages"]').check();
    await exporter.getByRole("button", { name: t.buyer_checks_ask(), exact: true }).click();
    await exporter.getByRole("button", { name: t.buyer_checks_withdraw() }).waitFor();
    await owes();
  });

  it("is found on the attaché's desk, who looks into the register and answers", async () => {
    await attache.goto("/en/desk");
    await attache.getByRole("link", { name: t.buyer_checks_desk_title() }).click();
    await attache.getByRole("link", { name: company }).click();
    await attache.getByText("A first order. Are they known in Taipei?").waitFor();
    expect(await attache.locator("main").textContent()).toContain(number);
    await attache.getByText(t.buyer_checks_record()).click();
    await attache.getByLabel(t.buyer_checks_record_checked()).check();
    await attache.locator('[name="register"]').fill("findbiz.nat.gov.tw");
    await attache.locator('[name="checkedOn"]').fill(new Date().toISOString().slice(0, 10));
    await attache.getByRole("button", { name: t.buyer_checks_record_save() }).click();
    await attache.getByText(t.buyer_checks_register_checked()).waitFor();
    await attache.getByLabel(t.buyer_checks_verdict_careful()).check();
    await attache
      .locator('[name="reasons"]')
      .fill("A small roaster, two years old. Ask for half before shipment.");
    await bringAxe(attache);
    expect(await accessibilityFaults(attache)).toEqual([]);
    await attache.getByRole("button", { name: t.buyer_checks_answer() }).click();
    await attache.locator(".badge", { hasText: t.buyer_checks_stage_answered() }).waitFor();
  });

  it("reads the answer, and is warned above the thread; the buyer sees nothing of it", async () => {
    await exporter.reload();
    const read = await exporter.locator("main").textContent();
    for (const text of [
      "Ask for half before shipment.",
      "findbiz.nat.gov.tw",
      t.buyer_checks_verdict_careful(),
    ])
      expect(read).toContain(text);
    expect(read).not.toContain(number);
    await owes();
    await exporter.goto(thread);
    await exporter.getByText(t.buyer_checks_verdict_careful_what()).waitFor();
    await owes();
    await buyer.goto(thread);
    const seen = await buyer.content();
    for (const hidden of [t.buyer_checks_title(), t.buyer_checks_verdict_careful(), "Ask for half"])
      expect(seen).not.toContain(hidden);
    expect((await buyer.request.get(`${thread}/buyer-check`)).status()).toBe(404);
  });
});
