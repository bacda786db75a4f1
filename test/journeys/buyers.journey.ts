import { beforeAll, describe, it } from "vitest";
import { isWhole } from "#test/soak/size.ts";
import { type Buyer, BuyerRoad, type Way } from "./buyer-road.ts";

const taipei: Buyer = {
  subject: "yating",
  locale: "zh-Hant",
  accepts: "en;q=0.4, zh-TW, id;q=0.2",
  question: "籐椅",
  currency: "TWD",
  country: "TW",
};
const jeddah: Buyer = {
  subject: "faisal",
  locale: "ar",
  accepts: "fr, en-GB;q=0.3, ar-SA;q=0.9, *;q=0.1",
  question: "كرسي من الخيزران",
  currency: "SAR",
  country: "SA",
};
const ways: [Buyer, Way][] = [[jeddah, { width: 360, javaScriptEnabled: false }]];
const others: [Buyer, Way][] = [
  [taipei, { width: 1280, javaScriptEnabled: true }],
  [taipei, { width: 360, javaScriptEnabled: true }],
  [jeddah, { width: 360, javaScriptEnabled: true }],
  [jeddah, { width: 1280, javaScriptEnabled: true }],
  [taipei, { width: 360, javaScriptEnabled: false }],
];

/** Ten to twenty seconds each: the others are for the whole look. */
describe.each(isWhole ? [...ways, ...others] : ways)("a buyer, %o, %o", (buyer, way) => {
  const road = new BuyerRoad(buyer, way);
  beforeAll(() => road.open());

  it("is led to the language that their browser asks for most", () => road.comesHome());

  it("finds, sees prices beside in their own money, and refines", async () => {
    await road.searches();
    await road.seesPricesInOwnMoney();
    await road.refines();
  });

  it("looks closely, asks before signing in, and reads what the exporter answers", async () => {
    await road.opensTheListing();
    await road.zoomsIn();
    await road.asks();
    await road.isAnswered("Siap, bisa 45 hari.");
  });

  it("saves listings and compares them, and saves the search", async () => {
    await road.savesAndCompares();
    await road.savesTheSearch();
  });
});
