import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { Thread } from "#shared/trade/inquiries/thread.ts";
import { Moment } from "#web/components/moment.tsx";
import { comma } from "#web/components/signs.ts";
import { href, usePage } from "#web/page.ts";

/** What was ordered in the thread, and the buyer's way to samples. */
export const ThreadOrders: FC<{ thread: Thread }> = ({ thread }) => {
  const page = usePage();
  const { t, locale } = page;
  const { orders = [], side, blockedBy, samplePrice } = thread;
  const mayWrite = blockedBy.length === 0 && openSteps(inquiryProcess, thread, page.actor).has("reply");
  const price = side === "buyer" && mayWrite ? samplePrice : undefined;
  if (orders.length === 0 && !price) return null;
  return (
    <section class="card stack" aria-labelledby="orders">
      <h2 id="orders">{t.orders_in_thread()}</h2>
      <ul class="plain stack">
        {orders.toReversed().map((order) => (
          <li class="row">
            <a href={href(page, `/orders/${order.id}`)}>
              <bdi>{order.number}</bdi>
              {comma(page)}
              <bdi>{formatMoney(order.total, locale)}</bdi>
            </a>
            <span class="hint">
              <Moment at={order.at} />
            </span>
          </li>
        ))}
      </ul>
      {price ? (
        <p>
          <a class="button quiet" href={href(page, `/inquiries/${thread.id}/samples`)}>
            {t.orders_sample_button({ price: formatMoney(price, locale) })}
          </a>
        </p>
      ) : null}
    </section>
  );
};
