import { beforeAll, describe, it } from "vitest";
import { MoneyRoad } from "./money-road.ts";
import { Trader } from "./order-road.ts";

const phone = { width: 360, javaScriptEnabled: true };
const bare = { width: 360, javaScriptEnabled: false };
const desk = { width: 1280, javaScriptEnabled: true };

const ways = [
  ["by card", "isPaidByCard", new Trader("kenji", "ja", desk)],
  ["by bank transfer, without JavaScript", "isPaidByTransfer", new Trader("faisal", "en", bare)],
] as const;

describe.each(ways)("an order that is paid %s", (_how, isPaid, buyer) => {
  const exporter = new Trader("sari", "id", phone);
  const finance = [new Trader("finance", "en", desk), new Trader("finance-2", "id", desk)] as const;
  const road = new MoneyRoad(buyer, exporter, finance);
  beforeAll(() => road.begins());

  it("is held, told to both, and lets the exporter begin", async () => {
    await road.isAsked("sambal pecel");
    await road.isQuoted();
    await road.isAccepted();
    await road[isPaid]();
    await road.isTold(buyer, road.order, buyer.t.money_held_title());
    await road.isTold(exporter, road.order, exporter.t.orders_start());
    await road.isMade();
  });

  it("is the exporter's once the goods are received", async () => {
    await road[isPaid]();
    await road.isTold(exporter, road.order, exporter.t.orders_ship());
    await road.isShipped();
    await road.isReceivedWhole();
    await road.isTold(exporter, `${road.order}/pay`, exporter.t.money_use_held());
  });

  it("is paid out, with two pairs of eyes, and its pages owe nothing to whoever cannot see", async () => {
    await road.isPaidOut();
    await buyer.looksAt(road.order);
    await buyer.looksAt(`${road.order}/pay`);
    await exporter.looksAt(road.order);
  });
});
