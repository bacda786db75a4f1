import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { Moment } from "#web/components/moment.tsx";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { Outcome } from "./outcome.tsx";
import { lineQuantity } from "./outcome-text.ts";

/** What is wrong, with which goods, what is asked, and what of the order must be known to judge it. */
export const DisputeClaim: FC<{ dispute: Dispute }> = ({ dispute }) => {
  const page = usePage();
  const { t } = page;
  const { reason, lines, ask } = dispute;
  return (
    <section class="card stack" aria-labelledby="claim">
      <h2 id="claim">{lookup(t, `disputes_reason_${reason}`)}</h2>
      <ul class="plain stack">
        {lines
          .filter(({ claimed }) => claimed > 0)
          .map((line) => (
            <li>
              <Written texts={line.title} />
              <small class="hint block">
                {t.disputes_claimed({
                  claimed: lineQuantity(page, line, line.claimed),
                  ordered: lineQuantity(page, line, line.ordered),
                })}
              </small>
            </li>
          ))}
      </ul>
      <h3>{t.disputes_asks()}</h3>
      <Outcome outcome={ask} lines={lines} />
      <OrderFacts dispute={dispute} />
    </section>
  );
};

const OrderFacts: FC<{ dispute: Dispute }> = ({ dispute }) => {
  const { t, locale } = usePage();
  const { total, delivery, orderedAt, shippedAt, receivedAt, originCountry, market } = dispute;
  const moments: [name: string, at: string | undefined][] = [
    [t.orders_stage_confirmed(), orderedAt],
    [t.orders_stage_shipped(), shippedAt],
    [t.orders_stage_received(), receivedAt],
  ];
  return (
    <dl class="facts">
      <dt>{t.quotations_total()}</dt>
      <dd>
        <bdi>{formatMoney(total, locale)}</bdi>
      </dd>
      <dt>{t.disputes_road()}</dt>
      <dd>
        {t.disputes_from_to({
          origin: countryName(originCountry, locale),
          market: countryName(market, locale),
        })}
      </dd>
      {delivery ? (
        <>
          <dt>{t.quotations_delivery()}</dt>
          <dd>
            <bdi>
              {delivery.incoterm} {delivery.namedPlace}
            </bdi>
          </dd>
        </>
      ) : null}
      {moments.map(([name, at]) =>
        at ? (
          <>
            <dt>{name}</dt>
            <dd>
              <Moment at={at} />
            </dd>
          </>
        ) : null,
      )}
    </dl>
  );
};
