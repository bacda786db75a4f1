import { beforeAll, describe, expect, it } from "vitest";
import { getProfile } from "#functions/market/profiles/profiles.service.ts";
import { cancelOrder } from "#functions/trade/orders/agreeing.service.ts";
import { getOutcomesOfBusiness, getOutcomesOfMarket } from "#functions/trade/outcomes/outcomes.service.ts";
import { bringTo, makeOrder, orderAt } from "#test/support/orders.ts";
import { followStream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const paidFirst = { payment: { depositPercent: 100, balance: "before_shipment" } } as const;

describe("what came of trade", () => {
  it("is counted once for the business and once for the market, however often the records come", async () => {
    const stream = await followStream(world);
    const made = await makeOrder(world, paidFirst);
    await bringTo(world, made, "completed");
    const records = await stream.read();
    for (let delivery = 1; delivery <= 2; delivery++) await stream.deliver(records.toReversed());
    await stream.deliver(records);
    await stream.settle();
    const at = { profileId: made.profile.id };
    const outcomes = await getOutcomesOfBusiness(world.ctxOf(made.exporter), at);
    expect(outcomes).toEqual({
      ...{ quotations: 1, orders: 1, completed: 1, cancelled: 0, medianQuoteMinutes: 0, isPart: false },
      values: [{ country: "JP", currency: "USD", orders: 1, amountMinor: 210_000 }],
    });
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    expect(await getOutcomesOfMarket(world.ctxOf(attache), { market: "JP" })).toMatchObject({
      orders: 1,
      values: [{ currency: "USD", amountMinor: 210_000 }],
    });
    expect(await getProfile(world.ctxOf(), at)).toMatchObject({
      outcomes: { completedOrders: 1, medianQuoteMinutes: 0 },
    });
  });

  it("leaves the value of cancelled orders out, and is nobody else's to read", async () => {
    const stream = await followStream(world);
    const made = await makeOrder(world);
    await cancelOrder(world.ctxOf(made.buyer), orderAt(made.order), { reason: "not_needed" });
    await stream.settle();
    const at = { profileId: made.profile.id };
    expect(await getOutcomesOfBusiness(world.ctxOf(made.exporter), at)).toMatchObject({
      ...{ orders: 1, cancelled: 1, values: [] },
    });
    const elsewhere = await world.makePerson({ roles: ["attache"], markets: ["TW"] });
    await expect(getOutcomesOfMarket(world.ctxOf(elsewhere), { market: "JP" })).rejects.toMatchObject({
      status: 404,
    });
    await expect(getOutcomesOfBusiness(world.ctxOf(made.buyer), at)).rejects.toMatchObject({ status: 404 });
  });
});
