import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { claimUntil, days } from "#shared/trade/orders/deadlines.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { href, usePage } from "#web/page.ts";

/** The last dispute about an order, and the buyer's way to open one. */
export const OrderDispute: FC<{ order: ShownOrder }> = ({ order }) => {
  const page = usePage();
  const { t } = page;
  const until = claimUntil(order);
  const isInTime = until === undefined || page.now.toISOString() <= until;
  const mayOpen = openSteps(orderProcess, order, page.actor).has("dispute") && isInTime;
  if (!mayOpen && !order.disputeId) return null;
  return (
    <section class="card stack" aria-labelledby="wrong">
      <h2 id="wrong">{mayOpen ? t.disputes_wrong() : t.orders_stage_disputed()}</h2>
      {order.disputeId ? (
        <p>
          <a href={href(page, `/disputes/${order.disputeId}`)}>{t.disputes_to_dispute()}</a>
        </p>
      ) : null}
      {mayOpen ? (
        <>
          <p class="hint">{t.disputes_wrong_hint({ days: days.claim })}</p>
          <p>
            <a class="button quiet" href={href(page, `/orders/${order.id}/dispute`)}>
              {t.disputes_wrong_button()}
            </a>
          </p>
        </>
      ) : null}
    </section>
  );
};
