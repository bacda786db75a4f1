import { beforeAll, describe, it } from "vitest";
import { MoneyRoad } from "./money-road.ts";
import { Trader } from "./order-road.ts";

const phone = { width: 360, javaScriptEnabled: false };
const desk = { width: 1280, javaScriptEnabled: true };

describe("an order that is paid by card, of a buyer in Japanese and an exporter in Indonesian", () => {
  const buyer = new Trader("kenji", "ja", desk);
  const exporter = new Trader("sari", "id", { ...phone, javaScriptEnabled: true });
  const road = new MoneyRoad(buyer, exporter);
  beforeAll(() => road.begins());

  it("is held, told to both, and lets the exporter begin", async () => {
    await road.isAsked("sambal pecel");
    await road.isQuoted();
    await road.isAccepted();
    await road.isPaidByCard();
    await road.isTold(buyer, road.order, buyer.t.money_held_title());
    await road.isTold(exporter, road.order, exporter.t.orders_start());
    await road.isMade();
  });

  it("is the exporter's once the goods are received, and its pages owe nothing to whoever cannot see", async () => {
    await road.isPaidByCard();
    await road.isTold(exporter, road.order, exporter.t.orders_ship());
    await road.isShipped();
    await road.isReceivedWhole();
    await road.isTold(exporter, `${road.order}/pay`, exporter.t.money_use_held());
    await buyer.looksAt(road.order);
    await buyer.looksAt(`${road.order}/pay`);
    await exporter.looksAt(road.order);
  });
});
