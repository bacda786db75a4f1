import { add, change } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { WriteAddress } from "#shared/trade/orders/address.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { refuseEnded } from "#shared/trade/orders/order-refusals.ts";
import { anOrder } from "./order-abouts.ts";
import { orderAddressRecord } from "./orders.records.ts";

/** Says where the goods go, or says it anew. @throws RuleBroken `order_completed`, `order_cancelled` */
export const writeOrderAddress = verb({
  permission: orderPermissions.receive,
  of: anOrder,
  input: WriteAddress,
  rule({ thing: { stage } }) {
    refuseEnded(stage);
  },
  async write({ ctx, thing, input }) {
    const known = await ctx.table.get(orderAddressRecord, thing.id);
    const blank = Object.fromEntries(Object.keys(WriteAddress.shape).map((name) => [name, undefined]));
    const write = known
      ? change(orderAddressRecord, known, { ...blank, ...input })
      : add(orderAddressRecord, { orderId: thing.id, buyerId: thing.buyerId, ...input });
    return { writes: [write], answer: outcomeOf(ctx, write) };
  },
});
