import type { FC } from "hono/jsx";
import { holdHours } from "#shared/money/payouts/limits.ts";
import type { BusinessMoney, ComingMoney, OwedMoney } from "#shared/money/payouts/shown.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface BusinessMoneyProps {
  profileId: string;
  money: BusinessMoney;
  /** Whether the reader may say where the money goes. */
  isOwner: boolean;
}

/** What an exporter is owed, what is on its way, what is held for orders, and why it is not there yet. */
export const BusinessMoneyPage: FC<BusinessMoneyProps> = ({ profileId, money, isOwner }) => {
  const page = usePage();
  const { t } = page;
  const own = `/business/${profileId}`;
  return (
    <Layout title={t.payouts_title()} isPrivate isBoard hasForms>
      <section class="stack">
        <h1>{t.payouts_title()}</h1>
        <BusinessBar profileId={profileId} />
        <p class="hint">{t.payouts_hint()}</p>
        <nav class="row" aria-label={t.payouts_title()}>
          <a href={href(page, `${own}/payouts/list`)}>{t.payouts_list()}</a>
          {isOwner ? <a href={href(page, `${own}/payouts/account`)}>{t.payouts_bank_title()}</a> : null}
        </nav>
        {money.owed.length === 0 ? <p>{t.payouts_nothing()}</p> : null}
        {money.owed.map((owed) => (
          <Owed owed={owed} own={own} isOwner={isOwner} />
        ))}
        <Coming {...money} />
      </section>
    </Layout>
  );
};

const Owed: FC<{ owed: OwedMoney; own: string; isOwner: boolean }> = ({ owed, own, isOwner }) => {
  const page = usePage();
  const { t, locale } = page;
  const { currency, payableMinor, underWayMinor, receivableMinor, waitsFor, waitsUntil } = owed;
  const amounts = [
    [t.payouts_account_payable(), payableMinor],
    [t.payouts_account_payouts(), underWayMinor],
    [t.payouts_account_receivable(), receivableMinor],
  ] as const;
  const id = `owed-${currency}`;
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>
        <bdi>{currency}</bdi>
      </h2>
      <dl class="facts">
        {amounts.map(([name, amountMinor], at) =>
          at > 0 && amountMinor === 0 ? null : (
            <>
              <dt>{name}</dt>
              <dd>
                <bdi class="price">{formatMoney({ amountMinor, currency }, locale)}</bdi>
              </dd>
            </>
          ),
        )}
      </dl>
      <p>
        {lookup(t, `payouts_waits_${waitsFor}`, { hours: holdHours })}{" "}
        {waitsUntil ? <Moment at={waitsUntil} /> : null}
        {isOwner && (waitsFor === "no_account" || waitsFor === "account_faulty") ? (
          <a href={href(page, `${own}/payouts/account`)}>{t.payouts_bank_give()}</a>
        ) : null}
      </p>
      <p>
        <a href={href(page, `${own}/statement?currency=${currency}`)}>{t.payouts_statement()}</a>
      </p>
    </section>
  );
};

const Coming: FC<{ coming: ComingMoney[]; hasMoreComing: boolean }> = ({ coming, hasMoreComing }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <section class="stack" aria-labelledby="coming">
      <h2 id="coming">{t.payouts_coming()}</h2>
      <p class="hint">{t.payouts_coming_hint()}</p>
      {coming.length === 0 ? (
        <p>{t.payouts_coming_none()}</p>
      ) : (
        <table class="sheet">
          <thead>
            <tr>
              <th scope="col">{t.payouts_order()}</th>
              <th scope="col">{t.payouts_amount()}</th>
              <th scope="col">{t.payouts_held_since()}</th>
              <th scope="col">{t.payouts_held_until()}</th>
            </tr>
          </thead>
          <tbody>
            {coming.map(({ orderId, orderNumber, amount, since, until }) => (
              <tr>
                <th scope="row">
                  <a href={href(page, `/orders/${orderId}`)}>
                    <bdi>{orderNumber}</bdi>
                  </a>
                </th>
                <td data-label={t.payouts_amount()}>
                  <bdi class="price">{formatMoney(amount, locale)}</bdi>
                </td>
                <td data-label={t.payouts_held_since()}>
                  <Moment at={since} />
                </td>
                <td data-label={t.payouts_held_until()}>
                  <Moment at={until} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasMoreComing ? <p class="hint">{t.payouts_coming_more()}</p> : null}
    </section>
  );
};
