import type { FC } from "hono/jsx";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { isOpenStage } from "#shared/trade/orders/stages.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** The way to all that an order needs, what we drew of it, newest first, and the way to the proforma invoice. */
export const OrderPapers: FC<{ order: ShownOrder }> = ({ order }) => {
  const page = usePage();
  const { t } = page;
  const { papers, side, stage } = order;
  const mayIssue = side === "exporter" && isOpenStage(stage);
  const hasProforma = papers.some(({ paperKind }) => paperKind === "proforma_invoice");
  return (
    <section class="card stack" aria-labelledby="papers">
      <h2 id="papers">{t.orders_papers()}</h2>
      <p>
        <a href={href(page, `/orders/${order.id}/papers`)}>{t.documents_link()}</a>
      </p>
      {papers.length > 0 ? (
        <ul class="plain stack">
          {papers.toReversed().map(({ paperKind, paperId, paperNumber }) => (
            <li>
              <a href={href(page, `/papers/${paperId}/file`)} download>
                {lookup(t, `paper_${paperKind}`)} <bdi>{paperNumber}</bdi>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {mayIssue ? (
        <p>
          <a class="button quiet" href={href(page, `/orders/${order.id}/proforma`)}>
            {hasProforma ? t.orders_proforma_anew() : t.orders_proforma()}
          </a>
        </p>
      ) : null}
    </section>
  );
};
