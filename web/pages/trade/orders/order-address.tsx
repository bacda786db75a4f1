import type { FC } from "hono/jsx";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { isOpenStage } from "#shared/trade/orders/stages.ts";
import { href, usePage } from "#web/page.ts";

/** Where the goods go, and the buyer's way to say so. */
export const OrderAddressCard: FC<{ order: ShownOrder }> = ({ order }) => {
  const page = usePage();
  const { t } = page;
  const { address, side, stage, company } = order;
  const mayWrite = side === "buyer" && isOpenStage(stage);
  return (
    <section class="card stack" aria-labelledby="address">
      <h2 id="address">{t.orders_address()}</h2>
      {address ? (
        <address dir="auto">
          {[address.name ?? company.name, ...address.address.split("\n"), address.contactName, address.phone]
            .filter((it) => it !== undefined)
            .flatMap((it, at) => (at === 0 ? [it] : [<br />, it]))}
        </address>
      ) : (
        <p>{side === "buyer" ? t.orders_address_missing() : t.orders_address_awaited()}</p>
      )}
      {mayWrite ? (
        <p>
          <a class="button quiet" href={href(page, `/orders/${order.id}/address`)}>
            {address ? t.orders_address_change() : t.orders_address_write()}
          </a>
        </p>
      ) : null}
    </section>
  );
};
