import type { FC } from "hono/jsx";
import {
  type StatementPage as Statement,
  type StatementLine,
  statementAccounts,
} from "#shared/money/payouts/statement.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface StatementProps {
  profileId: string;
  statement: Statement;
}

/** What moved one of a business's accounts, newest first, with the balance after each. */
export const StatementPage: FC<StatementProps> = ({ profileId, statement }) => {
  const page = usePage();
  const { t } = page;
  const { currency, account, items, nextBefore } = statement;
  const own = `/business/${profileId}`;
  const path = `${own}/statement?currency=${currency}`;
  const title = t.payouts_statement_of({ currency });
  return (
    <Layout title={title} isPrivate isBoard hasForms>
      <section class="stack">
        <h1>{title}</h1>
        <BusinessBar profileId={profileId} />
        <p class="row">
          <a href={href(page, `${own}/payouts`)}>{t.payouts_title()}</a>
          <a href={href(page, `${own}/statement.csv?currency=${currency}`)}>{t.payouts_statement_csv()}</a>
        </p>
        <nav class="row" aria-label={t.payouts_statement()}>
          {statementAccounts.map((it) => (
            <a href={href(page, `${path}&account=${it}`)} aria-current={it === account ? "page" : undefined}>
              {lookup(t, `payouts_account_${it}`)}
            </a>
          ))}
        </nav>
        {items.length === 0 ? <p>{t.payouts_statement_none()}</p> : <Lines {...statement} />}
        {nextBefore ? (
          <p>
            <a rel="next" href={href(page, `${path}&account=${account}&before=${nextBefore}`)}>
              {t.payouts_older()}
            </a>
          </p>
        ) : null}
      </section>
    </Layout>
  );
};

const Lines: FC<Pick<Statement, "items" | "currency">> = ({ items, currency }) => {
  const { t, locale } = usePage();
  return (
    <table class="sheet">
      <thead>
        <tr>
          <th scope="col">{t.payouts_day()}</th>
          <th scope="col">{t.payouts_for()}</th>
          <th scope="col">{t.payouts_amount()}</th>
          <th scope="col">{t.payouts_balance()}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((line) => (
          <tr>
            <th scope="row">
              <Moment at={line.at} />
            </th>
            <td data-label={t.payouts_for()}>
              <span>
                <What line={line} />
              </span>
            </td>
            <td data-label={t.payouts_amount()}>
              <bdi class="price">{formatMoney({ amountMinor: line.amountMinor, currency }, locale)}</bdi>
            </td>
            <td data-label={t.payouts_balance()}>
              <bdi>{formatMoney({ amountMinor: line.balanceMinor, currency }, locale)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const What: FC<{ line: StatementLine }> = ({ line: { cause, orderId, orderNumber } }) => {
  const page = usePage();
  return (
    <>
      {lookup(page.t, `payouts_cause_${cause}`)}
      {orderId ? (
        <>
          {" · "}
          <a href={href(page, `/orders/${orderId}`)}>
            <bdi>{orderNumber ?? page.t.payouts_order()}</bdi>
          </a>
        </>
      ) : null}
    </>
  );
};
