import type { FC } from "hono/jsx";
import { formatMoney, type Money } from "#shared/terms/money.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { deadlineOf } from "#shared/trade/orders/deadlines.ts";
import { goesWithArrival } from "#shared/trade/orders/held-until.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { duePayment } from "#shared/trade/orders/paying.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { type OrderTask, taskOf } from "#shared/trade/orders/task.ts";
import { lookup } from "#web/messages.ts";
import { type PageContext, usePage } from "#web/page.ts";
import { OrderDeadline } from "./order-deadline.tsx";

/** What is to be done next with an order, as one side is told of it. */
export function taskText(page: Pick<PageContext, "t" | "locale">, order: Order, side: Side): string {
  const { currency } = order.total;
  const due = duePayment(order);
  return textOfTask(page, taskOf(order), side, due && { amountMinor: due.amountMinor, currency });
}

/** The same of a task, with what is to be paid. */
export function textOfTask(
  { t, locale }: Pick<PageContext, "t" | "locale">,
  task: OrderTask,
  side: Side,
  due: Money | undefined,
): string {
  const amount = due ? formatMoney(due, locale) : "";
  return lookup(t, `orders_now_${task}_${side}`, { amount }) ?? "";
}

/** Where an order waits to be paid, and is being paid to us, it waits for that payment, and no other. */
function nowText(page: PageContext, order: ShownOrder): string {
  const { underway, side } = order;
  const isPayDue = ["pay_deposit", "pay_balance"].includes(taskOf(order));
  if (!underway || !isPayDue) return taskText(page, order, side);
  return (
    lookup(page.t, `orders_now_underway_${side}`, { amount: formatMoney(underway.amount, page.locale) }) ?? ""
  );
}

/** Who has to do something until when, and what comes then by itself. */
export const OrderNow: FC<{ order: ShownOrder }> = ({ order }) => {
  const page = usePage();
  const { t, locale } = page;
  const { side } = order;
  const deadline = deadlineOf(order);
  const held = goesWithArrival(order);
  return (
    <div class={order.stage === "completed" ? "notice is-done stack" : "notice stack"} role="status">
      <p>
        <strong>{nowText(page, order)}</strong>
      </p>
      {deadline ? (
        <p>
          {deadline.waitsFor === side ? t.orders_waits_for_you() : t.orders_waits_for_them()}{" "}
          <OrderDeadline at={deadline.at} zone={order.zone} />
          {deadline.end ? (
            <>
              <br />
              {lookup(t, `orders_end_${deadline.end}`)}
              {held ? ` ${t.orders_end_arrive_held({ amount: formatMoney(held, locale) })}` : null}
            </>
          ) : null}
        </p>
      ) : null}
      {order.cancelled ? (
        <p>
          {lookup(t, `orders_cancelled_${order.cancelled.by}`)}{" "}
          {lookup(t, `orders_reason_${order.cancelled.reason}`)}
          {order.cancelled.note ? <q dir="auto">{order.cancelled.note}</q> : null}
        </p>
      ) : null}
    </div>
  );
};
