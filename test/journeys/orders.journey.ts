import { beforeAll, describe, it } from "vitest";
import { OrderRoad, Trader } from "./order-road.ts";

const phone = { width: 360, javaScriptEnabled: false };
const desk = { width: 1280, javaScriptEnabled: true };

describe.each([
  ["in Arabic, on a phone without JavaScript", new Trader("faisal", "ar", phone)],
  ["in English, at a desk", new Trader("kenji", "en", desk)],
])("a whole order of a buyer %s, and an exporter in Indonesian", (_how, buyer) => {
  const road = new OrderRoad(buyer, new Trader("sari", "id", { ...phone, javaScriptEnabled: true }));
  beforeAll(() => road.begins());

  it("is quoted as asked, and accepted", async () => {
    await road.isAsked("sambal pecel");
    await road.isQuoted();
    await road.isAccepted();
  });

  it("is invoiced, paid first, made and told of", async () => {
    await road.isInvoiced();
    await road.isPaid();
    await road.isMade();
  });

  it("is shipped when the rest is paid, with its papers, and received", async () => {
    await road.isPaid();
    await road.isShipped();
    await road.isReceived();
  });

  it("is judged and answered, and its pages owe nothing to whoever cannot see or use a mouse", async () => {
    await road.isJudged();
    await road.looksRight();
  });
});
