import type { FC } from "hono/jsx";
import { isLate } from "#shared/trade/orders/deadlines.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Where an order stands, and whether what it waits for is overdue. */
export const OrderBadge: FC<{ order: Order }> = ({ order }) => {
  const { t } = usePage();
  return (
    <>
      <span class={order.stage === "completed" ? "badge is-done" : "badge"}>
        {lookup(t, `orders_stage_${order.stage}`)}
      </span>
      {isLate(order) ? <span class="badge is-late">{t.orders_late()}</span> : null}
    </>
  );
};
