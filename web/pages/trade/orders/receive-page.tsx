import type { FC } from "hono/jsx";
import { leftOf } from "#shared/trade/orders/quantities.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import type { FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { OrderFormPage } from "./order-form-page.tsx";
import { QuantityFields } from "./quantity-fields.tsx";

/** What of the goods on their way has arrived. */
export const ReceivePage: FC<{ order: ShownOrder; form: FormState }> = ({ order, form }) => {
  const { t } = usePage();
  return (
    <OrderFormPage
      {...{ order, form }}
      to="receive"
      title={t.orders_receive_title()}
      hint={t.orders_receive_page_hint()}
      button={t.orders_receive_button()}
      isVersioned
    >
      <QuantityFields form={form} lines={order.terms.lines} left={leftOf(order.shipped, order.received)} />
    </OrderFormPage>
  );
};
