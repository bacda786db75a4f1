import type { FC } from "hono/jsx";
import { formatMoney } from "#shared/terms/money.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { Mismatches } from "../order-documents/mismatches.tsx";
import { HeldCard, PaySafely } from "../order-money/held-card.tsx";
import { UnderwayCard } from "../order-money/underway-card.tsx";
import { OfferSheet } from "../quotations/offer-sheet.tsx";
import { OrderActions, type OrderForms } from "./order-actions.tsx";
import { OrderAddressCard } from "./order-address.tsx";
import { OrderBadge } from "./order-badge.tsx";
import { OrderDispute } from "./order-dispute.tsx";
import { OrderNotes } from "./order-notes.tsx";
import { OrderNow } from "./order-now.tsx";
import { OrderPapers } from "./order-papers.tsx";
import { OrderPayments } from "./order-payments.tsx";
import { OrderProposal } from "./order-proposal.tsx";
import { OrderShipments } from "./order-shipments.tsx";
import { OrderTrack } from "./order-track.tsx";

export interface OrderPageProps {
  order: ShownOrder;
  forms: OrderForms;
  /** Money of its currency can be paid to us here. */
  isTaken: boolean;
}

/** An order: what is to be done next and by whom, how far it got, and all that belongs to it. */
export const OrderPage: FC<OrderPageProps> = ({ order, forms, isTaken }) => {
  const page = usePage();
  const { t } = page;
  const { side, number, exporterName, company } = order;
  const title = t.orders_title({ number });
  return (
    <Layout title={title} isPrivate hasForms>
      <div class="columns">
        <section class="stack">
          <p>
            <a href={href(page, `/inquiries/${order.inquiryId}`)}>{t.quotations_to_thread()}</a>
          </p>
          <h1>{title}</h1>
          <p class="row">
            <span>
              <bdi>{side === "buyer" ? exporterName : company.name}</bdi>
            </span>
            <Written texts={order.listingTitle} />
            <bdi class="price">{formatMoney(order.total, page.locale)}</bdi>
            <OrderBadge order={order} />
          </p>
          <FormFailure form={forms.plain} />
          <OrderNow order={order} />
          <Mismatches mismatches={order.mismatches} />
          <OrderProposal order={order} form={forms.plain} />
          <UnderwayCard order={order} />
          <PaySafely order={order} isTaken={isTaken} />
          <OrderActions {...{ order, forms, isTaken }} />
          <OrderTrack order={order} />
          <section class="card stack" aria-labelledby="agreed">
            <h2 id="agreed">{order.origin === "sample" ? t.orders_samples() : t.orders_agreed()}</h2>
            <OfferSheet revision={order.terms} />
            {order.quotationId ? (
              <p>
                <a href={href(page, `/quotations/${order.quotationId}`)}>{t.orders_to_quotation()}</a>
              </p>
            ) : null}
          </section>
          <OrderShipments order={order} form={forms.plain} />
          <OrderNotes order={order} form={forms.note} />
        </section>
        <aside class="stack">
          <OrderDispute order={order} />
          <HeldCard order={order} />
          <OrderPayments order={order} />
          <OrderPapers order={order} />
          <OrderAddressCard order={order} />
          {order.stage === "completed" ? (
            <p>
              <a class="button quiet" href={href(page, `/orders/${order.id}/reviews`)}>
                {t.reviews_to()}
              </a>
            </p>
          ) : null}
        </aside>
      </div>
    </Layout>
  );
};
