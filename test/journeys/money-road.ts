import { expect } from "vitest";
import { withoutLocale } from "#shared/locales.ts";
import { amountToText } from "#shared/terms/money.ts";
import type { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { csvStatement } from "#test/support/bank-money.ts";
import { OrderRoad, order, type Trader } from "./order-road.ts";

const pay = /^\/orders\/ord_\w+\/pay$/;
const batch = /^\/finance\/payouts\/pbt_\w+$/;

/** The road of an order that is paid to us, who hold the money until the goods are received, and then pay it out. */
export class MoneyRoad extends OrderRoad {
  /** Two people of finance. */
  readonly finance: readonly [Trader, Trader];

  constructor(buyer: Trader, exporter: Trader, finance: readonly [Trader, Trader]) {
    super(buyer, exporter);
    this.finance = finance;
  }

  override async begins(): Promise<void> {
    await super.begins();
    for (const person of this.finance) await person.come();
  }

  /** On the card company's page, which only pretends here; its word comes by a webhook. */
  async isPaidByCard(): Promise<void> {
    const { buyer } = this;
    await buyer.goTo(this.order);
    await buyer.press(buyer.t.money_pay_safely(), pay);
    await buyer.press(buyer.t.money_by_card(), /^\/pay\/cs_/);
    await buyer.page.getByRole("button", { name: "Pay", exact: true }).click();
    await buyer.page.waitForURL(/\/orders\/ord_\w+\/pay$/);
  }

  /** To our account; the bank's statement tells of it, and above the limit a second person confirms it. */
  async isPaidByTransfer(): Promise<void> {
    const { buyer } = this;
    const [first, second] = this.finance;
    await buyer.goTo(this.order);
    await buyer.press(buyer.t.money_pay_safely(), pay);
    await buyer.press(buyer.t.money_by_transfer(), pay);
    const money = await this.asked<ShownOrderMoney>(buyer, "/money");
    const open = money.payments.find(({ stage }) => stage === "open");
    if (!open) throw new Error("No payment is open.");
    const spaced = open.reference.replace(/(.{4})/g, "$1 ").trim();
    await buyer.sees(spaced);
    const bookedOn = new Date().toISOString().slice(0, 10);
    const statement = csvStatement(
      [{ text: `JOURNEY TRADING ${spaced.toLowerCase()}`, amount: amountToText(open.amount), bookedOn }],
      open.amount.currency,
    );
    await first.goTo("/finance/bank-statements");
    const file = { name: "statement.csv", mimeType: "text/csv", buffer: Buffer.from(statement) };
    await first.page.locator('main input[name="file"]').setInputFiles(file);
    await first.page.getByRole("button", { name: first.t.bank_bring_button(), exact: true }).click();
    await first.sees(first.t.bank_brought());
    await second.goTo("/finance/bank-lines?stage=proposed");
    const line = second.page.locator('main a[href*="/bank-lines/bln_"]');
    if ((await line.count()) === 0) return;
    await line.first().click();
    await second.press(second.t.bank_confirm_button(), /^\/finance\/bank-lines\/bln_/);
    await second.sees(second.t.bank_act_confirm());
  }

  /** As a page says once the stream has come round. */
  async isTold(trader: Trader, path: string, text: string): Promise<void> {
    await expect
      .poll(
        async () => {
          await trader.goTo(path);
          return (await trader.page.locator("main").textContent()) ?? "";
        },
        { timeout: 20_000, interval: 300 },
      )
      .toContain(text);
  }

  async isReceivedWhole(): Promise<void> {
    const { buyer } = this;
    await buyer.goTo(this.order);
    await buyer.press(buyer.t.orders_receive_all(), order);
  }

  /** The exporter says where; finance prepares, two say yes, the bank is told, and says that it is paid. */
  async isPaidOut(): Promise<void> {
    const { exporter } = this;
    const [first, second] = this.finance;
    const { profileId } = await this.asked<Order>(exporter, "");
    const own = `/business/${profileId}/payouts`;
    await exporter.goTo(`${own}/account`);
    if (
      await exporter.page
        .locator('main [name="holder"]')
        .inputValue()
        .then((it) => it === "")
    ) {
      await exporter.fill({
        holder: "Sari Rahayu",
        bank: "Bank Contoh",
        number: "1234567890",
        bic: "CENAIDJA",
      });
      await exporter.page.locator('main [name="country"]').selectOption("ID");
      await exporter.press(exporter.t.payouts_bank_save(), /^\/business\/prf_\w+\/payouts/);
    }
    await this.isTold(exporter, own, exporter.t.payouts_account_payable());
    await first.goTo("/finance/payouts");
    await first.press(first.t.payouts_prepare(), /^\/finance\/payouts/);
    await expect
      .poll(
        async () => {
          await first.goTo("/finance/payouts");
          return first.page.locator('main a[href*="/payouts/pbt_"]').count();
        },
        { timeout: 20_000, interval: 300 },
      )
      .toBeGreaterThan(0);
    await first.page.locator('main a[href*="/payouts/pbt_"]').first().click();
    await first.page.waitForURL((url) => batch.test(withoutLocale(url.pathname)));
    const path = withoutLocale(new URL(first.page.url()).pathname);
    await first.press(first.t.payouts_approve(), batch);
    await second.goTo(path);
    const again = second.page.getByRole("button", { name: second.t.payouts_approve(), exact: true });
    if ((await again.count()) > 0) await second.press(second.t.payouts_approve(), batch);
    const file = await second.page.request.get(`/${second.locale}${path}/pain001.xml`);
    expect([file.status(), await file.text()]).toEqual([200, expect.stringContaining("<EndToEndId>pyo_")]);
    await second.press(second.t.payouts_send(), batch);
    await second.press(second.t.payouts_settle(), batch);
    await this.isTold(exporter, `${own}/list?stage=settled`, exporter.t.payouts_stage_settled());
  }

  private async asked<T>(trader: Trader, below: string): Promise<T> {
    const answer = await trader.page.request.get(`/api/v1${this.order}${below}`);
    return (await answer.json()) as T;
  }
}
