import { expect } from "vitest";
import { OrderRoad, order, type Trader } from "./order-road.ts";

const pay = /^\/orders\/ord_\w+\/pay$/;

/** The road of an order that is paid to us, who hold the money until the goods are received. */
export class MoneyRoad extends OrderRoad {
  /** On the card company's page, which only pretends here; its word comes by a webhook. */
  async isPaidByCard(): Promise<void> {
    const { buyer } = this;
    await buyer.goTo(this.order);
    await buyer.press(buyer.t.money_pay_safely(), pay);
    await buyer.press(buyer.t.money_by_card(), /^\/pay\/cs_/);
    await buyer.page.getByRole("button", { name: "Pay", exact: true }).click();
    await buyer.page.waitForURL(/\/orders\/ord_\w+$/);
  }

  /** As its page says once the stream has come round. */
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
}
