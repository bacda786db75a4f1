import type { FC } from "hono/jsx";
import { calendarDay } from "#shared/terms/day-format.ts";
import { canShipPapers } from "#shared/trade/orders/order-papers.ts";
import type { ShownOrder, ShownShipment } from "#shared/trade/orders/shown.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { quantityText } from "#web/components/quantity.ts";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface ShipmentsProps {
  order: ShownOrder;
  form: FormState;
}

/** What has left, how, and by which numbers it is followed. */
export const OrderShipments: FC<ShipmentsProps> = ({ order, form }) => {
  const page = usePage();
  const { t } = page;
  if (order.shipments.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="shipments">
      <h2 id="shipments">{t.orders_shipments()}</h2>
      {order.shipments.map((shipment) => (
        <article class="stack">
          <ShipmentFacts order={order} shipment={shipment} />
          {canShipPapers(order, shipment) ? (
            <ButtonForm
              form={form}
              action={href(page, `/orders/${order.id}/shipping-papers`)}
              text={
                order.papers.some((it) => it.shipment === shipment.number)
                  ? t.orders_issue_shipping_anew()
                  : t.orders_issue_shipping()
              }
              look="quiet"
            >
              <p class="hint">{t.orders_issue_shipping_hint()}</p>
              <input type="hidden" name="shipment" value={String(shipment.number)} />
            </ButtonForm>
          ) : null}
        </article>
      ))}
    </section>
  );
};

const ShipmentFacts: FC<{ order: ShownOrder; shipment: ShownShipment }> = ({ order, shipment }) => {
  const page = usePage();
  const { t, locale } = page;
  const { number, mode, shippedOn, carriedBy, transportDocument, packages, quantities } = shipment;
  return (
    <>
      <h3>
        {t.orders_shipment({ number })} <small class="hint">{calendarDay(shippedOn, locale)}</small>
      </h3>
      <ul class="plain">
        {order.terms.lines.map((line, at) =>
          quantities[at] ? (
            <li>
              {quantityText(page, quantities[at] ?? 0, line.unit)} <Written texts={line.title} />
            </li>
          ) : null,
        )}
      </ul>
      <dl class="facts">
        <dt>{t.orders_mode()}</dt>
        <dd>
          {lookup(t, `orders_mode_${mode}`)}
          {carriedBy ? <bdi> {carriedBy}</bdi> : null}
        </dd>
        {transportDocument ? (
          <>
            <dt>{t.orders_transport_document()}</dt>
            <dd>
              <bdi>{transportDocument}</bdi>
            </dd>
          </>
        ) : null}
        {packages.length > 0 ? (
          <>
            <dt>{t.orders_tracking()}</dt>
            <dd>
              {packages.map(({ carrier, trackingNumber }, at) => (
                <>
                  {at > 0 ? <br /> : null}
                  <bdi>{carrier}</bdi> <bdi>{trackingNumber}</bdi>
                </>
              ))}
            </dd>
          </>
        ) : null}
      </dl>
    </>
  );
};
