import type { FC } from "hono/jsx";
import { formatMoney } from "#shared/terms/money.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { deadlineOf } from "#shared/trade/orders/deadlines.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { type OrderStage, orderStages } from "#shared/trade/orders/stages.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import { comma } from "#web/components/signs.ts";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { OrderBadge } from "./order-badge.tsx";
import { OrderDeadline } from "./order-deadline.tsx";
import { taskText } from "./order-now.tsx";

interface ListProps {
  orders: Order[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What the reader ordered as a buyer. */
export const MyOrdersPage: FC<ListProps> = ({ orders, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.orders_mine_title()} isPrivate>
      <section class="stack">
        <h1>{t.orders_mine_title()}</h1>
        <p>
          <a href={href(page, "/disputes")}>{t.disputes_mine_title()}</a>
        </p>
        {orders.length === 0 ? <p>{t.orders_mine_none()}</p> : null}
        <OrderList orders={orders} side="buyer" />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

interface BusinessOrdersProps extends ListProps {
  profileId: string;
  stage: OrderStage;
}

/** What a business has to deliver, a tab for each stage. */
export const BusinessOrdersPage: FC<BusinessOrdersProps> = ({ orders, profileId, stage, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.orders_own_title()} isPrivate isBoard>
      <section class="stack">
        <h1>{t.orders_own_title()}</h1>
        <BusinessBar profileId={profileId} />
        <p>
          <a href={href(page, `/business/${profileId}/disputes`)}>{t.disputes_own_title()}</a>
        </p>
        <StageTabs
          path={`/business/${profileId}/orders`}
          stages={orderStages}
          stage={stage}
          nameOf={(it) => lookup(t, `orders_stage_${it}`)}
        />
        {orders.length === 0 ? <p>{t.orders_own_none()}</p> : null}
        <OrderList orders={orders} side="exporter" />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

/** Orders, each with what is to be done next, and by whom until when. */
export const OrderList: FC<{ orders: readonly Order[]; side: Side }> = ({ orders, side }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <ul class="plain stack">
      {orders.map((order) => {
        const deadline = deadlineOf(order);
        return (
          <li class="card stack">
            <h2>
              <a href={href(page, `/orders/${order.id}`)}>
                <bdi>{order.number}</bdi>
                {comma(page)}
                <bdi>{formatMoney(order.total, locale)}</bdi>
              </a>
            </h2>
            <p class="row">
              <bdi>{side === "buyer" ? order.exporterName : order.company.name}</bdi>
              <Written texts={order.listingTitle} />
              <OrderBadge order={order} />
            </p>
            <p>{taskText(page, order, side)}</p>
            {deadline ? (
              <p class="hint">
                {deadline.waitsFor === side ? t.orders_waits_for_you() : t.orders_waits_for_them()}{" "}
                <OrderDeadline at={deadline.at} zone={order.zone} />
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};
