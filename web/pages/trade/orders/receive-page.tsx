import type { FC } from "hono/jsx";
import { formatMoney } from "#shared/terms/money.ts";
import { heldOf } from "#shared/trade/orders/held-until.ts";
import { leftOf } from "#shared/trade/orders/quantities.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import type { FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { OrderFormPage } from "./order-form-page.tsx";
import { QuantityFields } from "./quantity-fields.tsx";

/** What of the goods on their way has arrived. */
export const ReceivePage: FC<{ order: ShownOrder; form: FormState }> = ({ order, form }) => {
  const { t, locale } = usePage();
  const held = heldOf(order);
  return (
    <OrderFormPage
      {...{ order, form }}
      to="receive"
      title={t.orders_receive_title()}
      hint={t.orders_receive_page_hint()}
      button={t.orders_receive_button()}
      isVersioned
    >
      {held ? <p class="hint">{t.orders_receive_held_all({ amount: formatMoney(held, locale) })}</p> : null}
      <QuantityFields form={form} lines={order.terms.lines} left={leftOf(order.shipped, order.received)} />
    </OrderFormPage>
  );
};
