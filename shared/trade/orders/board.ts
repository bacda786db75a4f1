import * as z from "zod";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Money } from "#shared/terms/money.ts";
import { TimeZone } from "#shared/terms/time-zones.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { deadlineOf } from "./deadlines.ts";
import type { Order } from "./order.ts";
import { duePayment } from "./paying.ts";
import { isOpenStage } from "./stages.ts";
import { orderTasks, taskOf } from "./task.ts";

/** More than these nobody looks over at once; the list has them all. */
export const maximumOnBoard = 50;

/** An order as the page where a business begins tells of it. */
export const BoardOrder = z.strictObject({
  id: orderIds.schema,
  number: z.string().max(40),
  companyName: z.string(),
  task: z.enum(orderTasks),
  /** What is to be paid next. */
  due: Money.optional(),
  waitsFor: Side.optional(),
  until: z.iso.datetime().optional(),
  /** Whose days its dates are. */
  zone: TimeZone.optional(),
});
export type BoardOrder = z.infer<typeof BoardOrder>;

/** A business's open orders, those first whose deadline is next. */
export const OrderBoard = z.strictObject({
  profileId: profileIds.schema,
  orders: z.array(BoardOrder).max(maximumOnBoard),
  ...stamps,
});
export type OrderBoard = z.infer<typeof OrderBoard>;

/** The board with an order as it stands; without it, once it has ended. */
export function onBoard(orders: readonly BoardOrder[], order: Order): BoardOrder[] {
  const others = orders.filter(({ id }) => id !== order.id);
  if (!isOpenStage(order.stage)) return others;
  return [...others, boardOrder(order)]
    .toSorted((one, other) => ((one.until ?? "~") < (other.until ?? "~") ? -1 : 1))
    .slice(0, maximumOnBoard);
}

function boardOrder(order: Order): BoardOrder {
  const deadline = deadlineOf(order);
  const due = duePayment(order);
  return {
    id: order.id,
    number: order.number,
    companyName: order.company.name,
    task: taskOf(order),
    ...(due ? { due: { amountMinor: due.amountMinor, currency: order.total.currency } } : {}),
    ...(deadline ? { waitsFor: deadline.waitsFor, until: deadline.at, zone: order.zone } : {}),
  };
}
