import { describe, expect, it } from "vitest";
import type { Order } from "#shared/trade/orders/order.ts";
import { type DisputeEnd, settlementOf } from "#shared/trade/orders/settling.ts";
import { orderToDispute } from "#test/support/dispute-actors.ts";

const at = "2031-01-05T03:00:00.000Z";
const now = "2031-03-05T03:00:00.000Z";

/** An order of 10 and 20 in dispute. */
function disputed(
  shipped: [number, number],
  received: [number, number],
  changes: Partial<Order> = {},
): Order {
  const begun = { isPaid: true, isReported: false, isShort: false, refundedMinor: 0 };
  return { ...orderToDispute({ ...begun, shipped, received, at }), stage: "disputed", ...changes };
}

function settled(order: Order, end: DisputeEnd): Partial<Order> {
  const settlement = settlementOf(order, end, "buyer", now);
  if (!settlement) throw new Error("It is in dispute.");
  return { ...order, ...settlement.changes };
}

const again = (quantities: number[], areLost = false): DisputeEnd => ({
  what: "replacement",
  quantities,
  areLost,
});

describe("settlementOf", () => {
  it("sends lost goods once more, and waits no longer for them", () => {
    expect(settled(disputed([10, 20], [10, 12]), again([0, 8], true))).toMatchObject({
      ...{ stage: "ready", shipped: [10, 12], received: [10, 12] },
    });
  });

  it("sends broken goods once more while others are still on their way", () => {
    expect(settled(disputed([10, 20], [6, 12]), again([2, 0]))).toMatchObject({
      ...{ shipped: [8, 20], received: [4, 12] },
    });
  });

  it("sends what was missing of an order that ended short, and no more than is said", () => {
    const short = disputed([8, 20], [8, 20], { isShort: true });
    expect(settled(short, again([2, 0]))).toMatchObject({ shipped: [8, 20], received: [8, 20] });
    expect(settled(short, again([2, 0])).isShort).toBeUndefined();
  });

  it("adds what is sent once more to what was owed still", () => {
    expect(settled(disputed([4, 0], [4, 0]), again([1, 0]))).toMatchObject({
      ...{ shipped: [3, 0], received: [3, 0] },
    });
  });

  it("lets an order go on where it stood", () => {
    const end = { what: "none" } as const;
    expect(settled(disputed([4, 0], [4, 0]), end)).toMatchObject({ stage: "ready" });
    expect(settled(disputed([10, 20], [4, 0]), end)).toMatchObject({ stage: "shipped" });
    expect(settled(disputed([10, 20], [10, 20]), end)).toMatchObject({ stage: "received" });
  });

  it("changes nothing of an order that is in no dispute", () => {
    const over = disputed([10, 20], [10, 20], { stage: "completed" });
    expect(settlementOf(over, { what: "none" }, "buyer", now)).toBeUndefined();
  });
});
