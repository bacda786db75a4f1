import type { Child, FC } from "hono/jsx";
import type { Order } from "#shared/trade/orders/order.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";

interface OrderFormPageProps {
  order: Pick<Order, "id" | "number" | "version">;
  form: FormState;
  /** The rest of its address, below the order's. */
  to: string;
  title: string;
  hint?: string;
  button: string;
  isVersioned?: boolean;
  children?: Child;
}

/** A form of an order that needs a page of its own. */
export const OrderFormPage: FC<OrderFormPageProps> = ({
  order,
  form,
  to,
  title,
  hint,
  button,
  isVersioned = false,
  children,
}) => {
  const page = usePage();
  const path = `/orders/${order.id}`;
  return (
    <Layout title={title} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, path)}>{page.t.orders_title({ number: order.number })}</a>
        </p>
        <h1>{title}</h1>
        {hint ? <p class="hint">{hint}</p> : null}
        <Form form={form} action={href(page, `${path}/${to}`)}>
          {isVersioned ? <input type="hidden" name="version" value={String(order.version)} /> : null}
          {children}
          <button>{button}</button>
        </Form>
      </section>
    </Layout>
  );
};
