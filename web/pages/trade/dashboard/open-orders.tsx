import type { FC } from "hono/jsx";
import type { BoardOrder } from "#shared/trade/orders/board.ts";
import { comma } from "#web/components/signs.ts";
import { href, usePage } from "#web/page.ts";
import { OrderDeadline } from "../orders/order-deadline.tsx";
import { textOfTask } from "../orders/order-now.tsx";

const shownOrders = 6;

/** Open orders, what waits for the business before what waits for buyers; each with what is to be done until when. */
export const OpenOrders: FC<{ orders: readonly BoardOrder[]; all: string }> = ({ orders, all }) => {
  const page = usePage();
  const { t } = page;
  if (orders.length === 0) return null;
  const isOwn = ({ waitsFor }: BoardOrder) => waitsFor === "exporter";
  const sorted = [...orders.filter(isOwn), ...orders.filter((it) => !isOwn(it))];
  return (
    <section class="card stack" aria-labelledby="orders">
      <h2 id="orders">{t.orders_board()}</h2>
      <ul class="plain stack">
        {sorted.slice(0, shownOrders).map((order) => (
          <li>
            <a href={href(page, `/orders/${order.id}`)}>
              <bdi>{order.number}</bdi>
              {comma(page)}
              <bdi>{order.companyName}</bdi>
            </a>
            <br />
            {textOfTask(page, order.task, "exporter", order.due)}
            {order.until ? (
              <>
                <br />
                <small class={isOwn(order) ? undefined : "hint"}>
                  {isOwn(order) ? t.orders_waits_for_you() : t.orders_waits_for_them()}{" "}
                  <OrderDeadline at={order.until} zone={order.zone} />
                </small>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={all}>{t.orders_board_all()}</a>
      </p>
    </section>
  );
};
