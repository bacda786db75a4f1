import { beforeAll, describe, expect, it } from "vitest";
import { getProfile } from "#functions/market/profiles/profiles.service.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import {
  answerReview,
  getOrderReviews,
  listReviewsOf,
  writeReview,
} from "#functions/trade/reviews/reviews.service.ts";
import { reviewDays } from "#shared/trade/reviews/review.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { bringTo, makeOrder, orderAt } from "#test/support/orders.ts";
import { followStream, mailsTo, plainOf } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const paidFirst = { payment: { depositPercent: 100, balance: "before_shipment" } } as const;
const good = { score: 5, text: "Well packed.", language: "en" } as const;

async function completed() {
  const made = await makeOrder(world, paidFirst);
  return { ...made, order: await bringTo(world, made, "completed") };
}

describe("writeReview", () => {
  it("shows everyone what a buyer says, with the order's kind and country and no name, and rates the business", async () => {
    const { buyer, order, profile } = await completed();
    await writeReview(world.ctxOf(buyer), orderAt(order), good);
    const at = { profileId: profile.id };
    const { items } = await listReviewsOf(world.ctxOf(), at, {});
    expect(items).toMatchObject([
      { score: 5, text: "Well packed.", companyKind: "importer", country: "JP", chapter: "46" },
    ]);
    const told = JSON.stringify(items);
    for (const name of [buyer.id, order.id, order.company.name]) expect(told).not.toContain(name);
    expect(await getProfile(world.ctxOf(), at)).toMatchObject({ rating: { count: 1, sum: 5 } });
  });

  it("is each side's once, however often it is sent at once", async () => {
    const { buyer, exporter, order, profile, inquiry } = await completed();
    const tried = await Promise.allSettled(
      [5, 4, 3, 2].map((score) => writeReview(world.ctxOf(buyer), orderAt(order), { ...good, score })),
    );
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { rating } = await getProfile(world.ctxOf(), { profileId: profile.id });
    expect(rating?.count).toBe(1);
    await writeReview(world.ctxOf(exporter), orderAt(order), { score: 4, language: "id" });
    const { reviews, canWrite } = await getOrderReviews(world.ctxOf(buyer), orderAt(order));
    expect([reviews.map(({ by }) => by).toSorted(), canWrite]).toEqual([["buyer", "exporter"], false]);
    const thread = await getThread(world.ctxOf(exporter), threadAt(inquiry));
    expect(thread.buyerRating).toEqual({ count: 1, sum: 4 });
    expect(await getThread(world.ctxOf(buyer), threadAt(inquiry))).not.toHaveProperty("buyerRating");
  });

  it("needs an order that is completed, not longer ago than so many days, and a side of it", async () => {
    const made = await makeOrder(world, paidFirst);
    const received = await bringTo(world, made, "received");
    const write = (ctx = world.ctxOf(made.buyer)) => writeReview(ctx, orderAt(received), good);
    await expect(write()).rejects.toMatchObject({ code: "review_too_early" });
    await bringTo(world, made, "completed");
    const late = new Date(Date.now() + (reviewDays * 24 + 1) * 3600 * 1000);
    await expect(write({ ...world.ctxOf(made.buyer), now: late })).rejects.toMatchObject({
      code: "review_late",
    });
    await expect(write(world.ctxOf(await world.makePerson()))).rejects.toMatchObject({ status: 404 });
    await expect(
      writeReview(world.ctxOf(made.buyer), orderAt(received), { ...good, score: 6 }),
    ).rejects.toMatchObject({ status: 400 });
  });
});

describe("answerReview", () => {
  it("is the judged side's, once, and told by mail", async () => {
    const stream = await followStream(world);
    const { buyer, exporter, order } = await completed();
    await writeReview(world.ctxOf(buyer), orderAt(order), good);
    const at = { ...orderAt(order), by: "buyer" };
    const answer = () => answerReview(world.ctxOf(exporter), at, { text: "Thank you.", language: "en" });
    await expect(
      answerReview(world.ctxOf(buyer), at, { text: "I thank myself.", language: "en" }),
    ).rejects.toMatchObject({ code: "review_own" });
    await answer();
    await expect(answer()).rejects.toMatchObject({ code: "review_answered" });
    await stream.settle();
    const mails = (await mailsTo(world, buyer.email)).map(plainOf).filter((it) => it.includes("/reviews"));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain("> Thank you.");
  });
});
