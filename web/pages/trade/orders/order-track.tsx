import type { FC } from "hono/jsx";
import type { Order } from "#shared/trade/orders/order.ts";
import type { OrderStage } from "#shared/trade/orders/stages.ts";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

const road: [stage: OrderStage, at: (order: Order) => string | undefined][] = [
  ["confirmed", ({ createdAt }) => createdAt],
  ["deposit_paid", ({ depositPaidAt }) => depositPaidAt],
  ["in_production", ({ startedAt }) => startedAt],
  ["ready", ({ readyAt }) => readyAt],
  ["shipped", ({ shippedAt }) => shippedAt],
  ["received", ({ receivedAt }) => receivedAt],
  ["completed", ({ completedAt }) => completedAt],
];

/** The road from what was agreed on to what was received, as far as it was gone. */
export const OrderTrack: FC<{ order: Order }> = ({ order }) => {
  const { t } = usePage();
  const stages = road.filter(([stage]) => stage !== "deposit_paid" || order.depositMinor > 0);
  return (
    <ol class="track" aria-label={t.orders_road()}>
      {stages.map(([stage, atOf]) => {
        const at = atOf(order);
        return (
          <li class={at ? "is-done" : undefined} aria-current={order.stage === stage ? "step" : undefined}>
            <span>{lookup(t, `orders_stage_${stage}`)}</span>
            {at ? (
              <small class="hint">
                <Moment at={at} />
              </small>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
};
