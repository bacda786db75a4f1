import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";

/** What one side asks of the other, with the other's yes or no. */
export const OrderProposal: FC<{ order: ShownOrder; form: FormState }> = ({ order, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const { proposal, side } = order;
  const open = openSteps(orderProcess, order, page.actor);
  if (!proposal || !open.has("dismiss")) return null;
  const path = href(page, `/orders/${order.id}`);
  const isOwn = proposal.from === side;
  return (
    <section class="card stack" aria-labelledby="asked">
      <h2 id="asked">{isOwn ? t.orders_you_ask() : t.orders_they_ask()}</h2>
      <p>
        {proposal.what === "delay" && proposal.until
          ? t.orders_asks_delay({ day: calendarDay(proposal.until, locale) })
          : t.orders_asks_cancel()}
      </p>
      <blockquote dir="auto">{proposal.reason}</blockquote>
      <div class="row">
        {open.has("agree") ? (
          <ButtonForm form={form} action={`${path}/agree`} text={t.orders_agree()} version={order.version} />
        ) : null}
        <ButtonForm
          form={form}
          action={`${path}/dismiss`}
          text={isOwn ? t.orders_take_back() : t.orders_refuse()}
          look="quiet"
        />
      </div>
    </section>
  );
};
