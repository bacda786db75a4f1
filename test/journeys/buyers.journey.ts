import { beforeAll, describe, expect, it } from "vitest";
import { isWhole } from "#test/soak/size.ts";
import { type Buyer, BuyerRoad, type Way } from "./buyer-road.ts";
import { product } from "./demo-product.ts";

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

describe("a buyer who went wrong in a form", () => {
  it("comes back to a page after what was sent in the end, and is not asked to send it again", async () => {
    const { items } = await (await fetch(`${product.rantau.url}/api/v1/search?q=rattan+lounge+chair`)).json();
    const asking = `/en/listings/${items[0].id}/inquire`;
    const page = await product.open();
    await page.goto(`/sign-in?to=${asking}`);
    await page.locator('button[value="mei"]').click();
    await page.waitForURL(`**${asking}`);
    await page.locator('[name="message"]').fill("Do you deliver to Hualien?");
    for (const [quantity, next] of [
      ["21", `**${asking}`],
      ["40", "**/en/inquiries/inq_*"],
    ] as const) {
      await page.locator('[name="quantity"]').fill(quantity);
      await Promise.all([page.waitForEvent("load"), page.locator("main form button").last().click()]);
      await page.waitForURL(next);
    }
    const answer = await page.goBack();
    expect([answer?.status(), new URL(page.url()).pathname]).toEqual([200, asking]);
  });
});
